import { expect, test } from "vitest";
import { until, wholeBot } from "../../faults/whole-bot.ts";
import type { FakeDiscord } from "../../support/fake-discord/fake-discord.ts";
import { newDiscord, start } from "./set-up.ts";

const DANGER = "I want to kill myself";
const STATIC = /I'm a bot, and I can't keep you safe/;
const FILE = { id: "1", size: 1, url: "", proxy_url: "" };
const SLUG = "i_want_to_kill_myself.png";

const with_ =
  (more: object, text = "look") =>
  (discord: FakeDiscord) =>
    void discord.dm("ada", text, { more });
const forwarded = (message: object) => with_({ message_snapshots: [{ message: { content: "", ...message } }] });
const poll = (question: string, answer: string) => ({
  poll: { question: { text: question }, answers: [{ answer_id: 1, poll_media: { text: answer } }], results: null },
});

/** Every way in which words of somebody's reach the bot, with danger in one place and nothing of it elsewhere. */
const ENTRANCES: Record<string, (discord: FakeDiscord) => unknown> = {
  "a message": (discord) => discord.dm("ada", DANGER),
  "the second half of a long message": (discord) =>
    discord.dm("ada", `${"We talked about bees. ".repeat(120)}${DANGER}.`),
  "a name of a file": with_({ attachments: [{ ...FILE, filename: SLUG }] }),
  "a title of a file": with_({ attachments: [{ ...FILE, filename: "a.png", title: DANGER }] }),
  "a name of a file that has a title too": with_({ attachments: [{ ...FILE, filename: SLUG, title: "a" }] }),
  "a description of a picture": with_({ attachments: [{ ...FILE, filename: "a.png", description: DANGER }] }),
  "a file behind a typed command": with_({ attachments: [{ ...FILE, filename: SLUG }] }, "/help"),
  "a file behind a typed command with a word": with_(
    { attachments: [{ ...FILE, filename: SLUG }] },
    "/nudge set 08:30",
  ),
  "a file without a word": with_({ attachments: [{ ...FILE, filename: SLUG }] }, ""),
  "a long paste, which comes as a file": (discord) =>
    discord.dm("ada", "", {
      files: [
        discord.upload("message.txt", `${"We talked about bees. ".repeat(400)}${DANGER}. ${"And bees. ".repeat(400)}`),
      ],
    }),
  "a text file with another ending": (discord) =>
    discord.dm("ada", "", { files: [discord.upload("letter.md", `So. ${DANGER}.`, { type: "text/markdown" })] }),
  "a text file with two bytes a character": (discord) =>
    discord.dm("ada", "", { files: [discord.upload("note.txt", Buffer.from(`\ufeffSo. ${DANGER}.`, "utf16le"))] }),
  "a text file behind a typed command": (discord) =>
    discord.dm("ada", "/help", { files: [discord.upload("note.txt", DANGER)] }),
  "a text file in a forwarded message": (discord) => {
    const { name: filename, url, size } = discord.upload("message.txt", DANGER);
    const attachments = [{ ...FILE, filename, url, size }];
    discord.dm("ada", "look", { more: { message_snapshots: [{ message: { content: "", attachments } }] } });
  },
  "a name of a sticker": with_({ sticker_items: [{ id: "1", name: DANGER, format_type: 1 }] }),
  "a question of a poll": with_(poll(DANGER, "yes")),
  "an answer of a poll": with_(poll("what now", DANGER)),
  "a title in an embed": with_({ embeds: [{ title: DANGER }] }),
  "a description in an embed": with_({ embeds: [{ description: DANGER }] }),
  "a field in an embed": with_({ embeds: [{ fields: [{ name: "so", value: DANGER }] }] }),
  "an address of a picture": (discord) => discord.dm("ada", "https://tenor.com/view/i-want-to-kill-myself-gif-123"),
  "a forwarded message": forwarded({ content: DANGER }),
  "a file in a forwarded message": forwarded({ attachments: [{ ...FILE, filename: SLUG }] }),
  "an embed in a forwarded message": forwarded({ embeds: [{ description: DANGER }] }),
  "a part of another bot's message that is forwarded": forwarded({
    components: [{ type: 17, components: [{ type: 9, components: [{ type: 10, content: DANGER }] }] }],
  }),
  "words beside parts that Discord calls null": with_({
    attachments: [{ ...FILE, filename: "a.png", title: null, description: null }],
    embeds: [{ title: DANGER, description: null, author: null, footer: null, fields: null }],
  }),
  "a sticker in a forwarded message": forwarded({ sticker_items: [{ id: "1", name: DANGER, format_type: 1 }] }),
  "a message as it is after an edit": async (discord) => {
    const id = discord.dm("ada", "I had a fine evening");
    await until(() => discord.shownTo("ada").length > 0);
    discord.edit("ada", id, DANGER);
  },
  "a typed command": (discord) => discord.dm("ada", `/nudge set ${DANGER}`),
  "a typed command that takes nothing": (discord) => discord.dm("ada", `/help ${DANGER}`),
  "an option": (discord) => discord.slash("ada", "log", { what: DANGER }, "guild"),
  "an option that is no sentence": (discord) => discord.slash("ada", "nudge", { subcommand: "set", at: DANGER }),
  "a name of somebody": (discord) => discord.slash("ada", "circle", { subcommand: "add", name: DANGER }),
  "an option of a command that is gone": (discord) => discord.slash("ada", "diary", { page: DANGER }),
  "a form for own words": (discord) => discord.submit("ada", "/say", { text: DANGER }, "guild"),
  "a form for own words whose field had another name": (discord) => discord.submit("ada", "/say", { words: DANGER }),
  "a form for own words to an old question": (discord) => discord.submit("ada", "/say @1.gone", { text: DANGER }),
  "a field of a form": (discord) => discord.submit("ada", "/nudge set", { at: "08:30", zone: DANGER }),
  "a field of a form with a name of ours": (discord) => discord.submit("ada", "/nudge", { subcommand: DANGER }),
  "a form of a command that is gone": (discord) => discord.submit("ada", "/diary write", { page: DANGER }),
};

const entrances = Object.keys(ENTRANCES);

test.each(entrances)("the gate reads %s, in Discord", async (entrance) => {
  const bot = await wholeBot();
  const shown = () =>
    bot.discord
      .shownTo("ada")
      .map(({ content }) => content)
      .join("\n");
  await ENTRANCES[entrance]!(bot.discord);
  await until(() => STATIC.test(shown()));
  expect(shown()).toMatch(STATIC);
  await bot.end();
});

test("what was written while the bot was away is heard with all that came with it", async () => {
  const discord = await newDiscord();
  const after = discord.dm("ada", "before");
  const channel = discord.world.directChannel(discord.idOf("ada"));
  const files = [{ name: SLUG, bytes: new Uint8Array([1]) }];
  discord.world.write(channel, discord.world.user("ada"), { payload: { content: "" }, files });
  const personId = discord.idOf("ada");
  const conversation = { personId, channel: { face: "discord", channel: channel.id }, after };
  const more = { conversation: async () => conversation, conversations: async () => [conversation] };
  const { coach } = await start(undefined, { discord, more });
  await expect.poll(() => coach.heard).toMatchObject([{ kind: "message", text: "", beside: "i want to kill myself" }]);
});

test("whoever says it in a server is told who helps, also where somebody else was invited just now", async () => {
  const { discord } = await start();
  const told = () => discord.callsTo("POST", /^\/channels\/\d+\/messages$/).map(({ body }) => body.content);
  discord.inServer("ada", "hi");
  await expect.poll(told).toEqual(["Type /coach."]);
  discord.inServer("bob", "i am in danger");
  await expect.poll(told).toEqual(["Type /coach.", "Help is there."]);
  discord.inServer("cyd", "look", { more: { attachments: [{ ...FILE, filename: "danger.png" }] } });
  await expect.poll(() => told().length).toBe(3);
});

test("whoever changes it into that in a server is told too, and no other change is answered", async () => {
  const { discord, logged } = await start();
  const told = () => discord.callsTo("POST", /^\/channels\/\d+\/messages$/).map(({ body }) => body.content);
  const id = discord.inServer("ada", "hi");
  await expect.poll(told).toEqual(["Type /coach."]);
  discord.editInServer("ada", id, "hi you");
  await expect.poll(() => JSON.stringify(logged)).toContain("an edit");
  discord.editInServer("ada", id, "hi, i am in danger");
  await expect.poll(told).toEqual(["Type /coach.", "Help is there."]);
});

test("however busy it is, what may be serious is answered in a server", async () => {
  const { discord, logged } = await start();
  for (let person = 0; person < 60; person++) discord.dm(`stranger${person}`, "hi");
  await expect.poll(() => discord.callsTo("POST", /^\/channels/).length).toBeGreaterThan(39);
  discord.inServer("ada", "hi");
  discord.inServer("bob", "i am in danger");
  await expect.poll(() => JSON.stringify(logged)).toContain("too much to do");
  await expect.poll(() => JSON.stringify(discord.calls)).toContain("Help is there.");
});

test("what is being typed into an option is met before it is sent, and nothing else is suggested", async () => {
  const { discord } = await start();
  expect(await discord.type("ada", "nudge", { subcommand: "set", zone: "in danger" }, "zone")).toEqual([
    { name: "Help is there.", value: "in danger" },
  ]);
  expect(await discord.type("ada", "nudge", { subcommand: "set", zone: "lon" }, "zone")).toEqual([
    { name: "lon!", value: "Europe/London" },
  ]);
});

test("where what may be serious could not be answered in a server, it is when it is said again", async () => {
  const { discord, logged } = await start();
  discord.failNext(4, 500, { path: /^\/channels\/\d+\/messages$/ });
  discord.inServer("ada", "i am in danger");
  await expect.poll(() => JSON.stringify(logged)).toContain("a mention could not be answered");
  discord.inServer("ada", "i am in danger");
  const told = () => discord.callsTo("POST", /^\/channels\/\d+\/messages$/).filter(({ status }) => status === 200);
  await expect.poll(() => told().length).toBe(1);
});

test.each([
  ["a poll without a question", { poll: {} }],
  ["a forward of nothing", { message_snapshots: [{}] }],
  ["a preview that is none", { embeds: [null] }],
  ["a time that is none", { timestamp: "soon" }],
])("danger is heard in a message with %s, and so is anything else", async (_, more) => {
  const bot = await wholeBot();
  const shown = () => bot.discord.shownTo("ada").map(({ content }) => content);
  bot.discord.dm("ada", "hello", { more });
  await until(() => shown().length === 1);
  bot.discord.dm("ada", "i want to kill myself", { more });
  await until(() => shown().length === 2);
  expect(shown()[1]).toMatch(/^I'm glad you told me/);
  await bot.end();
});
