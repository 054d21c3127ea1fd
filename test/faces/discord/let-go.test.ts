import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { until, wholeBot } from "../../faults/whole-bot.ts";

const SLOW = 1_000;

/** Somebody whom Discord shows one message a second: the second of two replies still waits. */
async function slowly() {
  const bot = await wholeBot();
  const { discord } = bot;
  const shown = () => discord.shownTo("ada").map(({ content }) => content);
  discord.dm("ada", "hello");
  await until(() => shown().length === 1);
  const channel = discord.world.directChannel(discord.idOf("ada")).id;
  discord.slowDown(new RegExp(`^/channels/${channel}/messages$`), SLOW);
  discord.dm("ada", "/progress");
  await wait(SLOW / 5);
  discord.dm("ada", "/try");
  await wait(SLOW / 5);
  return { bot, discord, shown };
}

test("something to try that waits for its turn is not shown below what danger is met with", async () => {
  const { bot, discord, shown } = await slowly();
  discord.dm("ada", "i want to kill myself");
  await until(() => shown().length === 3);
  await wait(2 * SLOW);
  expect(shown()).toHaveLength(3);
  expect(shown().at(-1)).toMatch(/^I'm glad you told me/);
  await bot.end();
});

test("and nothing that waits is shown below the goodbye to somebody who has everything wiped", async () => {
  const { bot, discord, shown } = await slowly();
  discord.dm("ada", "/privacy delete yes");
  await until(() => /^Done\. Your file is gone/.test(shown().at(-1) ?? ""));
  await wait(2 * SLOW);
  expect(shown().at(-1)).toMatch(/^Done\. Your file is gone/);
  expect(shown()).toHaveLength(3);
  await bot.end();
});

test("a daily line that Discord did not take is not shown below what danger is met with", async () => {
  const bot = await wholeBot();
  const { discord } = bot;
  const shown = () => discord.shownTo("ada").map(({ content }) => content);
  discord.dm("ada", "hello");
  await until(() => shown().length === 1);
  const soon = new Date(Date.now() + 40 * 60_000).toISOString().slice(11, 16);
  discord.dm("ada", `/nudge set ${soon} UTC`);
  await until(() => shown().length === 2);
  const channel = discord.world.directChannel(discord.idOf("ada")).id;
  discord.failNext(4, 503, { path: new RegExp(`^/channels/${channel}/messages$`) });
  bot.passes(42 * 60_000);
  await until(() => discord.calls.filter(({ status }) => status === 503).length === 4);
  discord.dm("ada", "i want to kill myself");
  await until(() => shown().length === 3);
  for (let minute = 0; minute < 3; minute++) {
    bot.passes(60_000);
    await wait(300);
  }
  expect(shown()).toHaveLength(3);
  expect(shown().at(-1)).toMatch(/^I'm glad you told me/);
  await bot.end();
});
