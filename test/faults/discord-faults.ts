import type { Fault } from "./fault.ts";
import { moveClock } from "./moved-clock.ts";
import { survived } from "./outcome.ts";
import { until, wholeBot } from "./whole-bot.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const channelOf = (bot: Awaited<ReturnType<typeof wholeBot>>, name: string) =>
  new RegExp(`^/channels/${bot.discord.world.directChannel(bot.discord.idOf(name)).id}/messages`);

/** Discord as it is on a bad day. */
export const discordFaults: Fault[] = [
  survived("Discord answers 5xx for ten minutes", 1, async () => {
    const bot = await wholeBot();
    bot.says("ada", "ugh saturday");
    bot.says("bob", "ugh monday");
    await bot.answered();
    bot.discord.failNext(Number.POSITIVE_INFINITY, 503);
    for (let minute = 0; minute < 10; minute++) {
      if (minute < 3) for (const name of ["ada", "bob"]) bot.says(name, `and another thing, minute ${minute}`);
      const calls = bot.discord.calls.length;
      if (minute < 3) await until(() => bot.discord.calls.length >= calls + 4);
      bot.passes(MINUTE);
    }
    bot.discord.heal();
    await bot.answered({ minutes: 20 });
    return { ...(await bot.end()), hurt: [] };
  }),
  survived("Discord answers 5xx in one person's channel only", 3, async () => {
    const bot = await wholeBot();
    for (const name of ["ada", "bob"]) bot.says(name, "ugh saturday");
    await bot.answered();
    bot.discord.failNext(Number.POSITIVE_INFINITY, 500, { path: channelOf(bot, "ada") });
    bot.says("ada", "they'll see i'm nervous");
    await until(() => bot.discord.calls.filter(({ status }) => status === 500).length >= 8);
    bot.says("bob", "they'll see i'm nervous");
    await bot.answered({ names: ["bob"] });
    const hurt = bot.discord.shownTo("bob").length < 2 ? ["bob"] : [];
    bot.discord.heal();
    await bot.answered({ minutes: 20 });
    return { ...(await bot.end()), hurt };
  }),
  survived("Discord takes the bot's token for a wrong one, once", 2, async () => {
    const bot = await wholeBot();
    bot.discord.failNext(1, 401, { path: /messages$/ });
    bot.says("ada", "ugh saturday");
    await until(() => bot.discord.calls.some(({ status }) => status === 401));
    bot.says("bob", "ugh saturday");
    await bot.answered({ names: ["bob"] });
    const hurt = bot.discord.shownTo("bob").length === 0 ? ["bob"] : [];
    await bot.answered({ minutes: 20 });
    return { ...(await bot.end()), hurt };
  }),
  survived("the gateway drops again and again, in every way", 0, async () => {
    const bot = await wholeBot();
    for (const name of ["ada", "bob"]) bot.says(name, "ugh saturday");
    await bot.answered();
    for (const drop of [bot.discord.disconnect, bot.discord.askToReconnect, bot.discord.disconnect]) {
      bot.says("ada", "before it drops");
      drop();
      bot.says("ada", "while it is away");
      await until(bot.discord.isOnline);
      bot.says("ada", "when it is back");
      await bot.answered();
    }
    const identified = bot.discord.identifies();
    bot.discord.invalidate();
    bot.says("bob", "in the old session");
    await until(() => bot.discord.identifies() > identified);
    bot.says("bob", "in the new session");
    await bot.answered();
    return { ...(await bot.end()), hurt: [] };
  }),
  survived("there is a storm of 429 in one person's channel", 0, async () => {
    const bot = await wholeBot();
    bot.discord.failNext(20, 429, { path: channelOf(bot, "ada") });
    bot.says("ada", "ugh saturday");
    await until(() => bot.discord.calls.some(({ status }) => status === 429));
    bot.says("bob", "ugh saturday");
    await bot.answered({ names: ["bob"] });
    const hurt = bot.discord.shownTo("ada").length > 0 ? ["bob waited for ada"] : [];
    await bot.answered();
    return { ...(await bot.end()), hurt };
  }),
  survived("Discord is slow in one person's channel", 0, async () => {
    const bot = await wholeBot();
    bot.discord.slowDown(channelOf(bot, "ada"), 1_500);
    bot.says("ada", "ugh saturday");
    await until(() => bot.discord.shownTo("ada").length === 0);
    for (const name of ["bob", "cyd", "dan"]) bot.says(name, "ugh saturday");
    await bot.answered({ names: ["bob", "cyd", "dan"] });
    const hurt = bot.discord.shownTo("ada").length > 0 ? ["the others waited for ada"] : [];
    await bot.answered();
    return { ...(await bot.end()), hurt };
  }),
  survived("one person writes a thousand messages at once", 0, async () => {
    const bot = await wholeBot();
    for (let message = 0; message < 999; message++) bot.discord.dm("eve", `ugh saturday ${message}`);
    bot.says("eve", "ugh saturday 999");
    bot.says("bob", "ugh saturday");
    await until(() => bot.discord.shownTo("bob").length > 0);
    const before = bot.discord.shownTo("eve").length;
    await until(() => bot.discord.shownTo("eve").length > before);
    const lines = bot.lines.length;
    const ended = await bot.end();
    const shown = bot.discord.shownTo("eve").length;
    return {
      ...ended,
      // The last of a flood is told that it was too much, together with the others: no answer of its own.
      lost: ended.lost.filter((one) => !one.startsWith("eve has no answer")),
      hurt: [
        ...(before > 5 ? [`bob waited for ${before} replies to eve`] : []),
        ...(shown > 8 ? [`eve got ${shown}`] : []),
      ],
      lines: bot.lines.slice(0, lines),
    };
  }),
  survived("the clock is set back by a day while people write", 0, async () => {
    const bot = await wholeBot({ messagesPerMinute: 1_000 });
    for (const name of ["ada", "bob"]) bot.says(name, "ugh saturday");
    await bot.answered();
    const right = moveClock(-DAY);
    try {
      // More calls than Discord takes in a second, so that the library has to wait for its next second.
      for (let person = 0; person < 60; person++) bot.says(`person${person}`, "ugh saturday");
      await bot.answered();
      bot.says("ada", "they'll see i'm nervous");
      await bot.answered();
    } finally {
      right();
    }
    return { ...(await bot.end()), hurt: [] };
  }),
];
