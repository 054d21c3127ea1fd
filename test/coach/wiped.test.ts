import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import { ADA, byTheMinute } from "../support/by-the-minute.ts";

/** Somebody who wiped everything at six, and says the rest by the minute. */
async function wipedAtSix() {
  const store = createMemoryStore();
  const { says, wipes } = byTheMinute(store);
  await says("17:50", "hello");
  await wipes("18:00");
  return { says, isKept: async () => (await store.load(ADA)) !== null };
}

test("what somebody wrote before they had everything wiped, and is found only after it, brings them not back", async () => {
  const { says, isKept } = await wipedAtSix();
  expect(await says("17:55", "they'll see i'm nervous")).toEqual([]);
  expect(await isKept()).toBe(false);
});

test("what they write after it begins anew", async () => {
  const { says, isKept } = await wipedAtSix();
  expect(await says("18:01", "they'll see i'm nervous")).toHaveLength(1);
  expect(await isKept()).toBe(true);
});

test("where it fails, what they wrote before it is still heard", async () => {
  const store = createMemoryStore();
  const { says, wipes } = byTheMinute({ ...store, erase: () => Promise.reject(new Error("disk full")) });
  await says("17:50", "hello");
  await expect(wipes("18:00")).rejects.toThrow("disk full");
  expect(await says("17:55", "they'll see i'm nervous")).toHaveLength(1);
});

test("danger in it is answered, whenever it was written", async () => {
  const { says } = await wipedAtSix();
  expect((await says("17:55", "i want to kill myself"))[0]?.reply.text).toMatch(/I'm glad you told me/);
  expect(await says("17:56", "i won't be around much longer")).toHaveLength(1);
});

test("in a terminal, which hears everything at once, a clock that was set back silences nobody", async () => {
  const { says, wipes } = byTheMinute(createMemoryStore(), "terminal");
  await says("17:50", "hello");
  await wipes("18:00");
  expect(await says("17:30", "they'll see i'm nervous")).toHaveLength(1);
  await says("17:31", "i want to kill myself");
  expect(await says("17:20", "thank you")).toHaveLength(1);
});
