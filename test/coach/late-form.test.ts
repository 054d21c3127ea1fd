import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Incoming } from "../../src/coach/ports.ts";
import { readLine } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import type { Reply } from "../../src/domain/outgoing.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

type What = { kind: "message"; text: string; asked?: string } | { kind: "command"; line: string };

/** Somebody in a server, where questions are answered by buttons and forms. */
function inServer() {
  const store = createMemoryStore();
  const coach = createCoach({ store, voice: scriptedVoice, words, log: { info: () => {}, error: () => {} } });
  let count = 0;
  const send = async (what: What): Promise<Reply> => {
    const id = String(count++);
    const command = what.kind === "command" ? readLine(what.line, commands) : null;
    const heard = what.kind === "message" ? what : { kind: "command" as const, name: "", args: {}, ...command };
    const from = { face: "discord", channel: "server", token: `token-${id}` };
    const incoming = { ...heard, eventIds: [id], personId: "ada", at: new Date("2026-11-24T22:00:00Z"), from };
    const outgoing = await coach.hear(incoming as Incoming);
    coach.shown(
      "ada",
      outgoing.map((one) => one.id),
    );
    const reply = outgoing.at(-1)?.reply;
    if (!reply) throw new Error("nothing was said");
    return reply;
  };
  const answers = async () => {
    const activity = (await store.load("ada"))?.activity;
    return activity?.kind === "walk" ? activity.answers : {};
  };
  return { send, answers };
}

test("what is written in a form of an earlier question is kept and read back, and not filed under the present one", async () => {
  const { send, answers } = inServer();
  const thought = await send({ kind: "message", text: "i cant do the thing on thursday" });
  expect(thought.asks).toBe("1.thought");
  const loud = await send({ kind: "message", text: "they'll all stare", asked: "1.thought" });
  expect(loud).toMatchObject({ text: expect.stringMatching(/how loud/i), asks: "1.intensity" });
  const late = await send({ kind: "message", text: "about 7 of them will laugh", asked: "1.thought" });
  expect(late.text).toMatch(/earlier question.*"about 7 of them will laugh".*\n.*how loud/is);
  expect(await answers()).toMatchObject({
    situation: expect.stringContaining("about 7 of them"),
    thought: expect.any(String),
  });
  expect(await answers()).not.toHaveProperty("intensity");
  expect((await send({ kind: "message", text: "7", asked: "1.intensity" })).text).toMatch(/half believe/);
});

test("words that always work do so in any form", async () => {
  const { send } = inServer();
  await send({ kind: "message", text: "i cant do the thing on thursday" });
  await send({ kind: "message", text: "they'll all stare", asked: "1.thought" });
  expect((await send({ kind: "message", text: "delete my data", asked: "1.thought" })).text).toMatch(
    /wipes everything/,
  );
});

test("a button of a version that is gone is met kindly, with the present question", async () => {
  const { send } = inServer();
  await send({ kind: "message", text: "i cant do the thing on thursday" });
  expect((await send({ kind: "command", line: "/gone 3" })).text).toMatch(/button.*head says\?/is);
});
