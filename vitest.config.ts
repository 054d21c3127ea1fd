import { defineConfig } from "vitest/config";

/** Long enough for a busy machine, in milliseconds: nothing in the suite is judged by how long it took. */
const PATIENCE = 60_000;

export default defineConfig({
  test: {
    // Every line that is logged anywhere in the suite is looked through for what was typed and for keys.
    setupFiles: ["./test/support/watch-logs.ts"],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
});
