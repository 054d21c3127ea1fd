import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Incoming, Store, Voice } from "../../src/coach/ports.ts";
import type { Address } from "../../src/domain/outgoing.ts";
import { Progress } from "../../src/domain/progress.ts";
import { localTime } from "../../src/domain/reading/clock.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { fallback } from "../../src/voice/fallback.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const build = (store: Store, voice: Voice = scriptedVoice) => createCoach({ store, voice, words, log: quiet });

const OWN: Address = { face: "discord", channel: "800000000000000001" };
const SERVER: Address = { face: "discord", channel: "9", token: "t1", expires: "2026-11-24T20:15:00Z" };
let events = 1500000000000000000n;

type Message = Incoming & { kind: "message" };

function message(text: string, more: Partial<Message> = {}): Message {
  return { ...event(), kind: "message", text, from: OWN, ...more };
}

const command = (name: string, args: Record<string, string> = {}, from: Address = SERVER): Incoming => ({
  ...event(),
  kind: "command",
  name,
  args,
  from,
});

function event() {
  events += 1n;
  return { eventIds: [String(events)], personId: "ada", at: new Date("2026-11-24T20:00:00Z") };
}

const texts = (outgoing: { reply: { text: string; print?: string | undefined } }[]) =>
  outgoing.map(({ reply }) => reply.text);

test("what was left unshown comes before anything new, once", async () => {
  const store = createMemoryStore();
  const [left] = await build(store).hear(message("ugh saturday"));
  const coach = build(store);
  const both = await coach.hear(message("so many people"));
  expect(both[0]?.id).toBe(left?.id);
  expect(both).toHaveLength(2);
  expect(await Array.fromAsync(coach.unshown(new Date()))).toEqual([]);
  expect(await coach.hear(message("hello"))).toHaveLength(1);
});

test("what was shown is not handed out again, though its document does not say so yet", async () => {
  const coach = build(createMemoryStore());
  const [first] = await coach.hear(message("ugh saturday"));
  coach.shown("ada", [first?.id ?? ""]);
  expect(await coach.hear(message("hello"))).toHaveLength(1);
});

test("a reply to danger that was shown before it could be noted is not handed out again", async () => {
  const coach = build(createMemoryStore());
  const heard = ["i want to kill myself", "i will kill myself tonight", "im going to kill myself"].map(async (text) => {
    const outgoing = await coach.hear(message(text));
    for (const { id } of outgoing) coach.shown("ada", [id]);
  });
  await Promise.all(heard);
  expect(await coach.hear(message("hello"))).toHaveLength(1);
});

test("what was shown is not handed out again after a save that failed", async () => {
  const store = createMemoryStore();
  let isFull = false;
  const save: Store["save"] = (person) => (isFull ? Promise.reject(new Error("full")) : store.save(person));
  const coach = build({ ...store, save });
  const [first] = await coach.hear(message("ugh saturday"));
  coach.shown("ada", [first?.id ?? ""]);
  isFull = true;
  await expect(coach.hear(message("the party"))).rejects.toThrow("full");
  isFull = false;
  expect((await coach.hear(message("hello"))).map(({ id }) => id)).not.toContain(first?.id);
});

test("what could not be shown waits longer each time, and comes at once when the person is back", async () => {
  const coach = build(createMemoryStore());
  const [first] = await coach.hear(message("ugh saturday"));
  const in_ = (seconds: number) => Array.fromAsync(coach.unshown(new Date(Date.now() + seconds * 1000)));
  coach.failed("ada", [first?.id ?? ""]);
  expect(await in_(10)).toEqual([]);
  expect(await in_(16)).toHaveLength(1);
  coach.failed("ada", [first?.id ?? ""]);
  expect(await in_(20)).toEqual([]);
  expect(await coach.hear(message("hello"))).toHaveLength(2);
});

test("a server's reply that came too late waits, and opens the next contact wherever that is", async () => {
  const store = createMemoryStore();
  await build(store).hear(command("help"));
  const coach = build(store);
  expect(await Array.fromAsync(coach.unshown(new Date("2026-11-24T20:20:00Z")))).toEqual([]);
  const [left] = await coach.hear(message("hello"));
  expect(left).toMatchObject({ to: OWN, reply: { text: expect.stringContaining("/coach") } });
});

test("an edit is taken as it is now while the message waits, and is only looked at by the gate afterwards", async () => {
  const store = createMemoryStore();
  const gates = Promise.withResolvers<void>();
  const slow: Store = { ...store, load: (id) => gates.promise.then(() => store.load(id)) };
  const coach = build(slow);
  const first = message("hello");
  const waits = message("asdf");
  const answers = [coach.hear(first), coach.hear(waits)];
  expect(await coach.edited({ ...waits, text: "everyone staring at me when i walk in on friday" }, "r1")).toEqual([]);
  gates.resolve();
  await Promise.all(answers);
  expect((await store.load("ada"))?.activity).toMatchObject({ kind: "walk", mistake: "fear-of-strangers" });
  expect(await coach.edited({ ...waits, text: "never mind that" }, "r2")).toEqual([]);
  const [said] = await coach.edited({ ...waits, text: "i want to kill myself tonight" }, "r3");
  expect(said?.reply.text).toContain("findahelpline.com");
  await coach.settle();
  expect(await coach.edited({ ...waits, text: "i cant do this anymore" }, "r4")).toHaveLength(1);
  const late = { ...waits, text: "i want to kill myself tonight", isLate: true as const };
  expect(await build(store).edited(late, "r3")).toEqual([]);
  expect(await build(store).edited(late, "r5")).toHaveLength(1);
});

test("danger that was answered before a restart is not answered again when it is found", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const danger = message("i want to kill myself tonight");
  await coach.hear(danger);
  await coach.settle();
  expect(await build(store).hear({ ...danger, isLate: true })).toEqual([]);
  expect(await build(store).hear(message("i want to kill myself tonight", { isLate: true }))).toHaveLength(1);
});

test("nor where that could not be noted yet", async () => {
  const coach = build({ ...createMemoryStore(), save: () => Promise.reject(new Error("disk full")) });
  const danger = message("i want to kill myself tonight");
  expect(await coach.hear(danger)).toHaveLength(1);
  await coach.settle();
  expect(await coach.hear({ ...danger, isLate: true })).toEqual([]);
});

test("a message that was taken back before its turn has none", async () => {
  const store = createMemoryStore();
  const gates = Promise.withResolvers<void>();
  const coach = build({ ...store, load: (id) => gates.promise.then(() => store.load(id)) });
  const gone = message("everyone staring at me when i walk in");
  const answer = coach.hear(gone);
  coach.takenBack(gone.eventIds[0] ?? "");
  gates.resolve();
  expect(await answer).toEqual([]);
  expect(await store.load("ada")).toBeNull();
});

test("what waits for the plain question is let go when it is taken back, and is what it became when it is changed", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const held = async () => {
    await coach.settle();
    const activity = (await store.load("ada"))?.activity;
    return activity?.kind === "check" ? activity.held : activity;
  };
  const first = message("i cant do this anymore");
  await coach.hear(first);
  expect(await held()).toBe("i cant do this anymore");
  expect(await coach.edited({ ...first, text: "everyone stares at me" }, "r1")).toEqual([]);
  expect(await held()).toBe("everyone stares at me");
  const second = message("hm");
  await coach.hear(second);
  coach.takenBack(second.eventIds[0] ?? "");
  expect(await held()).toBe("everyone stares at me");
  coach.takenBack(first.eventIds[0] ?? "");
  expect(await held()).toBeNull();
  expect((await store.load("ada"))?.activity?.kind).toBe("check");
});

test("nor does it wait where it was taken back before it was asked about", async () => {
  const store = createMemoryStore();
  const gates = Promise.withResolvers<void>();
  const coach = build({ ...store, load: (id) => gates.promise.then(() => store.load(id)) });
  const gone = message("i cant do this anymore");
  const asked = coach.hear(gone);
  coach.takenBack(gone.eventIds[0] ?? "");
  gates.resolve();
  expect(await asked).toHaveLength(1);
  await coach.settle();
  expect((await store.load("ada"))?.activity).toMatchObject({ kind: "check", held: null });
});

test("the same message heard twice, live and while catching up, is one message", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const one = message("ugh saturday");
  const answers = await Promise.all([coach.hear(one), coach.hear(one), coach.hear(message("so many people"))]);
  expect(answers.flat()).toHaveLength(1);
  expect((await store.load("ada"))?.handled).toHaveLength(2);
});

test("who wrote while it was away is told that it was", async () => {
  const [said] = await build(createMemoryStore()).hear(message("hello", { isLate: true }));
  expect(said?.reply.print).toContain("You wrote this while I was away.");
});

test("a turn a crash cut short asks the model once more, and then the script does it", async () => {
  const store = createMemoryStore();
  let asked = 0;
  const hangs: Voice = {
    ...scriptedVoice,
    speak: () => {
      asked++;
      return new Promise(() => {});
    },
  };
  const again = message("everyone staring at me when i walk in, i dread it");
  const voice = () => fallback(hangs, scriptedVoice, { log: quiet });
  for (let crash = 0; crash < 2; crash++) {
    void build(store, voice()).hear(again);
    await expect.poll(() => asked).toBe(crash + 1);
  }
  expect((await store.load("ada"))?.inHand).toMatchObject({ events: again.eventIds, tries: 2 });
  expect(await build(store, voice()).hear(again)).toHaveLength(1);
  expect(asked).toBe(2);
  expect((await store.load("ada"))?.inHand).toBeNull();
});

test("a turn that is done again ends in the message it began in", async () => {
  const store = createMemoryStore();
  const started = Promise.withResolvers<void>();
  const hangs: Voice = {
    ...scriptedVoice,
    speak: () => {
      started.resolve();
      return new Promise(() => {});
    },
  };
  const again = message("everyone staring at me when i walk in, i dread it");
  const first = build(store, fallback(hangs, scriptedVoice, { log: quiet }));
  void first.hear(again);
  await started.promise;
  await first.drafted("ada", "of another turn", "666");
  await first.drafted("ada", `${again.eventIds[0]}.0`, "777");
  await first.drafted("ada", "of another turn", "888");
  const [said] = await build(store).hear(again);
  expect(said?.draft).toBe("777");
});

test("the draft of a turn that was overtaken is never the message of the next", async () => {
  const store = createMemoryStore();
  const started = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const finish = Promise.withResolvers<void>();
  let asked = 0;
  const slow: Voice = {
    ...scriptedVoice,
    speak: async (moment, line) => {
      started[asked++]?.resolve();
      await finish.promise;
      return scriptedVoice.speak(moment, line);
    },
  };
  const coach = build(store, slow);
  const first = message("everyone staring at me when i walk in, i dread it");
  const overtaken = coach.hear(first);
  await started[0]?.promise;
  const wiped = coach.hear(command("privacy", { subcommand: "delete", sure: "yes" }));
  const next = coach.hear(message("everyone staring at me when i walk in, i dread that"));
  finish.resolve();
  await coach.drafted("ada", `${first.eventIds[0]}.0`, "777");
  expect(await overtaken).toEqual([]);
  for (const said of [...(await wiped), ...(await next)]) expect(said.draft).toBeUndefined();
  await coach.settle();
  expect(JSON.stringify(await store.load("ada"))).not.toContain("777");
});

test("who cannot be written to gets nothing unasked, is told when they are back, and then it goes on", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const set = { subcommand: "set", at: "08:30", zone: "Europe/London" };
  const [one] = await coach.hear(command("nudge", set, { ...SERVER, channel: OWN.channel, isDirect: true }));
  coach.shown("ada", [one?.id ?? ""]);
  const [nudge] = await Array.fromAsync(coach.due(new Date("2026-11-25T08:30:00Z")));
  await coach.refused("ada", nudge?.outgoing.map(({ id }) => id) ?? []);
  expect(await store.load("ada")).toMatchObject({ due: null, outbox: [], refused: { told: false } });
  const [told] = await coach.hear(command("help"));
  expect(told?.reply.print).toContain("Discord didn't let me write to you lately");
  const [again] = await coach.hear(command("help"));
  expect(again?.reply.print ?? "").not.toContain("Discord didn't let me");
  await coach.hear(message("hello", { at: new Date("2026-11-26T20:00:00Z") }));
  expect(await store.load("ada")).toMatchObject({ refused: null, due: "2026-11-27T08:30:00.000Z" });
});

test("what danger was met with and Discord refused to show waits until they are back, and is shown then", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const said = await coach.hear(message("i want to kill myself"));
  await coach.refused(
    "ada",
    said.map(({ id }) => id),
  );
  expect(await Array.fromAsync(coach.unshown(new Date(Date.now() + 3_600_000)))).toEqual([]);
  const back = await coach.hear(message("hello again"));
  expect(texts(back).slice(0, said.length)).toEqual(texts(said));
  coach.shown(
    "ada",
    back.map(({ id }) => id),
  );
  expect(texts(await coach.hear(message("and hello")))).not.toEqual(expect.arrayContaining(texts(said)));
});

test("a question that never reached anybody is not on the table, and is asked at the next such time", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  await coach.hear(message("hello"));
  const person = await store.load("ada");
  if (!person) throw new Error("nobody is there");
  const now = new Date();
  const hour = (ago: number) => new Date(now.getTime() - ago * 3_600_000);
  const done = { text: "stay ten minutes", ifThen: null, when: null, guess: null, outcome: null, met: null, who: null };
  const tries = [{ ...done, mistake: "fear-of-strangers", sentence: null }];
  const { day, time } = localTime(hour(0), "UTC");
  await store.save({
    ...person,
    ...{ zone: "UTC", heardAt: hour(30).toISOString(), progress: Progress.parse({ ...person.progress, tries }) },
    ...{ reminders: [{ kind: "after", day, at: time, about: 0 }], due: hour(1).toISOString(), outbox: [] },
  });
  const [due] = await Array.fromAsync(coach.due(now));
  expect(due?.outgoing[0]?.reply.text).toMatch(/how was it/i);
  expect((await store.load("ada"))?.activity).not.toBeNull();
  const ids = due?.outgoing.map(({ id }) => id) ?? [];
  await coach.refused("ada", ids);
  expect(await store.load("ada")).toMatchObject({
    activity: null,
    outbox: [],
    reminders: [{ kind: "after", at: time }],
  });
  const [back] = await coach.hear(message("i dread the party on friday, all of them staring", { at: now }));
  expect(back?.reply.text).toMatch(/head says/);
});

test("a daily line that could not go out for hours is left to the next", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  await coach.hear(message("hello"));
  const person = await store.load("ada");
  if (!person) throw new Error("nobody is there");
  const since = new Date(Date.now() - 7 * 3_600_000).toISOString();
  await store.save({ ...person, outbox: [{ id: "n.1", to: OWN, reply: { text: "a line" }, since, isUnasked: true }] });
  expect(await Array.fromAsync(build(store).unshown(new Date()))).toEqual([]);
});

test("where a walk begins in a server, going on in a direct message is offered; what is on the table moves there", async () => {
  const coach = build(createMemoryStore());
  const story = "everyone staring at me when i walk in, i dread it";
  const [first] = await coach.hear(command("coach", { message: story }));
  expect(first?.reply.choices?.at(-1)).toEqual({ label: "Go on in DM", send: "/move" });
  const moved = await coach.hear(command("move"));
  expect(moved.at(-1)?.reply.moves).toMatchObject({ here: expect.stringContaining("direct messages") });
  expect(texts(moved).at(-1)).toBeTruthy();
  const [direct] = await build(createMemoryStore()).hear(message(story));
  expect(direct?.reply.choices?.some(({ send }) => send === "/move")).toBe(false);
});

test.each([
  ["without a direct message", {}],
  ["who could not be written to", { reach: OWN, refused: { at: "2026-11-20T08:00:00.000Z", told: true } }],
])("what is promised in a server to somebody %s says what it needs, and offers it", async (_, closed) => {
  const store = createMemoryStore();
  const coach = build(store);
  const says = (text: string) => coach.hear(message(text, { from: SERVER }));
  await says("hi");
  const person = await store.load("ada");
  if (!person) throw new Error("nobody is there");
  await store.save({ ...person, zone: "Europe/London", ...closed });
  const story =
    "im dreading the flat party, 20 people i dont know, everyone staring at me. friday at 19.00, they all look";
  let shown = await says(story);
  const presses = async (label: RegExp) => {
    const choice = shown.at(-1)?.reply.choices?.find((one) => label.test(one.label));
    const [name = "", question = "", value = ""] = choice?.send.slice(1).split(" ") ?? [];
    shown = await coach.hear(command(name, { question, value }));
  };
  await presses(/stand there alone/);
  for (const text of ["8", "c", "6"]) shown = await says(text);
  await presses(/^One small thing/);
  await presses(/Rather not say/);
  for (const text of ["stay ten minutes", "when i am at the door i go in", "3"]) shown = await says(text);
  await presses(/^Yes, Saturday/);
  expect(shown.at(-1)?.reply).toMatchObject({ print: expect.stringMatching(/once I may write to you/) });
  expect(shown.at(-1)?.reply.choices?.at(-1)).toEqual({ label: "Go on in DM", send: "/move" });
  expect((await store.load("ada"))?.due).toBeNull();
  await coach.opened("ada", OWN);
  expect((await store.load("ada"))?.due).not.toBeNull();
});
