import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { until, wholeBot } from "../../faults/whole-bot.ts";

const STRANGERS = 500;
const EACH = 5;
const ALARMS = 8;
const MEGABYTE = 1_048_576;

/** Discord takes fifty calls a second, so the last of so many waits for seconds; what is urgent does not. */
const SOON = { usually: 1_000, always: 5_000 };

test("five hundred strangers write five messages each at once: the gate answers soon, everybody is answered, and memory stays small", async () => {
  const bot = await wholeBot();
  const { discord } = bot;
  const before = process.memoryUsage().heapUsed;
  const names = Array.from({ length: STRANGERS }, (_, place) => `stranger${place}`);
  for (let message = 0; message < EACH; message++)
    for (const name of names) discord.dm(name, `ugh saturday, part ${message}`);
  const left = () => names.filter((name) => discord.shownTo(name).length === 0).length;
  const took: number[] = [];
  for (let alarm = 0; alarm < ALARMS; alarm++) {
    await wait(500);
    const asked = performance.now();
    discord.dm(`in-danger${alarm}`, "i want to kill myself");
    await until(() => discord.shownTo(`in-danger${alarm}`).length > 0);
    took.push(performance.now() - asked);
    expect(discord.shownTo(`in-danger${alarm}`)[0]?.content).toMatch(/I'm a bot, and I can't keep you safe/);
  }
  expect(left()).toBeGreaterThan(0);
  expect(took.toSorted((one, other) => one - other)[ALARMS / 2]).toBeLessThan(SOON.usually);
  expect(Math.max(...took)).toBeLessThan(SOON.always);
  for (let waits = 0; waits < 4 && left() > 0; waits++) await until(() => left() === 0);
  expect(left()).toBe(0);
  expect((process.memoryUsage().heapUsed - before) / MEGABYTE).toBeLessThan(250);
  const { lost, doubled, lines } = await bot.end();
  expect([lost, doubled, lines]).toEqual([[], [], []]);
}, 120_000);

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
}, 60_000);
