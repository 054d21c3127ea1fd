import { expect, test } from "vitest";
import { until } from "../../faults/whole-bot.ts";
import { closedDms } from "./closed-dms.ts";

const OPEN = /the first line is yours/;
const ASKED = /You asked me to look in/;
const KEPT = /I'll look in tomorrow, once/;

/** Somebody whose messages were closed when the bot answered, and who is in danger in a server after it. */
async function closedThenInDanger() {
  const { bot, discord, shown } = await closedDms("ugh saturday");
  await discord.slash("ada", "coach", { message: "i want to kill myself" }, "guild");
  await until(() => shown().length === 2);
  return { bot, discord, shown };
}

test("nobody in danger is promised a line the next day where none can come", async () => {
  const { bot, discord, shown } = await closedThenInDanger();
  await discord.press("ada", "/checkin tomorrow", "guild");
  await until(() => OPEN.test(shown().at(-1) ?? ""));
  expect(shown().at(-1)).toMatch(OPEN);
  expect(shown().join("\n")).not.toMatch(KEPT);
  await bot.end();
});

test("where their messages are open again, it is promised there, and comes", async () => {
  const { bot, discord, shown } = await closedThenInDanger();
  discord.world.closed.clear();
  await discord.press("ada", "/checkin tomorrow", "guild");
  await until(() => shown().filter((text) => KEPT.test(text)).length === 2);
  bot.passes(24 * 3_600_000 + 60_000);
  await until(() => !KEPT.test(shown().at(-1) ?? ""));
  expect(shown().at(-1)).toMatch(ASKED);
  await bot.end();
});
