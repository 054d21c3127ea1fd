import { expect, test } from "vitest";
import { until, wholeBot } from "../../faults/whole-bot.ts";

const STRANGERS = 200;
const EACH = 5;
const ALARMS = 4;
const MEGABYTE = 1_048_576;

test("two hundred strangers write five messages each at once: the gate answers before they are through, everybody is answered, and memory stays small", async () => {
  const bot = await wholeBot();
  const { discord } = bot;
  const before = process.memoryUsage().heapUsed;
  const names = Array.from({ length: STRANGERS }, (_, place) => `stranger${place}`);
  for (let message = 0; message < EACH; message++)
    for (const name of names) bot.says(name, `ugh saturday, part ${message}`);
  const left = () => names.filter((name) => discord.shownTo(name).length === 0).length;
  for (let alarm = 0; alarm < ALARMS; alarm++) {
    bot.says(`in-danger${alarm}`, "i want to kill myself");
    await until(() => discord.shownTo(`in-danger${alarm}`).length > 0);
    expect(discord.shownTo(`in-danger${alarm}`)[0]?.content).toMatch(/I'm a bot, and I can't keep you safe/);
  }
  expect(left()).toBeGreaterThan(0);
  for (let waits = 0; waits < 4; waits++) await bot.answered();
  expect(left()).toBe(0);
  expect((process.memoryUsage().heapUsed - before) / MEGABYTE).toBeLessThan(250);
  const { lost, doubled, lines } = await bot.end();
  expect([lost, doubled, lines]).toEqual([[], [], []]);
});

test("where somebody's own reply waits for its turn, the gate's does not wait behind it", async () => {
  const bot = await wholeBot();
  const { discord } = bot;
  const names = Array.from({ length: 120 }, (_, place) => `stranger${place}`);
  for (const name of names) discord.dm(name, "ugh saturday");
  const last = names.at(-1) ?? "";
  discord.dm(last, "i want to kill myself");
  await until(() => discord.shownTo(last).length > 0);
  expect(discord.shownTo(last)[0]?.content).toMatch(/I'm a bot, and I can't keep you safe/);
  await bot.end();
});
