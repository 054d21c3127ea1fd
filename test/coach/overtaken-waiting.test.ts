import { expect, test } from "vitest";
import type { Store } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { ADA, byTheMinute } from "../support/by-the-minute.ts";

/** Somebody who has said hello, over a store whose next load or erase can be held. Says the rest by the minute. */
async function withHeldStore() {
  const kept = createMemoryStore();
  let held: Promise<void> = Promise.resolve();
  const store: Store = {
    ...kept,
    load: (id) => held.then(() => kept.load(id)),
    erase: (id) => held.then(() => kept.erase(id)),
  };
  const { coach, says, hears, wipes } = byTheMinute(store);
  const hold = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    held = promise;
    return resolve;
  };
  await says("17:40", "hello");
  return { says, hears, wipes, hold, store, coach };
}

test("a command that waits when danger is answered begins nothing below that", async () => {
  const { says, hears, hold, store, coach } = await withHeldStore();
  const release = hold();
  const asked = says("17:50", "i cant do the thing on saturday");
  const tried = hears("17:51", { kind: "command", name: "try", args: {} });
  const progress = hears("17:52", { kind: "command", name: "progress", args: {} });
  expect(await says("17:53", "i want to kill myself")).toHaveLength(1);
  release();
  expect(await asked).toEqual([]);
  expect(await tried).toEqual([]);
  expect(await progress).toEqual([]);
  await coach.settle();
  expect((await store.load(ADA))?.activity ?? null).toBeNull();
});

test("whoever has what is theirs asked for gets it, also where danger was answered meanwhile", async () => {
  const { says, hears, hold } = await withHeldStore();
  const release = hold();
  const helped = hears("17:52", { kind: "command", name: "help", args: {} });
  await says("17:53", "i want to kill myself");
  release();
  expect(await helped).toHaveLength(1);
});

test("nothing that waits is gone through first when somebody has everything wiped", async () => {
  const { says, hears, wipes, hold, store } = await withHeldStore();
  const release = hold();
  const asked = says("17:50", "i cant do the thing on saturday");
  const tried = hears("17:51", { kind: "command", name: "try", args: {} });
  const wiped = wipes("17:53");
  const after = says("17:54", "hello");
  release();
  expect([await asked, await tried]).toEqual([[], []]);
  expect((await wiped)[0]?.reply.text).toMatch(/Your file is gone/);
  expect(await after).toHaveLength(1);
  expect((await store.load(ADA))?.activity?.kind).not.toBe("walk");
});

test("what was written before they had everything wiped and comes while that is done brings them not back", async () => {
  const { says, wipes, hold, store } = await withHeldStore();
  const release = hold();
  const wiped = wipes("18:00");
  const said = says("17:55", "they'll see i'm nervous");
  release();
  expect((await wiped)[0]?.reply.text).toMatch(/Your file is gone/);
  expect(await said).toEqual([]);
  expect(await store.load(ADA)).toBeNull();
});

test("what was written before a plain question's yes begins nothing below what that was met with", async () => {
  const { says, hears, store } = await withHeldStore();
  await says("18:00", "i won't be around much longer");
  expect((await store.load(ADA))?.activity?.kind).toBe("check");
  const number = (await store.load(ADA))?.activity?.number;
  const args = { question: `${number}.check`, value: "yes" };
  const met = await hears("18:02", { kind: "command", name: "answer", args });
  expect(met[0]?.reply.text).toMatch(/I'm glad you told me/);
  expect(await says("17:58", "i cant do the thing on saturday")).toEqual([]);
  expect((await store.load(ADA))?.activity ?? null).toBeNull();
});

test("what may be serious, and waits when danger is answered, is not asked about below that", async () => {
  const { says, hold, store, coach } = await withHeldStore();
  const release = hold();
  const unclear = says("17:50", "i won't be around much longer");
  expect(await says("17:51", "i want to kill myself")).toHaveLength(1);
  release();
  expect(await unclear).toEqual([]);
  await coach.settle();
  expect(await says("17:50", "i cant do this anymore")).toEqual([]);
  expect((await store.load(ADA))?.activity).toBeNull();
  expect(await says("17:50", "my boyfriend scares me")).toHaveLength(1);
  expect(await says("17:52", "i won't be around much longer")).toHaveLength(1);
});
