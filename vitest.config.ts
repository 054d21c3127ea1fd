import { defineConfig } from "vitest/config";

/** Long enough for a busy machine, in milliseconds: nothing in the suite is judged by how long it took. */
const PATIENCE = 180_000;

/** These rooms keep nothing between two tests, so their files share what they import: that is most of what a file costs. */
const PURE = ["domain", "playbook", "picture", "commands", "coach", "voice"].map((room) => `test/${room}/**/*.test.ts`);

const shared = {
  // Every line that is logged anywhere in the suite is looked through for what was typed and for keys.
  setupFiles: ["./test/support/watch-logs.ts"],
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  expect: { poll: { timeout: PATIENCE / 3 } },
};

export default defineConfig({
  test: {
    // Many files wait for programs and servers of their own, so no core is left to the one that hands them out.
    maxWorkers: "100%",
    projects: [
      { test: { ...shared, name: "pure", include: PURE, isolate: false } },
      { test: { ...shared, name: "whole", include: ["test/**/*.test.ts"], exclude: PURE } },
    ],
  },
});
