import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import { runTerminal } from "../../src/faces/terminal/terminal.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

test("at the terminal danger waits for no answer that hangs, and what comes after it is answered in order", async () => {
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const goesOn = Promise.withResolvers<void>();
  const store = createMemoryStore();
  const hanging = { ...store, load: (id: string) => goesOn.promise.then(() => store.load(id)) };
  const coach = createCoach({ store: hanging, voice: scriptedVoice, words, log });
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  let shown = "";
  output.on("data", (part) => {
    shown += part;
  });
  const said = { error: "Sorry.", goodbye: "Bye.", greeting: "Hello." };
  const over = runTerminal({
    coach,
    input,
    output,
    words: said,
    isReturning: false,
    saveAttachment: async () => null,
    log,
  });
  await expect.poll(() => shown).toContain("Hello.");
  input.write("ugh saturday\n");
  input.write("i want to kill myself\n");
  await expect.poll(() => shown).toContain("findahelpline.com");
  goesOn.resolve();
  input.end();
  await over;
  expect(shown).toContain("Bye.");
});
