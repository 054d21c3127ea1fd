import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBotFacts } from "../../src/store/bot-facts.ts";
import { dayTokens, tokensToday } from "../../src/store/day-tokens.ts";
import { createLedger } from "../../src/voice/budget.ts";
import { newFolder } from "./folder.ts";

const ADA = "174829301928374650";
const now = new Date("2026-11-24T12:00:00Z");
const fail = (error: unknown) => {
  throw error;
};

test("what somebody used today is known after a restart, and their id is nowhere in the file", async () => {
  const folder = newFolder();
  const facts = await openBotFacts(folder);
  dayTokens(facts, fail).each.write(ADA, { day: "2026-11-24", used: 900 });
  await facts.write({});
  const again = dayTokens(await openBotFacts(folder), fail);
  expect(again.each.read(ADA)).toEqual({ day: "2026-11-24", used: 900 });
  expect(again.each.read("174829301928374651")).toBeNull();
  expect(readFileSync(join(folder, "bot.json"), "utf8")).not.toContain(ADA);
});

test("who used what is forgotten when the day is over, and on the day it stays", async () => {
  const facts = await openBotFacts(newFolder());
  const kept = dayTokens(facts, fail);
  kept.each.write(ADA, { day: "2026-11-24", used: 900 });
  kept.tidy(now);
  expect(kept.each.read(ADA)?.used).toBe(900);
  kept.tidy(new Date("2026-11-25T00:00:01Z"));
  expect(facts.read().tokensEach).toEqual({ day: "", used: {} });
  await facts.write({});
});

test("a crowd fills no more than its bound, and those who used most are remembered", async () => {
  const facts = await openBotFacts(newFolder());
  const used = Object.fromEntries(Array.from({ length: 5_000 }, (_, place) => [`mark-${place}`, 1 + place]));
  await facts.write({ tokensEach: { day: "2026-11-24", used } });
  const kept = dayTokens(facts, fail);
  kept.each.write(ADA, { day: "2026-11-24", used: 20_000 });
  expect(Object.keys(facts.read().tokensEach.used)).toHaveLength(4_500);
  expect(kept.each.read(ADA)?.used).toBe(20_000);
  expect(facts.read().tokensEach.used["mark-0"]).toBeUndefined();
  await facts.write({});
});

test("many turns at once lose no token in the file", async () => {
  const folder = newFolder();
  const facts = await openBotFacts(folder);
  const book = createLedger({ perPersonPerDay: 1e6, perDay: 1e9, ...dayTokens(facts, fail), now: () => now });
  await Promise.all(
    Array.from({ length: 200 }, async (_, place) => {
      const release = book.reserve(`person-${place % 20}`);
      await new Promise((resolve) => setImmediate(resolve));
      book.add(`person-${place % 20}`, 7);
      release?.();
    }),
  );
  await facts.write({});
  const again = dayTokens(await openBotFacts(folder), fail);
  expect(again.total.read()).toEqual({ day: "2026-11-24", used: 1_400 });
  expect(again.each.read("person-3")).toEqual({ day: "2026-11-24", used: 70 });
});

test("an operator's budget holds on its day only, and a paused model may use nothing", async () => {
  const facts = await openBotFacts(newFolder());
  await facts.write({ budget: { day: "2026-11-24", tokens: 50 } });
  expect(tokensToday(facts.read(), 1_000, now)).toBe(50);
  expect(tokensToday(facts.read(), 1_000, new Date("2026-11-25T12:00:00Z"))).toBe(1_000);
  await facts.write({ isModelPaused: true });
  expect(tokensToday(facts.read(), 1_000, now)).toBe(0);
});
