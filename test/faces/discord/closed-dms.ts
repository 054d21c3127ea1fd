import { until, wholeBot } from "../../faults/whole-bot.ts";

/** Somebody who was greeted and has closed their messages since, which Discord said when this was to be answered. */
export async function closedDms(said: string) {
  const bot = await wholeBot();
  const { discord } = bot;
  const shown = () => discord.shownTo("ada").map(({ content }) => content);
  discord.dm("ada", "hello");
  await until(() => shown().length === 1);
  discord.closeDms("ada");
  discord.dm("ada", said);
  await until(() => discord.callsTo("POST", /messages$/).some(({ status }) => status === 403));
  return { bot, discord, shown };
}
