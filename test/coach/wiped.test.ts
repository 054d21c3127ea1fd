import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wipingsIn } from "../../src/program/bot-memory.ts";
import { openBotFacts } from "../../src/store/bot-facts.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { newFolder } from "../store/folder.ts";
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

test("nor is it heard by the bot after a restart, and the file that knows it names nobody", async () => {
  const folder = newFolder();
  const store = createMemoryStore();
  const started = async (at: string) => {
    const facts = await openBotFacts(folder);
    const wipings = wipingsIn(facts, { error: expect.fail }, () => Date.parse(at));
    return { facts, ...byTheMinute(store, "discord", wipings) };
  };
  const before = await started("2026-11-26T17:50:00Z");
  await before.says("17:50", "hello");
  await before.wipes("18:00");
  await before.facts.write({});
  expect(readFileSync(join(folder, "bot.json"), "utf8")).not.toContain(ADA);
  const { says } = await started("2026-11-26T18:10:00Z");
  expect(await says("17:55", "they'll see i'm nervous")).toEqual([]);
  expect(await store.load(ADA)).toBeNull();
  expect(await says("18:11", "hello")).toHaveLength(1);
  const { facts } = await started("2026-11-27T18:01:00Z");
  expect(facts.read().wiped).toEqual({});
  await facts.write({});
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
