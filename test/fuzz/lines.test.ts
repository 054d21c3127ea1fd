import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Incoming, Store } from "../../src/coach/ports.ts";
import { readLine } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import { Person } from "../../src/domain/person.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { fc } from "../support/fuzz.ts";
import { playbook, words } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.lorem({ maxCount: 4 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "-1",
    "1e9",
    "NaN",
    "08:30",
    "Europe/London",
    "yes",
    "8",
    "a",
    "",
    " ",
  ),
  fc.constantFrom("</words>", "{{ persona }}", "@everyone", "\u202E", "\uD800", "x".repeat(5000), "\n\n", "../../x"),
);
const names = commands.map(({ name }) => name);
const steps = playbook.mistakes.flatMap((mistake) => mistake.steps.map(({ id }) => id));
const step = fc.oneof(fc.constantFrom(...steps, "talk", "check", "tell", "knock", "clock"), text);

/** Lines as a button's id may hold them: true ones, near ones and none at all. */
const line = fc.oneof(
  text,
  fc.tuple(fc.constantFrom(...names), text).map(([name, rest]) => `/${name} ${rest}`),
  fc
    .tuple(fc.integer({ min: -2, max: 9 }), step, text)
    .map(([number, asked, value]) => `/answer ${number}.${asked} ${value}`),
  fc
    .tuple(
      fc.constantFrom(
        ...commands.flatMap(({ name, subcommands = [] }) => subcommands.map((one) => `${name} ${one.name}`)),
      ),
      text,
      text,
    )
    .map((parts) => `/${parts.join(" ")}`),
);

/** Values as a form or a slash command may send them: any fields, also such that no command has. */
const args = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      "subcommand",
      ...commands.flatMap(({ options = [], subcommands = [] }) =>
        [...options, ...subcommands.flatMap((one) => one.options ?? [])].map(({ name }) => name),
      ),
    ),
    text,
  ),
  fc.oneof(text, fc.constantFrom(...commands.flatMap(({ subcommands = [] }) => subcommands.map(({ name }) => name)))),
  { maxKeys: 4 },
);

const said = fc.oneof(
  line.map((one) => ({ line: one })),
  text.map((one) => ({ text: one })),
  fc.tuple(fc.oneof(fc.constantFrom(...names), text), args).map(([name, given]) => ({ name, args: given })),
);

let count = 0;
async function hear(
  store: Store,
  what: { line: string } | { text: string } | { name: string; args: Record<string, string> },
) {
  const faults: unknown[] = [];
  const coach = createCoach({
    store,
    voice: scriptedVoice,
    words,
    log: { info: () => {}, error: (facts) => void faults.push(facts) },
  });
  const about = {
    eventIds: [`e${++count}`],
    personId: "eve",
    at: new Date("2026-11-24T22:47:00Z"),
    from: { face: "terminal", channel: "here" },
  };
  const read = "line" in what ? readLine(what.line, commands) : null;
  const incoming: Incoming = read
    ? { ...about, kind: "command", ...read }
    : "name" in what
      ? { ...about, kind: "command", ...what }
      : { ...about, kind: "message", text: "line" in what ? what.line : what.text };
  const outgoing = await coach.hear(incoming);
  await coach.settle();
  expect(faults).toEqual([]);
  for (const { reply } of outgoing) {
    for (const { label, send } of reply.choices ?? []) {
      expect(label.length).toBeLessThanOrEqual(80);
      expect(send.length).toBeLessThanOrEqual(100);
    }
  }
}

test("whatever is typed, pressed or sent in a form, at any point, is taken without a fault and touches nobody else", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(null, ...playbook.mistakes.map(({ id }) => id)),
      fc.array(said, { minLength: 1, maxLength: 8 }),
      async (mistake, all) => {
        const store = createMemoryStore();
        await talk({ store, personId: "bob" }).says("my cousin Bartholomew laughed at my shoes at the party");
        const before = JSON.stringify(await store.load("bob"));
        if (mistake) await hear(store, { text: playbook.heard[mistake]?.[0] ?? "" });
        for (const one of all) await hear(store, one);
        expect(JSON.stringify(await store.load("bob"))).toBe(before);
        const eve = await store.load("eve");
        if (eve) expect(Person.parse(JSON.parse(JSON.stringify(eve)))).toEqual(JSON.parse(JSON.stringify(eve)));
        expect(JSON.stringify(eve)).not.toMatch(/Bartholomew/);
        expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
      },
    ),
    { numRuns: 80 },
  );
});
