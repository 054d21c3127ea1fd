import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";
import type { wholeBot } from "../../faults/whole-bot.ts";
import type { Asked, Place } from "../../support/fake-discord/interactions.ts";
import { type Call, LOADING } from "../../support/fake-discord/payload.ts";
import { playbook } from "../../support/playbook.ts";
import { INNOCENT } from "../../voice/attacks/held.ts";

type Bot = Awaited<ReturnType<typeof wholeBot>>;

export const EVE = "174829301928374650";

/** The attacker in all of Discord: in messages and what comes with them, in options, forms, names, and lines nobody gave out. */
export function attacker({ discord }: Bot) {
  const shown = () => discord.shownTo(EVE);

  async function grows(before: number): Promise<void> {
    for (let looks = 0; looks < 200 && shown().length === before; looks++) await wait(5);
  }
  async function dm(text: string, more: object = {}): Promise<void> {
    const before = shown().length;
    discord.dm(EVE, text, { more });
    await grows(before);
  }
  async function answered(asked: Asked): Promise<void> {
    const isOpen = () =>
      asked.response?.type !== 9 && asked.original !== null && (asked.original.flags & LOADING) !== 0;
    for (let looks = 0; looks < 400 && isOpen(); looks++) await wait(5);
    expect(isOpen()).toBe(false);
  }
  return {
    dm,
    press: async (line: string, place: Place = "dm") => answered(await discord.press(EVE, line, place)),
    slash: async (name: string, args: Record<string, string>) =>
      answered(await discord.slash(EVE, name, args, "guild")),
    submit: async (line: string, fields: Record<string, string>) =>
      answered(await discord.submit(EVE, line, fields, "guild")),
    texts: () => shown().map(({ content, rows, files }) => [content, rows, files.map(({ name }) => name)]),
  };
}

/** Everything that may come with a message and was not typed into it. */
const besides = (text: string) => ({
  author: {
    id: EVE,
    username: text.slice(0, 32) || "eve",
    global_name: text.slice(0, 32),
    discriminator: "0",
    bot: false,
  },
  embeds: [{ title: text.slice(0, 256), description: text.slice(0, 4000), url: "https://evil.example" }],
  attachments: [
    {
      id: "1",
      filename: `${text.slice(0, 80)}.png`,
      description: text.slice(0, 1024),
      size: 1,
      url: "",
      proxy_url: "",
    },
  ],
  mention_everyone: true,
  mentions: [{ id: "174829301928374651", username: text.slice(0, 32), discriminator: "0" }],
});

/** Lines that no button of ours has, or not for this person. */
const forged = (text: string): string[] => [
  `/answer ${text}`,
  `/answer 1.thought ${text}`,
  "/answer __proto__ constructor",
  "/answer 1.__proto__ toString",
  `/say @${text}`,
  "/ops erase 174829301928374651 yes",
  "/panel post",
  `/open ${text}`,
  text,
  "\u202E/privacy",
];

/** One evening of an attacker, with these words everywhere. Gives all they were shown. */
export async function evening(bot: Bot, says: readonly string[]): Promise<unknown[]> {
  const eve = attacker(bot);
  const texts = says.map((one) => one.slice(0, 4000));
  const [first = ""] = texts;
  for (const text of texts) await eve.dm(text, besides(text));
  await eve.dm("stop");
  await eve.press("/say let-me-get-it-out");
  for (const text of texts) await eve.dm(text);
  await eve.dm("and then they all stared");
  await eve.dm("stop");
  await eve.dm(INNOCENT);
  await eve.dm("they'll see i'm nervous");
  for (const text of texts) await eve.submit("/say", { text });
  for (const text of texts) await eve.slash("coach", { message: text });
  for (const line of forged(first)) await eve.press(line.slice(0, 100) || " ", "guild");
  await eve.slash("circle", { subcommand: "add", name: first });
  await eve.slash("nudge", { subcommand: "set", at: first, zone: first, days: first });
  await eve.slash("rehearse", { scene: "queue at the bakery, the woman who serves" });
  await eve.dm(playbook.rehearsal.labels.friendly);
  for (const text of texts) await eve.dm(text);
  await eve.slash("rehearse", { scene: first });
  await eve.slash("log", { what: first });
  await eve.slash("try", { about: first });
  await eve.dm(INNOCENT);
  return eve.texts();
}

/** No mention, no link and no picture of a link in anything that was sent, whoever sent what before. */
export function mustReachNobody(calls: readonly Call[]): void {
  for (const { method, path, body } of calls) {
    if (!/\/messages/.test(path) && !/^\/webhooks/.test(path)) continue;
    if (method === "GET" || method === "DELETE") continue;
    expect(body.allowed_mentions).toEqual({ parse: [] });
    const content = body.content ?? "";
    expect(content).not.toMatch(/(?<!\\)@(?:everyone|here)|(?<!\\)<[@#&:]/);
    expect(content.replaceAll("https://findahelpline.com", "")).not.toMatch(/https?:\/\//i);
    expect(content).not.toMatch(/(?<!\\)\]\(/);
    expect(content).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/);
    for (const { label = "" } of (body.components ?? []).flatMap((row) => row.components ?? []))
      expect(label).not.toMatch(/@|https?:|[\u202a-\u202e]/);
    expect(JSON.stringify(body)).not.toMatch(/"embeds"/);
  }
}
