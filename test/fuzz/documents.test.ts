import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import { Person } from "../../src/domain/person.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { newFolder } from "../store/folder.ts";
import { fc } from "../support/fuzz.ts";
import { words } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

/** True documents from several points of a life. */
const documents: string[] = [];
beforeAll(async () => {
  const store = createMemoryStore();
  const jo = talk({ store, personId: "jo" });
  const keep = async () => void documents.push(JSON.stringify(await store.load("jo")));
  for (const turn of [
    "let me vent",
    "they all stared",
    "stop",
    "i cant do the thing on thursday",
    "i'll stand there alone",
    "8",
    "c",
    "6ish",
  ]) {
    await jo.says(turn);
    await keep();
  }
  await jo.types("/nudge set Europe/London 08:30");
  await keep();
  await jo.says("it is what it is with the lot of them");
  await keep();
  for (const command of [
    "/try",
    "/log i asked the man at the till how his day was",
    "/circle",
    "/rehearse",
    "/progress",
  ]) {
    await jo.types(command);
    await keep();
  }
  await jo.says("i won't be around much longer");
  await keep();
});

type Path = (string | number)[];
const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === "object" && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))]
    : [path];

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    "",
    -1,
    1e308,
    99_999,
    "Nowhere/Land",
    "2026-99-99",
    "25:61",
    "constructor",
    "__proto__",
    [],
    {},
    true,
  ),
  fc.constantFrom("walk", "knock", "check", "clock", "talk", "tell"),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const change = fc.record({
  where: fc.nat(),
  to: junk,
  way: fc.constantFrom("set", "drop", "copy", "cut", "flip", "add"),
});

/** One change to a document's text: a value set, dropped or doubled, or the bytes themselves cut or turned. */
function changed(text: string, { where, to, way }: { where: number; to: unknown; way: string }): string {
  if (way === "cut") return text.slice(0, where % (text.length + 1));
  if (way === "flip") {
    const at = where % text.length;
    return `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ (1 << (where % 7)))}${text.slice(at + 1)}`;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  const paths = pathsOf(value).filter((path) => path.length > 0);
  const path = paths[where % paths.length] ?? [];
  const last = path.at(-1) ?? "";
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], value) as Record<string, unknown>;
  if (holder === undefined || holder === null) return text;
  if (way === "set") holder[last] = to;
  if (way === "drop") delete holder[last];
  if (way === "copy" && Array.isArray(holder)) holder.push(...structuredClone(holder));
  if (way === "add") holder[`${last}x`] = to;
  return JSON.stringify(value);
}

test("a document that was changed in any way loads as a person, is set aside whole, or stops the start as a newer one", async () => {
  const outcomes = { loaded: 0, aside: 0, newer: 0 };
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(change, { minLength: 1, maxLength: 3 }), async (which, changes) => {
      const text = changes.reduce(changed, documents[which % documents.length] ?? "");
      const folder = newFolder();
      const people = join(folder, "people");
      mkdirSync(people);
      writeFileSync(join(people, "jo.json"), text);
      const opened = await openJsonStore(folder).catch((error: Error) => error);
      if (opened instanceof Error) {
        expect(opened.name).toBe("NewerDocument");
        outcomes.newer += 1;
        return;
      }
      const loaded = await opened.load("jo").catch((error: Error) => error);
      if (loaded instanceof Error) {
        expect(loaded.name).toBe("NewerDocument");
        expect(readFileSync(join(people, "jo.json"), "utf8")).toBe(text);
        outcomes.newer += 1;
      } else if (loaded === null) {
        const aside = readdirSync(people).filter((name) => name.includes("set-aside"));
        expect(aside).toHaveLength(1);
        expect(readFileSync(join(people, aside[0] ?? ""))).toEqual(Buffer.from(text));
        outcomes.aside += 1;
      } else {
        expect(Person.safeParse(loaded).success).toBe(true);
        outcomes.loaded += 1;
        await mustLive(opened);
      }
      await opened.close();
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
  );
  expect(Math.min(outcomes.loaded, outcomes.aside)).toBeGreaterThan(4);
});

/** Whoever loads can go on: a message, a number, what is due, and to be deleted. */
async function mustLive(store: Awaited<ReturnType<typeof openJsonStore>>): Promise<void> {
  const faults: object[] = [];
  const coach = createCoach({
    store,
    voice: scriptedVoice,
    words,
    log: { info: () => {}, error: (facts) => void faults.push(facts) },
  });
  const about = { personId: "jo", at: new Date("2026-11-27T22:47:00Z"), from: { face: "terminal", channel: "here" } };
  for (const [place, text] of [
    "hello",
    "8",
    "back",
    "stop",
    "i dread the party on saturday, everyone looks at me",
  ].entries())
    await coach.hear({ ...about, eventIds: [`f${place}`], kind: "message", text });
  await coach.hear({ ...about, eventIds: ["f8"], kind: "command", name: "progress", args: {} });
  await coach.hear({ ...about, eventIds: ["f9"], kind: "nudge" });
  for await (const _ of coach.due(new Date("2026-12-27T22:47:00Z"))) break;
  await coach.hear({
    ...about,
    eventIds: ["f10"],
    kind: "command",
    name: "privacy",
    args: { subcommand: "delete", sure: "yes" },
  });
  await coach.settle();
  expect(faults).toEqual([]);
  expect(await store.load("jo")).toBeNull();
}

test.each([
  ["zone", "Nowhere/Land"],
  ["zone", ""],
  ["activity.answers.date", "2026-99-99"],
  ["activity.answers.date_by", "soon"],
])("a document whose %s is %j is still a person who can go on", async (path, junk) => {
  const folder = newFolder();
  mkdirSync(join(folder, "people"));
  const document = JSON.parse(documents[7] ?? "");
  const keys = path.split(".");
  const holder = keys.slice(0, -1).reduce((one, key) => one[key], document);
  holder[keys.at(-1) ?? ""] = junk;
  writeFileSync(join(folder, "people", "jo.json"), JSON.stringify(document));
  const store = await openJsonStore(folder);
  expect(await store.load("jo")).not.toBeNull();
  await mustLive(store);
  await store.close();
});
