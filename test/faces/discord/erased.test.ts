import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until, wholeBot } from "../../faults/whole-bot.ts";
import { type FakeModel, fakeModel } from "../../support/fake-model.ts";
import { realVoice } from "../../voice/attacks/run.ts";

const WHOLE = "The door, of all places. It is loud there. What happened just before it?";
const BEGUN = "The door, of all places.";
const GOODBYE = /Your file is gone/;

let model: FakeModel;
beforeEach(async () => {
  model = await fakeModel();
  model.says.answer = WHOLE;
});
afterEach(() => model.close());

/** Somebody who gets something out, to whom a model answers. */
async function talking() {
  const bot = await wholeBot({ voice: await realVoice(model.url, () => {}) });
  const { discord } = bot;
  const shown = () => discord.shownTo("ada").map(({ content }) => content);
  const there = () =>
    discord.world
      .directChannel(discord.idOf("ada"))
      .messages.flatMap(({ author, content }) => (author.bot ? [content] : []));
  discord.dm("ada", "hello");
  await until(() => shown().length === 1);
  await discord.press("ada", "/say let-me-get-it-out");
  await until(() => shown().length === 2);
  return { bot, discord, shown, there, files: () => readdirSync(join(bot.folder, "people")) };
}

async function wiped({ discord, shown, there, files }: Awaited<ReturnType<typeof talking>>): Promise<void> {
  await discord.slash("ada", "privacy", { subcommand: "delete", sure: "yes" });
  await until(() => GOODBYE.test(shown().at(-1) ?? ""));
  await model.left();
  const asked = model.requests.length;
  await wait(1_800);
  expect(shown().at(-1)).toMatch(GOODBYE);
  expect(there().join("\n")).not.toContain(BEGUN);
  expect(there().at(-1)).toMatch(GOODBYE);
  expect(model.requests).toHaveLength(asked);
  expect(files()).toEqual([]);
}

test("whoever wipes everything while a model is asked hears nothing after the goodbye, and nothing of them is left", async () => {
  model.mode = "hang";
  const ada = await talking();
  const asked = model.asked();
  ada.discord.dm("ada", "it was so loud there and i stood by the door");
  await asked;
  expect(ada.files()).not.toEqual([]);
  await wiped(ada);
  await ada.bot.end();
});

test("the same while the reply grows before their eyes: what had begun of it is taken back", async () => {
  model.pace = { first: 0, tokens: 12, perSecond: 2 };
  const ada = await talking();
  ada.discord.dm("ada", "it was so loud there and i stood by the door");
  await until(() => ada.there().includes(BEGUN));
  await wiped(ada);
  await ada.bot.end();
});

test("and while what has begun is on its way to Discord", async () => {
  model.pace = { first: 0, tokens: 12, perSecond: 2 };
  const ada = await talking();
  const channel = ada.discord.world.directChannel(ada.discord.idOf("ada")).id;
  ada.discord.slowDown(new RegExp(`^/channels/${channel}/messages$`), 900);
  ada.discord.dm("ada", "it was so loud there and i stood by the door");
  await until(() => ada.there().length > 0);
  await wait(1_700);
  await wiped(ada);
  await ada.bot.end();
});

test("whoever wipes everything while their own channel is being opened is not brought back by it", async () => {
  const bot = await wholeBot();
  const { discord } = bot;
  await discord.slash("ada", "coach", { message: "ugh saturday" }, "guild");
  await until(() => discord.shownTo("ada").length === 1);
  discord.slowDown(/^\/users\/@me\/channels$/, 1_000);
  void discord.press("ada", "/move", "guild");
  await wait(300);
  await discord.slash("ada", "privacy", { subcommand: "delete", sure: "yes" }, "guild");
  await until(() => discord.shownTo("ada").some(({ content }) => GOODBYE.test(content)));
  await wait(1_200);
  expect(readdirSync(join(bot.folder, "people"))).toEqual([]);
  await bot.end();
});
