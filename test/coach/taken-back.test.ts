import { expect, test } from "vitest";
import type { Store } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { build, message } from "./some-events.ts";

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
