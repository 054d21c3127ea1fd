import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import { runTerminal } from "../../src/faces/terminal/terminal.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

/** A terminal at which somebody sits, and what its screen shows. */
function sitDown(store = createMemoryStore()) {
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const coach = createCoach({ store, voice: scriptedVoice, words, log });
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  let shown = "";
  output.on("data", (part) => {
    shown += part;
  });
  const said = { error: "Sorry.", goodbye: "Bye.", greeting: "Hello.", leaving: "(/quit leaves.)" };
  const over = runTerminal({
    coach,
    input,
    output,
    words: said,
    isReturning: false,
    saveAttachment: async () => null,
    log,
  });
  return { input, over, shown: () => shown };
}

test("at the terminal danger waits for no answer that hangs, and what comes after it is answered in order", async () => {
  const goesOn = Promise.withResolvers<void>();
  const store = createMemoryStore();
  const { input, over, shown } = sitDown({ ...store, load: (id) => goesOn.promise.then(() => store.load(id)) });
  await expect.poll(shown).toContain("Hello.");
  input.write("ugh saturday\n");
  input.write("i want to kill myself\n");
  await expect.poll(shown).toContain("findahelpline.com");
  goesOn.resolve();
  input.end();
  await over;
  expect(shown()).toContain("Bye.");
});

test("whoever puts the program aside in the middle of a line goes on with it when they are back", async () => {
  const stopped = vi.spyOn(process, "kill").mockReturnValue(true);
  const { input, over, shown } = sitDown();
  await expect.poll(shown).toContain("Hello.");
  input.write("ugh sat\x1a");
  await expect.poll(() => stopped.mock.calls).toEqual([[process.pid, "SIGTSTP"]]);
  stopped.mockRestore();
  process.emit("SIGCONT");
  input.write("urday\n");
  await expect.poll(shown).toContain("Saturday");
  input.end();
  await over;
});

test.each(["/quit", "/exit"])("%s ends the program, which says at its start how to leave", async (typed) => {
  const { input, over, shown } = sitDown();
  await expect.poll(shown).toContain("(/quit leaves.)");
  input.write(`ugh saturday\n${typed}\nnever heard\n`);
  await over;
  expect(shown()).toContain("Saturday");
  expect(shown()).toContain("Bye.");
  expect(shown()).not.toMatch(/never heard\./);
});
