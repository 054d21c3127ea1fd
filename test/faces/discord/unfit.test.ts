import { expect, test } from "vitest";
import { until, wholeBot } from "../../faults/whole-bot.ts";

test("a reply that Discord's filters never take is not tried again with every later message", async () => {
  const bot = await wholeBot();
  const { discord } = bot;
  const shown = () => discord.shownTo("ada").map(({ content }) => content);
  discord.dm("ada", "hello");
  await until(() => shown().length === 1);
  const channel = discord.world.directChannel(discord.idOf("ada")).id;
  const posts = () => discord.callsTo("POST", new RegExp(`^/channels/${channel}/messages$`)).length;
  for (const text of ["ugh saturday", "they'll see i'm nervous", "8"]) {
    discord.failNext(1, 400, { path: new RegExp(`^/channels/${channel}/messages$`), code: 240_000 });
    const before = { posts: posts(), shown: shown().length };
    discord.dm("ada", text);
    await until(() => shown().length > before.shown);
    expect(shown().at(-1)).toMatch(/^Something broke on my side/);
    expect(posts() - before.posts).toBe(2);
  }
  discord.dm("ada", "back");
  await until(() => shown().length === 5);
  expect(shown().at(-1)).not.toMatch(/^Something broke/);
  expect(posts()).toBe(8);
  await bot.end();
});

test("a reply that was left over and that Discord never takes keeps nothing from being shown that is said with it", async () => {
  const bot = await wholeBot();
  const { discord } = bot;
  const shown = () => discord.shownTo("ada").map(({ content }) => content);
  const answers = { path: /^\/webhooks\/.*@original$/ };
  discord.failNext(8, 503, answers);
  await discord.slash("ada", "progress", {}, "guild");
  await until(() => discord.calls.filter(({ status }) => status === 503).length === 8);
  discord.failNext(2, 400, { ...answers, code: 240_000 });
  await discord.slash("ada", "help", {}, "guild");
  await until(() => shown().length === 1);
  expect(shown()).toEqual([expect.stringMatching(/coach/)]);
  await bot.end();
});
