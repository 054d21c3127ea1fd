import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Reply } from "../../../src/domain/outgoing.ts";
import { until, wholeBot } from "../../faults/whole-bot.ts";
import type { FakeDiscord } from "../../support/fake-discord/fake-discord.ts";
import { start } from "./set-up.ts";

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

/** Somebody to whom something to try is being posted, which Discord holds up. */
async function heldUp() {
  const bot = await wholeBot();
  const { discord } = bot;
  discord.dm("ada", "hello");
  await until(() => discord.shownTo("ada").length === 1);
  const held = discord.hold(/^POST \/channels\/\d+\/messages$/);
  discord.dm("ada", "/try");
  await held.reached;
  const { messages } = discord.world.directChannel(discord.idOf("ada"));
  const there = () => messages.flatMap(({ author, content }) => (author.bot ? [content] : []));
  return { bot, discord, held, there };
}

const DANGER = "i want to kill myself";

test.each([
  ["danger, typed", (discord: FakeDiscord) => void discord.dm("ada", DANGER), /^I'm glad you told me/],
  ["danger, in a command", (it: FakeDiscord) => it.slash("ada", "coach", { message: DANGER }), /^I'm glad you told me/],
  [
    "the wish to have everything wiped",
    (it: FakeDiscord) => it.slash("ada", "privacy", { subcommand: "delete", sure: "yes" }),
    /^Done\. Your file is gone/,
  ],
])("%s waits for no reply that Discord holds up, and what gets there after it is taken back", async (_, says, last) => {
  const { bot, discord, held, there } = await heldUp();
  await says(discord);
  await until(() => last.test(there().at(-1) ?? ""));
  held.release();
  await until(() => discord.callsTo("DELETE", /^\/channels/).length === 1);
  expect(there()).toEqual([expect.any(String), expect.stringMatching(last)]);
  expect(bot.lines).toEqual([]);
  await bot.end();
});

test("nor for one that waits for Discord's limit to be over", async () => {
  const bot = await wholeBot({ limit: { requests: 2, seconds: 60 } });
  const { discord } = bot;
  const shown = () => discord.shownTo("ada").map(({ content }) => content);
  discord.dm("ada", "hello");
  await until(() => shown().length === 1);
  discord.dm("ada", "/try");
  await until(() => shown().length === 2);
  discord.dm("ada", "/progress");
  await wait(SLOW / 2);
  await discord.slash("ada", "privacy", { subcommand: "delete", sure: "yes" });
  await until(() => /^Done\. Your file is gone/.test(shown().at(-1) ?? ""));
  expect(shown()).toHaveLength(3);
  expect(shown().at(-1)).toMatch(/^Done\. Your file is gone/);
  await bot.end();
});

/** The bot online with a coach whose replies can be let go at any moment. */
async function letting(reply: Reply, options: Parameters<typeof start>[1] = {}) {
  let isLetGo = false;
  const bot = await start(() => [reply], { ...options, more: { isLetGo: (_, id) => isLetGo && id.endsWith("-0") } });
  const there = () =>
    bot.discord.world.directChannel(bot.discord.idOf("ada")).messages.filter(({ author }) => author.bot);
  return { ...bot, there, letGo: () => (isLetGo = true), isDone: () => bot.coach.shownIds.length === 1 };
}

test("of a reply in two messages the second is not posted once it is let go, and the first is taken back", async () => {
  const { discord, there, letGo, isDone } = await letting({ text: `${"One. ".repeat(390)}\n\n${"Two. ".repeat(390)}` });
  const held = discord.hold(/^POST \/channels\/\d+\/messages$/);
  discord.dm("ada", "hello");
  await held.reached;
  letGo();
  held.release();
  await until(isDone);
  expect(discord.callsTo("POST", /messages$/)).toHaveLength(1);
  expect(there()).toEqual([]);
});

test("what is drawn while it is let go is not shown", async () => {
  const drawn = Promise.withResolvers<null>();
  const drawing = Promise.withResolvers<void>();
  const attach = () => {
    drawing.resolve();
    return drawn.promise;
  };
  const attachment = { kind: "export" as const, asOf: "2026-11-26T18:00:00.000Z" };
  const { discord, letGo, isDone } = await letting({ text: "All of it.", attachment }, { attach });
  await discord.slash("ada", "coach", { message: "hello" });
  await drawing.promise;
  letGo();
  drawn.resolve(null);
  await until(isDone);
  expect(discord.callsTo("PATCH", /@original/)).toEqual([]);
  await until(() => discord.callsTo("DELETE", /@original/).length === 1);
});

test("and nobody is told that a reply failed that was let go", async () => {
  const { discord, there, letGo, isDone } = await letting({ text: "Thursday, then." });
  const held = discord.hold(/^POST \/channels\/\d+\/messages$/);
  discord.dm("ada", "hello");
  await held.reached;
  letGo();
  discord.failNext(4, 503, { path: /messages$/ });
  held.release();
  await until(isDone);
  expect(there()).toEqual([]);
});
