import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Store } from "../../src/coach/ports.ts";
import { lookAt } from "../../src/domain/keeping.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { newFolder } from "../store/folder.ts";
import { words } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

const START = "2026-11-24T12:00:00Z";
const DAYS = 365;
const later = (days: number) => new Date(Date.parse(START) + days * 86_400_000);

interface Looked {
  came: string[];
  logged: object[];
}

/** A look at the clock by a coach that was just started, and what came of it. */
async function look(
  store: Store,
  now: Date,
  change: Partial<{ days: number; mayForget: boolean }> = {},
): Promise<Looked> {
  const logged: object[] = [];
  const log = {
    info: (_: object, event: string) => logged.push({ event }),
    error: (facts: object) => logged.push(facts),
  };
  const keeping = { days: DAYS, isSealed: false, mayForget: true, ...change };
  const coach = createCoach({ store, voice: scriptedVoice, words: () => ({ ...words(), keeping }), log });
  const came: string[] = [];
  for await (const { personId } of coach.due(now)) came.push(personId);
  await coach.settle();
  return { came, logged };
}

const newStore = (days = DAYS): Store => createMemoryStore((person) => lookAt(person, { days }));

test("of a finished walk the story and the raw answers are gone at once", async () => {
  const ada = talk({ now: START });
  await ada.says("i cant do the marzipan thing on thursday");
  expect(JSON.stringify(await ada.person())).toMatch(/marzipan/);
  for (const answer of ["a", "8", "c", "6ish", "enough for now"]) await ada.says(answer);
  const { activity, progress } = await ada.person();
  expect(activity).toBeNull();
  expect(progress.walks).toHaveLength(1);
  expect(JSON.stringify(await ada.person())).not.toMatch(/marzipan/);
});

test("what somebody got out is gone when that is over", async () => {
  const ada = talk({ now: START });
  await ada.says("can i just vent");
  await ada.says("the marzipan thing again");
  expect(JSON.stringify(await ada.person())).toMatch(/marzipan/);
  await ada.presses("Enough for now");
  expect(JSON.stringify(await ada.person())).not.toMatch(/marzipan/);
});

test("a walk that was left open is let go after thirty quiet days; its thought is kept, as of the day it was left", async () => {
  const store = newStore();
  const ada = talk({ store, now: START });
  await ada.says("ugh saturday, the marzipan thing");
  await ada.presses("They'll see I'm nervous");
  expect((await look(store, later(29.9))).logged).toEqual([]);
  expect(JSON.stringify(await ada.person())).toMatch(/marzipan/);
  expect(await look(store, later(30))).toEqual({ came: [], logged: [] });
  const { activity, progress } = await ada.person();
  expect(activity).toBeNull();
  expect(progress.walks).toMatchObject([{ day: "2026-11-24", thought: "They'll see I'm nervous" }]);
  expect(JSON.stringify(await ada.person())).not.toMatch(/marzipan/);
});

test("what was let go is in no file any more", async () => {
  const folder = newFolder();
  const store = await openJsonStore(folder, undefined, { lookAt: (person) => lookAt(person, { days: DAYS }) });
  const files = () =>
    readdirSync(join(folder, "people")).map((name) => readFileSync(join(folder, "people", name), "utf8"));
  const ada = talk({ store, now: START });
  await ada.says("ugh saturday, the marzipan thing");
  await ada.presses("They'll see I'm nervous");
  expect(files().join()).toMatch(/marzipan/);
  await look(store, later(30));
  expect(files()).toHaveLength(2);
  expect(files().join()).not.toMatch(/marzipan/);
  await store.close();
});

test("a message that waited for its check is in no file after a day, also not in the copy of the one before", async () => {
  const folder = newFolder();
  const store = await openJsonStore(folder, () => {}, { lookAt: (person) => lookAt(person, { days: DAYS }) });
  await talk({ store, now: START }).says("I won't be anybody's problem for much longer");
  const everything = () =>
    readdirSync(join(folder, "people"))
      .map((name) => readFileSync(join(folder, "people", name), "utf8"))
      .join("\n");
  expect(everything()).toMatch(/anybody's problem/);
  await look(store, later(1));
  expect(everything()).not.toMatch(/anybody's problem/);
  expect((await store.load("ada"))?.activity?.kind).toBe("check");
  await store.close();
});

test("what was typed and never placed, and a reply that could never be shown, are let go too", async () => {
  const store = newStore();
  const ada = talk({ store, now: START });
  await ada.says("marzipan elephants");
  const person = await ada.person();
  const waiting = { id: "r", to: { face: "nowhere", channel: "" }, reply: { text: "marzipan" }, since: START };
  await store.save({ ...person, outbox: [waiting] });
  await look(store, later(31));
  const { activity, outbox } = await ada.person();
  expect([activity, outbox]).toEqual([null, []]);
  expect(JSON.stringify(await ada.person())).not.toMatch(/marzipan/);
});

test("somebody who says nothing for the operator's days is forgotten, and nobody else", async () => {
  const store = newStore();
  await talk({ store, now: START, personId: "ada" }).says("ugh saturday");
  const ben = talk({ store, now: later(10).toISOString(), personId: "ben" });
  await ben.says("ugh saturday");
  await look(store, later(DAYS - 0.01));
  expect(await store.load("ada")).not.toBeNull();
  const { logged } = await look(store, later(DAYS));
  expect(logged).toEqual([{ event: "somebody was quiet for so long that they were forgotten" }]);
  expect(await store.load("ada")).toBeNull();
  expect(await store.load("ben")).not.toBeNull();
  ben.at(later(DAYS + 9).toISOString());
  await ben.says("hello");
  await look(store, later(DAYS + 30));
  expect(await store.load("ben")).not.toBeNull();
});

test("with nought days nobody is forgotten, and just after a start neither", async () => {
  const forever = newStore(0);
  await talk({ store: forever, now: START }).says("ugh saturday");
  await look(forever, later(4000), { days: 0 });
  expect(await forever.load("ada")).not.toBeNull();
  const store = newStore();
  await talk({ store, now: START }).says("ugh saturday");
  await look(store, later(4000), { mayForget: false });
  expect(await store.load("ada")).not.toBeNull();
});

test("by a clock that is doubted nothing is let go but what waited for its check", async () => {
  const store = newStore();
  const ada = talk({ store, now: START });
  await ada.says("ugh saturday, the marzipan thing");
  await look(store, later(4000), { mayForget: false });
  expect(JSON.stringify(await ada.person())).toMatch(/marzipan/);
  const bea = talk({ store, now: START, personId: "bea" });
  await bea.says("I won't be anybody's problem for much longer");
  await look(store, later(4000), { mayForget: false });
  expect(JSON.stringify(await bea.person())).not.toMatch(/anybody's problem/);
});

test("a look takes from the store only those for whom something is over", async () => {
  const store = newStore();
  for (let count = 0; count < 200; count++)
    await talk({ store, now: later(count % 40).toISOString(), personId: `p${count}` }).says("hello");
  await talk({ store, now: START, personId: "ada" }).says("ugh saturday");
  const loads: string[] = [];
  const load = (id: string) => {
    loads.push(id);
    return store.load(id);
  };
  const watched: Store = { ...store, load };
  await look(watched, later(40));
  expect(new Set(loads)).toEqual(new Set(["ada"]));
});

test("somebody who could not be read once is answered the next time they write", async () => {
  const store = newStore();
  let isBroken = true;
  const load = (id: string) => (isBroken ? Promise.reject(new Error("EMFILE")) : store.load(id));
  const log = { info: () => {}, error: () => {} };
  const coach = createCoach({ store: { ...store, load }, voice: scriptedVoice, words, log });
  const from = { face: "discord", channel: "900000000000000001" };
  const says = (id: string) =>
    coach.hear({ kind: "message", text: "ugh saturday", eventIds: [id], personId: "ada", at: later(0), from });
  await expect(says("1")).rejects.toThrow("EMFILE");
  isBroken = false;
  expect(await says("2")).toHaveLength(1);
  await coach.settle();
});

test("one person who cannot be read keeps nobody else waiting, and is told of in one line", async () => {
  const store = newStore();
  for (const id of ["ada", "ben", "cleo"]) await talk({ store, now: START, personId: id }).says("ugh saturday");
  const broken: Store = {
    ...store,
    load: (id) => (id === "cleo" ? store.load(id) : Promise.reject(new Error("EIO"))),
  };
  const { logged } = await look(broken, later(31));
  expect(logged).toEqual([{ people: 2, error: expect.objectContaining({ message: "EIO" }) }]);
  expect((await store.load("cleo"))?.activity).toBeNull();
  await look(store, later(31));
  expect((await store.load("ada"))?.activity).toBeNull();
});
