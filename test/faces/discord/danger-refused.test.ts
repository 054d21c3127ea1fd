import { expect, test } from "vitest";
import { until } from "../../faults/whole-bot.ts";
import { closedDms } from "./closed-dms.ts";

test("what danger was met with, and Discord refused in their own channel, is shown where they are next", async () => {
  const { bot, discord, shown } = await closedDms("i want to kill myself");
  await discord.slash("ada", "help", {}, "guild");
  await until(() => shown().length === 2);
  expect(shown()[1]).toMatch(/I'm glad you told me/);
  await bot.end();
});
