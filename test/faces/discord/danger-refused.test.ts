import { expect, test } from "vitest";
import { until, wholeBot } from "../../faults/whole-bot.ts";

test("what danger was met with, and Discord refused in their own channel, is shown where they are next", async () => {
  const bot = await wholeBot();
  const { discord } = bot;
  const shown = () => discord.shownTo("ada").map(({ content }) => content);
  discord.dm("ada", "hello");
  await until(() => shown().length === 1);
  discord.closeDms("ada");
  discord.dm("ada", "i want to kill myself");
  await until(() => discord.callsTo("POST", /messages$/).some(({ status }) => status === 403));
  await discord.slash("ada", "help", {}, "guild");
  await until(() => shown().length === 2);
  expect(shown()[1]).toMatch(/I'm glad you told me/);
  await bot.end();
});
