import { describe, expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Incoming } from "../../src/coach/ports.ts";
import { readLine } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";
import { DANGER } from "./some-danger.ts";

const STATIC = /I'm a bot, and I can't keep you safe/;
const about = { personId: "ada", from: { face: "terminal", channel: "here" }, at: new Date("2026-11-24T20:00:00Z") };

const newCoach = () =>
  createCoach({ store: createMemoryStore(), voice: scriptedVoice, words, log: { info: () => {}, error: () => {} } });

async function answersTo(incoming: Incoming): Promise<string> {
  const coach = newCoach();
  const outgoing = await coach.hear(incoming);
  await coach.settle();
  return outgoing.map(({ reply }) => reply.text).join("\n");
}

const message = (text: string, id = "1"): Incoming => ({ ...about, eventIds: [id], kind: "message", text });

/** Every field of every command, as it comes from a slash command, a form, a button's line or the terminal. */
const fields = commands.flatMap(({ name, options = [], subcommands = [] }) => [
  ...options.map((option) => ({ name, args: {}, field: option.name })),
  ...subcommands.flatMap((subcommand) =>
    (subcommand.options ?? []).map((option) => ({
      name,
      args: { subcommand: subcommand.name },
      field: option.name,
    })),
  ),
]);

/** Every command as it is typed, with each of its subcommands and without. */
const typedCommands = commands.flatMap(({ name, subcommands = [] }) => [
  name,
  ...subcommands.map((one) => `${name} ${one.name}`),
]);

describe("the gate reads", () => {
  test.each(fields)("the field $field of /$name ($args.subcommand)", async ({ name, args, field }) => {
    const incoming: Incoming = { ...about, eventIds: ["1"], kind: "command", name, args: { ...args, [field]: DANGER } };
    expect(await answersTo(incoming)).toMatch(STATIC);
  });

  test("there are fields to read", () => expect(fields.length).toBeGreaterThan(10));

  test.each(typedCommands)("what is typed behind /%s, whether or not the command takes anything", async (typed) => {
    const line = readLine(`/${typed} ${DANGER}`, commands);
    expect(await answersTo({ ...about, eventIds: ["1"], kind: "command", ...line! })).toMatch(STATIC);
  });

  test("a message, and what was caught up after a restart", async () => {
    expect(await answersTo(message(DANGER))).toMatch(STATIC);
    expect(await answersTo({ ...message(DANGER), isLate: true } as Incoming)).toMatch(STATIC);
  });

  test("what came with a message without being typed, whether or not something was", async () => {
    for (const text of ["", "look at this"])
      expect(await answersTo({ ...about, eventIds: ["1"], kind: "message", text, beside: DANGER })).toMatch(STATIC);
    expect(await answersTo({ ...about, eventIds: ["1"], kind: "message", text: "", beside: "IMG 2034" })).not.toMatch(
      STATIC,
    );
  });

  test("the second half of a long text", async () => {
    const calm = "Then we talked about the garden and the bees for quite a while. ".repeat(60);
    expect(await answersTo(message(`${calm}${DANGER}. ${calm}`.slice(0, 4000 + calm.length)))).toMatch(STATIC);
  });

  test("two messages that say it only together", async () => {
    const coach = newCoach();
    const first = coach.hear(message("I had a fine evening with the choir", "1"));
    const both = [coach.hear(message("I want to", "2")), coach.hear(message("kill myself", "3"))];
    const texts = (await Promise.all([first, ...both])).flat().map(({ reply }) => reply.text);
    await coach.settle();
    expect(texts.join("\n")).toMatch(STATIC);
  });

  test.each([
    ["i want to", "die"],
    ["i", "want", "to", "kill", "myself"],
    ["so", "i'm gonna", "jump", "off the bridge", "tonight"],
  ])("what is said in pieces, each of them answered: %s %s", async (...said) => {
    const coach = newCoach();
    const answers: string[] = [];
    for (const [place, text] of said.entries())
      answers.push(...(await coach.hear(message(text, String(place)))).map(({ reply }) => reply.text));
    expect(answers.at(-1)).toMatch(STATIC);
    await coach.settle();
  });

  test("pieces that are far apart, or of two people, are none of one sentence", async () => {
    const coach = newCoach();
    const later = new Date(about.at.getTime() + 120_000);
    await coach.hear(message("i want to", "1"));
    const others = await coach.hear({ ...message("die", "2"), personId: "bob" });
    const late = await coach.hear({ ...message("die", "3"), at: later });
    expect(JSON.stringify([others, late])).not.toMatch(STATIC);
    await coach.settle();
  });

  test("an edit", async () => {
    const coach = newCoach();
    await coach.hear(message("I had a fine evening", "1"));
    const edited = await coach.edited({ ...about, eventIds: ["1"], kind: "message", text: DANGER }, "1-edited");
    expect(edited.map(({ reply }) => reply.text).join()).toMatch(STATIC);
    await coach.settle();
  });
});

test("what is kept of it is time and kind, never the words", async () => {
  const store = createMemoryStore();
  const lines: string[] = [];
  const keep = (facts: object, event: string) => void lines.push(JSON.stringify(facts) + event);
  const coach = createCoach({ store, voice: scriptedVoice, words, log: { info: keep, error: keep } });
  await coach.hear(message("I want to kill myself with the blue rope"));
  await coach.settle();
  const kept = JSON.stringify(await store.load("ada")) + lines.join("\n");
  expect(kept).not.toMatch(/blue rope/);
  expect(lines.join("\n")).toMatch(/"gate":"self-harm"/);
});

test("a slip that is put right makes danger of what was said in pieces", async () => {
  const coach = newCoach();
  await coach.hear(message("i want to", "1"));
  await coach.hear(message("eid", "2"));
  const edit = message("die", "2") as Incoming & { kind: "message" };
  expect((await coach.edited(edit, "2e1")).map(({ reply }) => reply.text).join("\n")).toMatch(STATIC);
  expect(await coach.edited(message("dine", "1") as typeof edit, "1e1")).toEqual([]);
  await coach.settle();
});
