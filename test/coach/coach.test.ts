import { afterEach, expect, test, vi } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Incoming, Store, Voice } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

afterEach(() => void vi.useRealTimers());

const log = { info: () => {}, error: () => {} };
const build = (store: Store, voice: Voice = scriptedVoice) => createCoach({ store, voice, words, log });
let events = 0;
const message = (text: string, more: Partial<Incoming> = {}): Incoming =>
  ({
    kind: "message",
    text,
    eventIds: [`event-${events++}`],
    personId: "ada",
    at: new Date("2026-11-24T20:00:00Z"),
    from: { face: "discord", channel: "1" },
    ...more,
  }) as Incoming;
const never = () => new Promise<never>(() => {});

test("an event that was handled before changes nothing and says nothing, also after a restart", async () => {
  const store = createMemoryStore();
  const first = message("ugh saturday");
  expect(await build(store).hear(first)).toHaveLength(1);
  const before = await store.load("ada");
  expect(await build(store).hear(first)).toEqual([]);
  expect(await store.load("ada")).toEqual(before);
});

test("when the turn throws, nothing of it is saved", async () => {
  const store = createMemoryStore();
  const voice: Voice = { ...scriptedVoice, speak: () => Promise.reject(new Error("broken")) };
  await build(store).hear(message("everyone staring at me when i walk in, i dread it"));
  const before = await store.load("ada");
  await expect(build(store, voice).hear(message("they'll see i'm nervous"))).rejects.toThrow("broken");
  expect(await store.load("ada")).toEqual(before);
});

test("messages that arrive during a turn become one next turn; a command closes the group", async () => {
  const store = createMemoryStore();
  let open = () => {};
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slow: Store = { ...store, load: (id) => held.then(() => store.load(id)) };
  const coach = build(slow);
  const answers = [
    coach.hear(message("hello")),
    coach.hear(message("ugh saturday")),
    coach.hear(message("the party i mean")),
    coach.hear(message("", { kind: "command", name: "help", args: {} } as Partial<Incoming>)),
    coach.hear(message("so many people")),
  ];
  open();
  const shown = (await Promise.all(answers)).map((outgoing) => outgoing.length);
  expect(shown).toEqual([1, 0, 0, 1, 1]);
  const person = await store.load("ada");
  expect(person?.handled).toHaveLength(5);
});

test("a reply waits in the outbox until it was shown", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const [outgoing] = await coach.hear(message("ugh saturday"));
  expect((await store.load("ada"))?.outbox.map(({ id }) => id)).toEqual([outgoing?.id]);
  expect(String(outgoing?.id).length).toBeLessThanOrEqual(25);
  coach.shown("ada", [String(outgoing?.id)]);
  await coach.settle();
  expect((await store.load("ada"))?.outbox).toEqual([]);
});

test("after a restart the replies that were not shown are handed out again, as they were", async () => {
  const store = createMemoryStore();
  const [outgoing] = await build(store).hear(message("ugh saturday"));
  const again = [];
  for await (const entry of build(store).unshown(new Date())) again.push(entry);
  expect(again).toEqual([{ personId: "ada", outgoing: [outgoing] }]);
});

test("certain danger is answered before the store, the queue or the model, whatever hangs or fails", async () => {
  const hanging: Store = { ...createMemoryStore(), load: never };
  const failing: Store = { ...createMemoryStore(), load: () => Promise.reject(new Error("broken document")) };
  const full: Store = { ...createMemoryStore(), save: () => Promise.reject(new Error("disk full")) };
  const stuck: Voice = { ...scriptedVoice, speak: never, place: never, read: never, offer: never };
  for (const coach of [build(hanging), build(failing), build(full), build(createMemoryStore(), stuck)]) {
    void coach.hear(message("hmm not sure what i want to say about people and rooms")).catch(() => {});
    const [outgoing] = await coach.hear(message("i want to kill myself tonight"));
    expect(outgoing?.reply.text).toMatch(/findahelpline\.com/);
  }
});

test("danger ends the running model call, and its message counts as answered", async () => {
  const store = createMemoryStore();
  let aborted = false;
  const voice: Voice = {
    ...scriptedVoice,
    speak: ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          aborted = true;
          reject(signal.reason);
        });
      }),
  };
  const coach = build(store, voice);
  const running = coach.hear(message("i dread walking into rooms full of people i dont know, everyone looks"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [outgoing] = await coach.hear(message("i am going to kill myself"));
  expect(outgoing?.reply.text).toMatch(/bot/);
  expect(await running).toEqual([]);
  await coach.settle();
  expect(aborted).toBe(true);
  const person = await store.load("ada");
  expect(person?.handled).toHaveLength(2);
  expect(person?.quietUntil).not.toBeNull();
});

test("an unclear message waits for its check, and a figure of speech goes on as if nothing had been asked", async () => {
  const ada = talk();
  await ada.says("i cant do this anymore");
  ada.hears(/ending your life/);
  expect(ada.buttons()).toContain("No, a figure of speech");
  await ada.presses("No, a figure of speech");
  expect((await ada.person()).activity?.kind).not.toBe("check");
  expect((await ada.person()).quietUntil).toBeNull();
});

test("yes and not sure take the static path, and what was on the table is kept", async () => {
  for (const answer of ["yes", "not sure", "what", "i dont want to say"]) {
    const ada = talk();
    await ada.says("i dread meeting all those people at the office party");
    const open = (await ada.person()).activity;
    await ada.says("i cant do this anymore");
    await ada.says(answer);
    if (!/findahelpline/.test(ada.reply()?.text ?? "")) await ada.says(answer);
    ada.hears(/findahelpline\.com/);
    expect(await ada.person()).toMatchObject({ activity: null, left: open });
    expect((await ada.person()).quietUntil).not.toBeNull();
  }
});

test("the gate hears what comes in through a command too", async () => {
  const ada = talk();
  await ada.types("/coach i want to end my life");
  ada.hears(/findahelpline\.com/);
  await ada.types("/walk i want to end my life");
  ada.hears(/findahelpline\.com/);
});

test("a gate reply is never reworded by a voice", async () => {
  const voice: Voice = { ...scriptedVoice, speak: async () => ({ text: "reworded" }) };
  const ada = talk({ voice });
  await ada.says("i cant do this anymore");
  expect(ada.reply()?.text).not.toBe("reworded");
  await ada.says("yes");
  expect(ada.reply()?.text).not.toBe("reworded");
});

test("nor is it put into another language by one, nor the plain question that is asked again", async () => {
  const voice: Voice = {
    ...scriptedVoice,
    place: async () => "small-circle",
    translate: async (_moment, reply) => ({ ...reply, text: "Todo estará bien." }),
  };
  const coach = build(createMemoryStore(), voice);
  const [first] = await coach.hear(message("me mudé hace poco y no tengo a nadie aquí"));
  expect(first?.reply.text).toBe("Todo estará bien.");
  const said: (string | undefined)[] = [];
  for (const text of ["i cant do this anymore", "hmm", "yes"])
    said.push((await coach.hear(message(text)))[0]?.reply.text);
  expect(said[0]).toMatch(/ending your life/);
  expect(said[1]).toBe(said[0]);
  expect(said[2]).toMatch(/findahelpline\.com/);
});

test("what was deleted is gone, and the goodbye is still said", async () => {
  const ada = talk();
  await ada.says("ugh saturday");
  await ada.says("delete my data");
  await ada.presses("Wipe it all");
  ada.hears(/nothing about you/);
  expect(await ada.store.load("ada")).toBeNull();
});

test("a held message is dropped after a day, though nobody answers its check", async () => {
  const ada = talk({ now: "2026-11-24T20:00:00Z" });
  await ada.says("i cant do this anymore");
  expect(JSON.stringify((await ada.person()).activity)).toMatch(/anymore/);
  expect((await ada.person()).due).toBe("2026-11-25T20:00:00.000Z");
  ada.at("2026-11-25T20:00:01Z");
  await ada.nudge();
  ada.hearsNothing();
  expect(JSON.stringify(await ada.person())).not.toMatch(/anymore/);
});

test("an unclear message is answered though the person cannot be loaded or saved", async () => {
  const broken = () => Promise.reject(new Error("broken"));
  for (const store of [
    { ...createMemoryStore(), load: broken },
    { ...createMemoryStore(), save: broken },
  ]) {
    const [outgoing] = await build(store).hear(message("i cant do this anymore"));
    expect(outgoing?.reply.text).toMatch(/findahelpline\.com/);
  }
});

test("an unclear message is answered soon though loading or saving hangs for ever, or an earlier turn does", async () => {
  const stuck: Voice = { ...scriptedVoice, speak: never, place: never, read: never, offer: never, converse: never };
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  for (const [store, voice] of [
    [{ ...createMemoryStore(), load: never }, scriptedVoice],
    [{ ...createMemoryStore(), save: never }, scriptedVoice],
    [createMemoryStore(), stuck],
  ] as const) {
    const coach = build(store, voice);
    void coach.hear(message("i dread walking into rooms full of people i dont know, everyone looks")).catch(() => {});
    const answered = coach.hear(message("i cant do this anymore"));
    await vi.advanceTimersByTimeAsync(22_000);
    const [outgoing] = await answered;
    expect(outgoing?.reply.text).toMatch(/findahelpline\.com/);
    expect(outgoing?.isUrgent).toBe(true);
  }
  vi.useRealTimers();
});

test("what was answered because it hung so long is noted once it goes on, and asked about no more", async () => {
  for (const hangs of ["load", "save"] as const) {
    const store = createMemoryStore();
    const until = Promise.withResolvers<void>();
    const hanging: Store = { ...store, [hangs]: (one: never) => until.promise.then(() => store[hangs](one) as never) };
    const coach = build(hanging);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const answered = coach.hear(message("i cant do this anymore"));
    await vi.advanceTimersByTimeAsync(22_000);
    const outgoing = await answered;
    vi.useRealTimers();
    coach.shown(
      "ada",
      outgoing.map(({ id }) => id),
    );
    until.resolve();
    await coach.settle();
    expect(await store.load("ada")).toMatchObject({
      ...{ activity: null, outbox: [], quietUntil: "2026-11-27T20:00:00.000Z" },
    });
  }
});

test("whoever says yes to the plain question is answered soon though saving it hangs for ever", async () => {
  const store = createMemoryStore();
  let hangs = false;
  const coach = build({ ...store, save: (person) => (hangs ? never() : store.save(person)) });
  await coach.hear(message("i cant do this anymore"));
  hangs = true;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const yes = coach.hear(message("yes"));
  await vi.advanceTimersByTimeAsync(5_000);
  const [said] = await yes;
  vi.useRealTimers();
  expect(said?.reply.text).toMatch(/findahelpline\.com/);
  expect(said?.isUrgent).toBe(true);
});

test("the quiet days after danger begin though they cannot be saved, and are saved when that goes again", async () => {
  for (const fails of ["load", "save"] as const) {
    const store = createMemoryStore();
    let isBroken = false;
    const broken: Store = {
      ...store,
      [fails]: (one: never) => (isBroken ? Promise.reject(new Error("broken")) : store[fails](one)),
    };
    const coach = build(broken);
    await coach.hear(message("/nudge set 08:30 London"));
    isBroken = true;
    expect((await coach.hear(message("i want to kill myself")))[0]?.reply.text).toMatch(/findahelpline\.com/);
    await expect(coach.hear(message("hello"))).rejects.toThrow("broken");
    isBroken = false;
    expect(await Array.fromAsync(coach.due(new Date("2026-11-25T08:30:00Z")))).toEqual([]);
    expect((await store.load("ada"))?.quietUntil).toBe("2026-11-27T20:00:00.000Z");
  }
});

test("whoever says yes to the plain question is answered though it cannot be saved, and it is saved when that goes again", async () => {
  const store = createMemoryStore();
  let isBroken = false;
  const coach = build({
    ...store,
    save: (person) => (isBroken ? Promise.reject(new Error("broken")) : store.save(person)),
  });
  const [asked] = await coach.hear(message("i cant do this anymore"));
  isBroken = true;
  const [yes] = await coach.hear(message("yes"));
  expect(yes?.reply.text).toMatch(/findahelpline\.com/);
  coach.shown("ada", [asked?.id ?? "", yes?.id ?? ""]);
  isBroken = false;
  await coach.settle();
  expect(await store.load("ada")).toMatchObject({ activity: null, outbox: [], quietUntil: "2026-11-27T20:00:00.000Z" });
});

test("a daily line goes to the person's own channel, and without one the person is told", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const set = {
    kind: "command",
    name: "nudge",
    args: { subcommand: "set", at: "08:30", zone: "Europe/London" },
  } as const;
  const inServer = { face: "discord", channel: "server", token: "t", expires: "2026-11-24T20:15:00Z" };
  const [told] = await coach.hear(message("", { ...set, from: inServer } as Partial<Incoming>));
  expect(told?.reply.moves?.closed.text).toMatch(/Allow direct messages/);
  expect((await store.load("ada"))?.due).toBeNull();
  const show = { kind: "command", name: "nudge", args: { subcommand: "show" } } as const;
  const [shown] = await coach.hear(message("", { ...show, from: inServer } as Partial<Incoming>));
  expect(shown?.reply.text).toMatch(/is kept, but Discord didn't let me write/);
  await coach.hear(message("", { ...set, from: { ...inServer, channel: "own", isDirect: true } } as Partial<Incoming>));
  expect((await store.load("ada"))?.reach).toEqual({ face: "discord", channel: "own" });
  const due = await Array.fromAsync(coach.due(new Date("2026-11-25T08:30:00Z")));
  expect(due.flatMap(({ outgoing }) => outgoing)).toMatchObject([{ to: { face: "discord", channel: "own" } }]);
});

test("the daily line comes once a local day at its time, on both sides of a clock change, and not when it is long past", async () => {
  const ada = talk({ now: "2026-03-27T12:00:00Z" });
  await ada.types("/nudge set 08:30 Europe/London");
  const came: string[] = [];
  for (let at = Date.parse("2026-03-27T12:00:00Z"); at < Date.parse("2026-04-01T12:00:00Z"); at += 15 * 60_000) {
    const due = (await ada.person()).due;
    if (due === null || Date.parse(due) > at) continue;
    ada.at(new Date(at).toISOString());
    if ((await ada.nudge()).length === 0) continue;
    came.push(new Date(at).toISOString());
    await ada.presses("Not today");
  }
  expect(came).toEqual([
    "2026-03-28T08:30:00.000Z",
    "2026-03-29T07:30:00.000Z",
    "2026-03-30T07:30:00.000Z",
    "2026-03-31T07:30:00.000Z",
    "2026-04-01T07:30:00.000Z",
  ]);
  ada.at("2026-04-02T20:00:00Z");
  expect(await ada.nudge()).toEqual([]);
});

test("what was changed into danger while we were away is answered though it cannot be read whether it was before", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const given = message("i want to kill myself", { isLate: true }) as Incoming & { kind: "message" };
  const answered = build({ ...createMemoryStore(), load: never }).edited(given, "revision");
  await vi.advanceTimersByTimeAsync(5_000);
  expect((await answered)[0]?.reply.text).toMatch(/findahelpline\.com/);
});

test("where one document hangs for ever, what danger was met with still reaches the others", async () => {
  const store = createMemoryStore();
  for (const personId of ["ada", "bob"]) {
    const coach = build(store);
    await coach.hear(message("i want to kill myself", { personId }));
    await coach.settle();
  }
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const coach = build({ ...store, load: (id) => (id === "ada" ? never() : store.load(id)) });
  const left = Array.fromAsync(coach.unshown(new Date()));
  await vi.advanceTimersByTimeAsync(40_000);
  expect((await left).map(({ personId }) => personId)).toEqual(["bob"]);
});

test("what danger was met with is tried again every minute, however long it could not be shown", async () => {
  const coach = build(createMemoryStore());
  const [said] = await coach.hear(message("i want to kill myself"));
  await coach.settle();
  for (let count = 0; count < 12; count++) coach.failed("ada", [said?.id ?? ""]);
  expect(await Array.fromAsync(coach.unshown(new Date(Date.now() + 30_000)))).toEqual([]);
  expect(await Array.fromAsync(coach.unshown(new Date(Date.now() + 61_000)))).toHaveLength(1);
});
