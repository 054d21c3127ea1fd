import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Blocks, Limits } from "../../src/coach/door.ts";
import type { Incoming, Store, Voice } from "../../src/coach/ports.ts";
import type { Activity } from "../../src/domain/activity.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

const log = { info: () => {}, error: (facts: object) => expect.fail(JSON.stringify(facts)) };
const NOW = new Date("2026-11-24T20:00:00Z");
const lineOf = (key: string) => words().playbook.talk[key]?.[0]?.text({}) ?? "";

/** An operator's list, told once a day. */
function blocking(...ids: string[]): Blocks {
  const told = new Set<string>();
  return {
    has: (id) => ids.includes(id),
    tells(id, now) {
      const key = `${id} ${now.toISOString().slice(0, 10)}`;
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    },
  };
}

const limitsOf = (more: Partial<Limits> = {}): Limits => ({
  messagesPerMinute: 5,
  walksPerDay: 2,
  blocks: blocking(),
  isSpent: () => false,
  ...more,
});

interface Building {
  store?: Store;
  voice?: Voice;
  limits?: Limits;
}

const build = ({ store = createMemoryStore(), voice = scriptedVoice, limits = limitsOf() }: Building = {}) =>
  createCoach({ store, voice, words, limits, log });

let events = 0;
const message = (text: string, more: Partial<Incoming> = {}): Incoming =>
  ({
    kind: "message",
    text,
    eventIds: [`10000000000000${String(events++).padStart(4, "0")}`],
    personId: "ada",
    at: NOW,
    from: { face: "discord", channel: "1" },
    ...more,
  }) as Incoming;
const command = (name: string, args: Record<string, string> = {}, more: Partial<Incoming> = {}): Incoming =>
  ({ ...message(""), kind: "command", name, args, ...more }) as Incoming;

const texts = (outgoings: { reply: { text: string } }[][]) => outgoings.flat().map(({ reply }) => reply.text);

/** Says all of it at once. */
const all = (coach: ReturnType<typeof build>, incoming: Incoming[]) =>
  Promise.all(incoming.map((one) => coach.hear(one)));

test("what is over the limit is answered with one kind sentence, not kept, and handled all the same", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  const flood = Array.from({ length: 200 }, (_, place) => message(`ugh saturday ${place}`));
  const said = texts(await all(coach, flood));
  expect(said.filter((text) => text === lineOf("too-many"))).toHaveLength(1);
  expect(said).toHaveLength(2);
  const kept = JSON.stringify(await store.load("ada"));
  expect(kept).toContain("ugh saturday 4");
  expect(kept).not.toContain("ugh saturday 5");
  expect((await store.load("ada"))?.handled.at(-1)).toBe(flood.at(-1)?.eventIds[0]);
});

test("a minute later it goes on, and until two minutes are over nobody is told again", async () => {
  const coach = build();
  const at = (seconds: number) => ({ at: new Date(NOW.getTime() + seconds * 1000) });
  await all(
    coach,
    Array.from({ length: 9 }, () => message("ugh saturday")),
  );
  expect(texts([await coach.hear(message("one more", at(30)))])).toEqual([]);
  expect(await coach.hear(message("the part that matters", at(61)))).toHaveLength(1);
  expect(
    texts(
      await all(
        coach,
        Array.from({ length: 9 }, () => message("again", at(62))),
      ),
    ),
  ).not.toContain(lineOf("too-many"));
});

test("what was written while the bot was away counts by when it was written", async () => {
  const coach = build();
  const hourly = Array.from({ length: 12 }, (_, hour) =>
    message(`hour ${hour}`, { at: new Date(NOW.getTime() + hour * 3_600_000), isLate: true }),
  );
  expect(texts(await all(coach, hourly))).not.toContain(lineOf("too-many"));
});

test("an event that is told twice counts once", async () => {
  const coach = build();
  const five = Array.from({ length: 5 }, (_, place) => message(`m${place}`));
  expect(texts(await all(coach, [...five, ...five, ...five]))).not.toContain(lineOf("too-many"));
});

test("the gate is never limited, however much came before, and the answer to its question is heard", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await all(
    coach,
    Array.from({ length: 50 }, () => message("ugh saturday")),
  );
  for (let time = 0; time < 30; time++) {
    const [reply] = await coach.hear(message("i want to kill myself"));
    expect(reply?.reply.text).toBe(words().playbook.safety.replies["self-harm"].text);
  }
  const asked = await coach.hear(message("i haven't eaten in 4 days"));
  expect((await store.load("ada"))?.activity?.kind).toBe("check");
  expect(asked).toHaveLength(1);
  const floodAfter = Array.from({ length: 50 }, () => message("yes"));
  const said = texts(await all(coach, floodAfter));
  expect(said[0]).toBe(words().playbook.safety.replies["eating-disorder"].text);
});

test("somebody who could not be read while they wrote too much is told it the next time", async () => {
  const store = createMemoryStore();
  let isBroken = false;
  const load: Store["load"] = (id) => (isBroken ? Promise.reject(new Error("broken")) : store.load(id));
  const coach = build({ store: { ...store, load }, limits: limitsOf({ messagesPerMinute: 1 }) });
  await coach.hear(message("ugh saturday"));
  isBroken = true;
  await expect(coach.hear(message("the party"))).rejects.toThrow("broken");
  isBroken = false;
  expect(texts([await coach.hear(message("so many people"))])).toEqual([lineOf("too-many")]);
});

test("an answer to the gate's question is heard even when it is over the limit", async () => {
  const store = createMemoryStore();
  await build({ store }).hear(message("i cant do this anymore, whats the point of being here"));
  const coach = build({ store, limits: limitsOf({ messagesPerMinute: 1 }) });
  await coach.hear(command("nudge", { subcommand: "show" }));
  expect(texts([await coach.hear(message("yes"))])).toEqual([words().playbook.safety.replies["self-harm"].text]);
});

test("seeing, carrying away and wiping what is kept is never limited by the minute", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await all(
    coach,
    Array.from({ length: 50 }, () => message("ugh saturday")),
  );
  expect(texts([await coach.hear(command("privacy", { subcommand: "delete", sure: "yes" }))])).toEqual([
    lineOf("privacy-deleted"),
  ]);
  expect(await store.load("ada")).toBeNull();
  await coach.hear(message("and more of it"));
  expect(await store.load("ada")).toBeNull();
});

test("no more than twenty of one person's turns wait, whatever they are", async () => {
  const coach = build();
  const said = texts(
    await all(
      coach,
      Array.from({ length: 500 }, () => command("privacy", { subcommand: "show" })),
    ),
  );
  expect(said).toHaveLength(21);
  expect(coach.busy()).toEqual({ people: 0, jobs: 0 });
});

test("whoever has everything wiped is heard however many of their turns wait", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await coach.hear(message("ugh saturday"));
  const presses = Array.from({ length: 40 }, () => coach.hear(command("privacy", { subcommand: "show" })));
  const said = texts([await coach.hear(command("privacy", { subcommand: "delete", sure: "yes" }))]);
  await Promise.all(presses);
  expect(said.join()).toMatch(/Your file is gone/);
  expect(await store.load("ada")).toBeNull();
});

test("one person's thousand messages delay nobody: whoever writes last is answered before the flood is", async () => {
  const order: string[] = [];
  const coach = build();
  const flood = Array.from({ length: 1000 }, (_, place) => message(`ugh saturday ${place}`, { personId: "eve" }));
  const note = (one: Incoming) =>
    coach.hear(one).then((outgoing) => void (outgoing.length > 0 && order.push(one.personId)));
  await Promise.all([...flood.map(note), note(message("ugh saturday", { personId: "bob" }))]);
  expect(order.filter((id) => id === "eve")).toHaveLength(2);
  expect(order.indexOf("bob")).toBeLessThan(2);
});

test("somebody who is shut out is told once a day, and nothing of theirs is kept", async () => {
  const store = createMemoryStore();
  const coach = build({ store, limits: limitsOf({ blocks: blocking("ada") }) });
  expect(texts(await all(coach, [message("hello"), message("hello")]))).toEqual([lineOf("blocked")]);
  expect(await coach.hear(command("walk"))).toEqual([]);
  expect(await store.load("ada")).toBeNull();
});

test("the gate answers somebody who is shut out always, also where it would have asked first", async () => {
  const coach = build({ limits: limitsOf({ blocks: blocking("ada") }) });
  await coach.hear(message("hello"));
  for (const text of ["i want to kill myself", "i cant do this anymore, whats the point of being here"])
    expect(texts([await coach.hear(message(text))])).toEqual([words().playbook.safety.replies["self-harm"].text]);
});

test("what is kept stays theirs when they are shut out", async () => {
  const store = createMemoryStore();
  await build({ store }).hear(message("ugh saturday"));
  const coach = build({ store, limits: limitsOf({ blocks: blocking("ada") }) });
  const shown = await coach.hear(command("privacy", { subcommand: "export" }));
  expect(shown.at(-1)?.reply.attachment).toMatchObject({ kind: "export" });
  await coach.hear(command("privacy", { subcommand: "delete", sure: "yes" }));
  expect(await store.load("ada")).toBeNull();
});

test("to somebody who is hushed nothing comes unasked", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await coach.hear(command("nudge", { subcommand: "set", at: "08:30", zone: "UTC" }));
  expect((await store.load("ada"))?.due).not.toBeNull();
  await coach.hush("ada");
  expect((await store.load("ada"))?.due).toBeNull();
  await coach.hush("nobody");
  expect(await store.load("nobody")).toBeNull();
});

test("a 'how was it?' that was on its way to somebody who is hushed comes neither now nor later", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await coach.hear(command("log", { what: "i talked to two people at the bakery" }));
  await coach.hear(command("nudge", { subcommand: "set", at: "08:30", zone: "UTC" }));
  const person = await store.load("ada");
  const since = "2026-11-25T08:30:00.000Z";
  expect(person?.progress.tries).toHaveLength(1);
  if (!person) return;
  const asked: Activity = {
    kind: "walk",
    number: 9,
    mistake: "fear-of-strangers",
    asked: "outcome",
    answers: {},
    looksBackOn: 0,
  };
  const unasked = {
    id: "1.0",
    to: { face: "discord", channel: "1" },
    reply: { text: "How was it?" },
    since,
    isUnasked: true as const,
  };
  await store.save({ ...person, activity: asked, outbox: [unasked] });
  await build({ store }).hush("ada");
  for await (const one of build({ store }).unshown(new Date("2026-11-26T08:30:00Z"))) expect.fail(JSON.stringify(one));
  expect(await store.load("ada")).toMatchObject({ outbox: [], reminders: [], due: null });
});

test("forgetting somebody ends their running turn and leaves nothing", async () => {
  const store = createMemoryStore();
  const asked = Promise.withResolvers<void>();
  const voice: Voice = {
    ...scriptedVoice,
    speak: ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        asked.resolve();
      }),
  };
  const coach = build({ store, voice });
  const answered = coach.hear(message("i dread walking into rooms full of people i dont know, everyone looks"));
  await asked.promise;
  await coach.forget("ada", NOW);
  expect(await answered).toEqual([]);
  expect(await store.load("ada")).toBeNull();
});

test("what somebody wrote before that, and reaches us only after it, brings nobody back", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await coach.hear(message("ugh saturday"));
  await coach.forget("ada", new Date(NOW.getTime() + 1_000));
  const late = { ...message("a long paste that was read meanwhile"), from: { face: "discord", channel: "1" } };
  expect(await coach.hear(late)).toEqual([]);
  expect(await store.load("ada")).toBeNull();
  expect(await coach.hear({ ...late, eventIds: ["later"], at: new Date(NOW.getTime() + 2_000) })).toHaveLength(1);
});

test("more walks than a day has room for do not begin; what wants out still may, and tomorrow there is room again", async () => {
  const ada = talk({ limits: limitsOf() });
  const begin = async () => {
    await ada.says("i cant do the thing on thursday");
    await ada.presses("I'll stand there alone");
  };
  await begin();
  await ada.types("/say stop");
  await begin();
  await ada.types("/say stop");
  await ada.says("i cant do the thing on thursday");
  ada.hears(lineOf("walks-enough"));
  expect((await ada.person()).activity).toBeNull();
  await ada.presses("Let me get it out");
  expect((await ada.person()).activity?.kind).toBe("talk");
  await ada.types("/say stop");
  ada.at("2026-11-25T22:47:00Z");
  await begin();
  expect((await ada.person()).activity?.kind).toBe("walk");
});

test("with the clock set back a day, no new room begins", async () => {
  const ada = talk({ limits: limitsOf({ walksPerDay: 1 }) });
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  await ada.types("/say stop");
  ada.at("2026-11-23T22:47:00Z");
  await ada.says("i cant do the thing on thursday");
  ada.hears(lineOf("walks-enough"));
});

test("after the second walk of a day, and only once, the world is handed the rest", async () => {
  const ada = talk({ limits: limitsOf({ walksPerDay: 9 }) });
  const prints: string[] = [];
  for (let walk = 0; walk < 3; walk++) {
    await ada.says("i cant do the thing on thursday");
    await ada.presses("I'll stand there alone");
    await ada.presses("8");
    await ada.says("c");
    await ada.says("6ish");
    await ada.presses("Enough for now");
    prints.push(ada.reply()?.print ?? "");
  }
  expect(prints.map((print) => print.includes(lineOf("hand-over")))).toEqual([false, true, false]);
});

test("whoever has no tokens left for today is told once, in small print, that the plain words come now", async () => {
  const ada = talk({ limits: limitsOf({ isSpent: () => true }) });
  await ada.says("i cant do the thing on thursday");
  expect(ada.reply()?.print).toContain(lineOf("tokens-spent"));
  await ada.presses("I'll stand there alone");
  expect(ada.reply()?.print ?? "").not.toContain(lineOf("tokens-spent"));
});
