import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { until, wholeBot } from "../../faults/whole-bot.ts";

test("what is said in a server faster than it is answered is answered, all of it", async () => {
  const bot = await wholeBot();
  const { discord } = bot;
  const shown = () => discord.shownTo("ada").map(({ content }) => content);
  await discord.slash("ada", "coach", { message: "hello" }, "guild");
  await until(() => shown().length === 1);
  for (const message of ["ugh saturday", "everybody will stare", "and laugh"])
    void discord.slash("ada", "coach", { message }, "guild");
  await until(() => shown().length === 3);
  expect(shown().at(-1)).toContain("everybody will stare and laugh");
  await bot.end();
});

test("in one channel of a server nobody waits for another whose own channel takes long to open", async () => {
  const bot = await wholeBot();
  const { discord } = bot;
  await discord.slash("ada", "coach", { message: "ugh saturday" }, "guild");
  await until(() => discord.shownTo("ada").length === 1);
  discord.slowDown(/^\/users\/@me\/channels$/, 1_500);
  const moving = await discord.press("ada", "/move", "guild");
  await wait(200);
  await discord.slash("bob", "coach", { message: "ugh saturday" }, "guild");
  await until(() => discord.shownTo("bob").length === 1);
  expect(moving.original?.content).toBe("");
  expect(discord.shownTo("bob")).toHaveLength(1);
  await bot.end();
});
