import { afterEach, expect, test, vi } from "vitest";
import type { Incoming, Store, Voice } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { build, message, never } from "./some-coach.ts";

afterEach(() => void vi.useRealTimers());

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
