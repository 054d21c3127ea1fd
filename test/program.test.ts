import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FakeDiscord, fakeDiscord } from "./support/fake-discord/fake-discord.ts";
import { type FakeModel, fakeModel } from "./support/fake-model.ts";
import { keepSecret, tookLines } from "./support/log-sink.ts";

let folder: string;
let discord: FakeDiscord;
let running: ChildProcess[];
let printed: (() => string)[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "program-"));
  discord = await fakeDiscord();
  running = [];
  printed = [];
});
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  for (const out of printed) tookLines(out());
  const inTerminal = join(folder, "terminal", "log.jsonl");
  if (existsSync(inTerminal)) tookLines(readFileSync(inTerminal, "utf8"));
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The program as an operator starts it. */
function start(more: Record<string, string> = {}, args: string[] = []) {
  const environment = { PATH: process.env["PATH"], DATA_DIR: folder, LOG_LEVEL: "trace", ...more };
  for (const name of ["OPENAI_API_KEY", "DATA_KEY"]) if (more[name]) keepSecret(more[name]);
  const child = spawn(process.execPath, ["src/start.js", ...args], {
    env: environment,
    stdio: ["pipe", "pipe", "pipe"],
  });
  running.push(child);
  let out = "";
  child.stdout.on("data", (part) => {
    out += part;
  });
  child.stderr.on("data", (part) => {
    out += part;
  });
  printed.push(() => out);
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { child, ended, out: () => out };
}

const inDiscord = (more: Record<string, string> = {}) =>
  start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api, ...more });

async function online(more: Record<string, string> = {}) {
  const bot = inDiscord(more);
  await expect.poll(bot.out).toMatch(/integration_type=1/);
  return bot;
}

const labels = (message: { rows: { label: string; line: string }[][] }) =>
  message.rows.flat().map(({ label }) => label);
const lineOf = (message: { rows: { label: string; line: string }[][] }, label: string) => {
  const button = message.rows.flat().find((one) => one.label === label);
  if (!button) throw new Error(`There is no "${label}", only ${labels(message).join(", ")}`);
  return button.line;
};

test("Jo's walk goes on in a DM although the bot is killed between any two messages", async () => {
  const turns: (string | { press: string })[] = [
    "i cant do the thing on thursday",
    { press: "I'll stand there alone" },
    { press: "8" },
    "c",
    "6ish",
    { press: "One small thing for Thursday" },
    { press: "Yes" },
    "stay 10 mins",
  ];
  let shown: Awaited<ReturnType<FakeDiscord["nextMessage"]>> | null = null;
  for (const turn of turns) {
    const bot = await online();
    if (typeof turn === "string") discord.dm("jo", turn);
    else await discord.press("jo", lineOf(shown!, turn.press));
    shown = await discord.nextMessage("jo");
    bot.child.kill("SIGKILL");
    await bot.ended;
  }
  expect(shown?.content).toMatch(/stay 10 mins/);
  expect(discord.shownTo("jo").filter(({ content }) => /8 to 6/.test(content))).toHaveLength(1);
  expect(readdirSync(join(folder, "people")).filter((name) => !name.startsWith("."))).toEqual([
    `${discord.idOf("jo")}.json`,
  ]);
});

test("an event that the library cannot read ends nothing", async () => {
  const bot = await online();
  const user = { id: discord.idOf("eve"), username: "eve", discriminator: "0", avatar: null };
  const event = { id: "1", type: 2, version: 1, token: "x", application_id: "1", channel_id: "1", user };
  discord.tell("INTERACTION_CREATE", { ...event, data: { id: "1", type: 1, name: "coach" } });
  await expect.poll(bot.out).toMatch(/nobody waited for/);
  discord.dm("ada", "ugh saturday");
  await discord.nextMessage("ada");
  expect(bot.child.exitCode).toBeNull();
});

test("a whole first look finishes in a server without one DM, seen by nobody else", async () => {
  await online();
  await discord.slash("ada", "coach", { message: "i cant do the thing on thursday" }, "guild");
  const first = await discord.nextMessage("ada");
  expect(first.isEphemeral).toBe(true);
  await discord.press("ada", lineOf(first, "I'll stand there alone"), "guild");
  const loud = await discord.nextMessage("ada");
  await discord.press("ada", lineOf(loud, "8"), "guild");
  const three = await discord.nextMessage("ada");
  expect(three.content).toMatch(/\*\*A\*\*/);
  await discord.press("ada", lineOf(three, "B"), "guild");
  const again = await discord.nextMessage("ada");
  await discord.press("ada", lineOf(again, "6"), "guild");
  expect((await discord.nextMessage("ada")).content).toMatch(/^8 to 6\./);
  expect(discord.shownTo("ada").every(({ isEphemeral }) => isEphemeral)).toBe(true);
  expect(discord.callsTo("POST", /^\/channels\/\d+\/messages/)).toEqual([]);
});

test("a rehearsal in a server: a slash command, buttons and the form, seen by nobody else, back to nothing", async () => {
  await online();
  await discord.slash("ada", "rehearse", { scene: "queue at the bakery, the woman who serves" }, "guild");
  const manner = await discord.nextMessage("ada");
  expect(manner.content).toMatch(/"queue at the bakery, the woman who serves\."/);
  await discord.press("ada", lineOf(manner, "Busy"), "guild");
  const first = await discord.nextMessage("ada");
  const form = await discord.press("ada", lineOf(first, "Write it"), "guild");
  expect(JSON.stringify(form.response?.data?.components)).toContain("What do you say?");
  await discord.submit("ada", lineOf(first, "Write it"), { text: "what's good today?" }, "guild");
  const played = await discord.nextMessage("ada");
  expect(played.content).toMatch(/^> They: .+\n"what's good today\?"/);
  await discord.press("ada", lineOf(played, "Go on"), "guild");
  const on = await discord.nextMessage("ada");
  await discord.submit("ada", lineOf(on, "Write it"), { text: "thanks, I'll let you get on" }, "guild");
  const left = await discord.nextMessage("ada");
  await discord.press("ada", lineOf(left, "That's enough"), "guild");
  expect((await discord.nextMessage("ada")).content).toMatch(/^(The scene is gone now|Nobody keeps)/);
  expect(discord.shownTo("ada").every(({ isEphemeral }) => isEphemeral)).toBe(true);
  expect(discord.callsTo("POST", /^\/channels\/\d+\/messages/)).toEqual([]);
});

test("what had been decided but not shown when the bot died is shown once after the start", async () => {
  const bot = await online();
  discord.failNext(12, 500, { path: /\/messages/ });
  discord.dm("ada", "ugh saturday");
  // After four at a look for what was missed: four attempts at the reply and four at the word that something broke: then the bot has given up.
  await expect.poll(() => discord.callsTo("POST", /\/messages/).length, { timeout: 5000 }).toBe(8);
  const document = readFileSync(join(folder, "people", `${discord.idOf("ada")}.json`), "utf8");
  expect(JSON.parse(document).outbox).toHaveLength(1);
  bot.child.kill("SIGKILL");
  await bot.ended;
  await online();
  expect((await discord.nextMessage("ada")).content).toMatch(/Saturday/);
});

test("it says at the start whether what people write is encrypted, and with the wrong key it does not start", async () => {
  const key = (byte: number) => Buffer.alloc(32, byte).toString("base64");
  const plain = await online();
  await expect.poll(plain.out).toMatch(/kept unencrypted.*openssl rand -base64 32.*npm run -s rekey/);
  plain.child.kill("SIGTERM");
  await plain.ended;
  const bot = await online({ DATA_KEY: key(1) });
  expect(bot.out()).not.toContain("kept unencrypted");
  discord.dm("ada", "ugh saturday");
  await discord.nextMessage("ada");
  bot.child.kill("SIGTERM");
  await bot.ended;
  const path = join(folder, "people", `${discord.idOf("ada")}.json`);
  const kept = readFileSync(path, "utf8");
  expect(kept).not.toContain("saturday");
  const wrong = inDiscord({ DATA_KEY: key(2) });
  expect(await wrong.ended).toBe(1);
  expect(plainLines(wrong.out())).toEqual([expect.stringMatching(/^A document is encrypted with another key/)]);
  expect(readFileSync(path, "utf8")).toBe(kept);
});

test("a document of a newer program stops the start with one sentence, and is left alone", async () => {
  const people = join(folder, "people");
  mkdirSync(people);
  const newer = JSON.stringify({ version: 99, id: "123456789012345678" });
  writeFileSync(join(people, "123456789012345678.json"), newer);
  const bot = inDiscord({ LOG_LEVEL: "fatal" });
  expect(await bot.ended).toBe(1);
  expect(bot.out()).toContain("A document has version 99, and this program knows up to 1.");
  expect(readFileSync(join(people, "123456789012345678.json"), "utf8")).toBe(newer);
});

test("SIGTERM ends it cleanly, and the folder is free at once", async () => {
  const bot = await online();
  discord.dm("ada", "ugh saturday");
  await discord.nextMessage("ada");
  bot.child.kill("SIGTERM");
  expect(await bot.ended).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, "people", `${discord.idOf("ada")}.json`), "utf8")).outbox).toEqual([]);
  await online();
});

test("SIGTERM ends it within ten seconds, though Discord holds a reply up, or does not answer at all", async () => {
  await discord.close();
  discord = await fakeDiscord({ limit: { requests: 2, seconds: 120 } });
  const bot = await online();
  for (const text of ["hello", "ugh saturday"]) {
    discord.dm("ada", text);
    await discord.nextMessage("ada");
  }
  const held = discord.dm("ada", "they all look at me");
  const document = join(folder, "people", `${discord.idOf("ada")}.json`);
  await expect.poll(() => JSON.parse(readFileSync(document, "utf8")).handled, { timeout: 5000 }).toContain(held);
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const waiting = inDiscord({ DATA_DIR: join(folder, "other"), DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
  await once(silent, "connection");
  for (const { child } of [bot, waiting]) child.kill("SIGTERM");
  expect(await waiting.ended).toBe(0);
  expect(await bot.ended).toBe(0);
  silent.close();
});

test("it says nothing personal in its log", async () => {
  const bot = await online({ LOG_LEVEL: "trace" });
  discord.dm("ada", "my cousin Bartholomew will be there on saturday and i dread it");
  await discord.nextMessage("ada");
  await discord.slash("ada", "privacy", { subcommand: "export" }, "guild");
  await discord.nextMessage("ada");
  bot.child.kill("SIGTERM");
  await bot.ended;
  expect(bot.out()).not.toMatch(/Bartholomew|saturday|dread it/i);
});

test("with a dead model server the answer still comes", async () => {
  const model: FakeModel = await fakeModel();
  const url = model.url;
  await model.close();
  await online({ OPENAI_BASE_URL: url });
  discord.dm("ada", "i dread the party on saturday because everyone looks at me");
  expect((await discord.nextMessage("ada")).content).toMatch(/head says/);
});

/** What an operator reads, without the log. */
const plainLines = (out: string): string[] =>
  out
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("{"));

test("with HTTP_PORT it tells how it is, and is not well any more once Discord is gone", async () => {
  const port = String(20_000 + (process.pid % 20_000));
  await online({ HTTP_PORT: port });
  const health = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    return [answer.status, ((await answer.json()) as { wrong: string[] }).wrong];
  };
  await expect.poll(health).toEqual([200, []]);
  await discord.close();
  await expect.poll(health).toEqual([503, ["the gateway is not connected"]]);
});

test("a taken HTTP_PORT ends in one plain sentence, before Discord is connected to", async () => {
  const taken = createServer().listen(0);
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  const bot = inDiscord({ HTTP_PORT: String(port) });
  expect(await bot.ended).toBe(1);
  taken.close();
  expect(plainLines(bot.out())).toEqual([`HTTP_PORT ${port} cannot be had (EADDRINUSE). Set another, or none.`]);
  expect(discord.callsTo("GET", /./)).toEqual([]);
});

test("with HTTP_PORT it tells that it is not well also while Discord cannot be reached", async () => {
  const port = String(20_001 + (process.pid % 20_000));
  const nowhere = inDiscord({ DISCORD_API_URL: "http://127.0.0.1:9/api", HTTP_PORT: port });
  await expect.poll(nowhere.out).toMatch(/cannot be reached/);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(503);
});

test("a wrong token ends in one plain sentence", async () => {
  const wrong = inDiscord({ DISCORD_TOKEN: "wrong-token" });
  expect(await wrong.ended).toBe(1);
  expect(plainLines(wrong.out())).toEqual([expect.stringMatching(/^Discord does not accept the bot's token/)]);
});

test("without a network it says so and tries again, until it is told to stop", async () => {
  const nowhere = inDiscord({ DISCORD_API_URL: "http://127.0.0.1:9/api" });
  await expect.poll(nowhere.out).toMatch(/cannot be reached.* Trying again in 2 s\./);
  nowhere.child.kill("SIGTERM");
  expect(await nowhere.ended).toBe(0);
});

test("settings that make no sense are all named at once", async () => {
  const bot = start({ LOG_LEVEL: "loud", TOKENS_PER_DAY: "many", OPENAI_BASE_URL: "nowhere" });
  expect(await bot.ended).toBe(1);
  for (const name of ["LOG_LEVEL", "TOKENS_PER_DAY", "OPENAI_BASE_URL"]) expect(bot.out()).toContain(name);
  expect(bot.out()).not.toMatch(/ at /);
});

test("without a terminal, the terminal coach answers a message a line, in order, and leaves with everything saved", async () => {
  const chat = start({}, ["--terminal"]);
  chat.child.stdin?.end("i cant do the thing on thursday\na\n8\nc\n6ish\nenough for now\n/progress\n");
  expect(await chat.ended).toBe(0);
  const order = [
    /^(?:So, )?Thursday/m,
    /how loud is it right now/i,
    /8 is a lot/,
    /how loud is it now/,
    /8 to 6/,
    /enough for today/,
    /8 before, 6 after/,
  ].map((part) => chat.out().search(part));
  expect(order.every((place) => place >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(chat.out()).not.toMatch(/"level"/);
  const saved = JSON.parse(readFileSync(join(folder, "terminal", "people", "me.json"), "utf8"));
  expect(saved.progress.walks).toMatchObject([{ before: 8, after: 6 }]);
});

test.each([
  ["closed", "pipe"],
  ["full", "/dev/full"],
])("a terminal whose screen is %s ends quietly, and what was said is saved", async (_, screen) => {
  const screens = screen === "pipe" ? "pipe" : openSync(screen, "w");
  const chat = spawn(process.execPath, ["src/start.js", "--terminal"], {
    env: { PATH: process.env["PATH"], DATA_DIR: folder },
    stdio: ["pipe", screens, "pipe"],
  });
  running.push(chat);
  let complained = "";
  chat.stderr?.on("data", (part) => {
    complained += part;
  });
  chat.stdout?.destroy();
  const ended = new Promise((resolve) => chat.on("exit", resolve));
  chat.stdin?.on("error", () => {});
  chat.stdin?.write("i cant do the thing on thursday\n");
  expect(await ended).toBe(0);
  expect(complained).toBe("");
  expect(JSON.parse(readFileSync(join(folder, "terminal", "people", "me.json"), "utf8")).activity).not.toBeNull();
});

test("in the terminal a delete removes the files it saved as well, and no file of anybody else", async () => {
  const chat = start({}, ["--terminal"]);
  const saved = () => readdirSync(join(folder, "terminal")).filter((name) => /\.(json|md|png)$/.test(name));
  chat.child.stdin.write("/nudge set 08:30 Europe/Riga\n/privacy export\n");
  await expect.poll(saved).toHaveLength(1);
  writeFileSync(join(folder, "terminal", "my-own-notes.md"), "mine");
  chat.child.stdin.write("/privacy delete yes\n");
  await expect.poll(chat.out).toMatch(/Your file is gone, with its copies/);
  expect(saved()).toEqual(["my-own-notes.md"]);
  chat.child.stdin.end();
  expect(await chat.ended).toBe(0);
});

test("the terminal coach runs beside the bot", async () => {
  await online();
  const chat = start({ DISCORD_TOKEN: discord.token }, ["--terminal"]);
  chat.child.stdin?.end("hello\n");
  expect(await chat.ended).toBe(0);
});

test("a second bot on the same folder is refused with one sentence", async () => {
  await online();
  const second = inDiscord();
  expect(await second.ended).toBe(1);
  expect(second.out()).toMatch(/already using/);
});

test.each([
  ["a file", () => join(folder, "notes.txt")],
  ["below a file", () => join(folder, "notes.txt", "data")],
  ["where no folder can be made", () => "/proc/wider-circle"],
])("a DATA_DIR that is %s ends in one clear sentence, at once", async (_, place) => {
  writeFileSync(join(folder, "notes.txt"), "not a folder");
  for (const args of [["--terminal"], []]) {
    const bot = start({ DATA_DIR: place(), DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api }, args);
    expect(await bot.ended).toBe(1);
    expect(bot.out()).toMatch(
      /^Nothing can be kept in \S+ \(E[A-Z]+\)\. Set DATA_DIR to a folder this program may write to\.\n$/,
    );
  }
});
