import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Person } from "../../src/domain/person.ts";
import { type FakeDiscord, fakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { playbook } from "../support/playbook.ts";
import { chanceFrom } from "./chance.ts";

const MINUTE = 60_000;

/** People who write and press, and people who only wait for their daily line. */
const WRITERS = Array.from({ length: 12 }, (_, place) => `writer${place}`);
const WAITERS = Array.from({ length: 8 }, (_, place) => `waiter${place}`);

/** A document remembers fifty events, so nobody does more than that: so many messages, so many presses, spread over the run. */
const MOST = { written: 38, pressed: 10 };

/** The longest life of the bot, in ms: most lives are counted from when it is online, the others from its start. */
const LONGEST_LIFE = 2000;

export interface KillResult {
  kills: number;
  /** How many of them came while the bot was online, and how many replies it had shown by then. */
  online: number;
  shown: number;
  written: number;
  pressed: number;
  nudges: number;
  /** What went wrong, in words. */
  wrong: string[];
}

/** Kills the bot at random moments while people write, press, and daily lines fall due; with pauses of up to five minutes. */
export async function killRun(kills: number, seed: number): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), "kills-"));
  const discord = await fakeDiscord({ limit: { requests: 1000, seconds: 1 } });
  const chance = chanceFrom(seed);
  const written = new Map<string, string[]>(WRITERS.map((name) => [name, []]));
  const sayings = Object.values(playbook.heard).flat();
  const pressed = new Map<string, number>();
  let online = 0;
  let share = 0;

  function write(name: string): void {
    const mine = written.get(name) ?? [];
    if (mine.length >= MOST.written * share) return;
    mine.push(discord.dm(name, `${sayings[chance(sayings.length)]} (${mine.length})`));
  }

  /** Presses something they see. Nobody answers while the bot is down, and that is lost. */
  function press(name: string): void {
    const lines = discord.shownTo(name).at(-1)?.rows.flat() ?? [];
    const line = lines[chance(lines.length)]?.line;
    const count = pressed.get(name) ?? 0;
    if (line === undefined || !line.startsWith("/answer") || count >= MOST.pressed * share) return;
    pressed.set(name, count + 1);
    discord.press(name, line).catch(() => {});
  }

  async function live(milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      await wait(chance(120));
      const name = WRITERS[chance(WRITERS.length)] ?? "";
      if (chance(3) === 0) press(name);
      else if (chance(2) === 0) write(name);
    }
  }

  try {
    await setUp(discord, folder, kills);
    for (let kill = 0; kill < kills; kill++) {
      share = (kill + 1) / kills;
      const bot = startBot(discord, folder);
      if (chance(5) > 0) await until(() => discord.isOnline());
      await live(chance(LONGEST_LIFE));
      if (discord.isOnline()) online++;
      await end(bot);
      await until(() => !discord.isOnline());
      for (let count = chance(4); count > 0; count--) write(WRITERS[chance(WRITERS.length)] ?? "");
      discord.world.pass(chance(5 * MINUTE));
    }
    const shown = WRITERS.flatMap((name) => answersTo(discord, name)).length;
    const bot = startBot(discord, folder);
    await quiet(discord);
    await end(bot, "SIGTERM");
    const wrong = [...writersWrong(discord, folder, written), ...waitersWrong(discord)];
    const all = [...written.values()].flat().length;
    const presses = [...pressed.values()].reduce((sum, one) => sum + one, 0);
    return { kills, online, shown, written: all, pressed: presses, nudges: WAITERS.length, wrong };
  } finally {
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everybody is known: who writes for the first time ever while the bot is down cannot be found. The waiters' daily lines are spread over the time the run will take on the fake's clock. */
async function setUp(discord: FakeDiscord, folder: string, kills: number): Promise<void> {
  const bot = startBot(discord, folder);
  await until(() => discord.isOnline());
  const run = kills * 2.5 * MINUTE;
  for (const [place, name] of WAITERS.entries()) {
    const at = new Date(discord.world.now() + 33 * MINUTE + (place / WAITERS.length) * run);
    await discord.slash(name, "nudge", { subcommand: "set", at: at.toISOString().slice(11, 16), zone: "UTC" });
    await discord.nextMessage(name);
  }
  for (const name of WRITERS) {
    discord.dm(name, "hi");
    await discord.nextMessage(name);
  }
  await wait(200);
  await end(bot);
  discord.world.pass(31 * MINUTE);
}

function startBot(discord: FakeDiscord, folder: string): ChildProcess {
  const preload = new URL("./shifted-clock.ts", import.meta.url).href;
  return spawn(process.execPath, ["--import", preload, "src/start.js"], {
    env: {
      PATH: process.env["PATH"],
      DATA_DIR: folder,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      LOG_LEVEL: "silent",
      // The fake's minutes pass in no time, and nobody here is to be told that they write too much.
      MESSAGES_PER_MINUTE: "1000",
      CLOCK_AHEAD: String(discord.world.now() - Date.now()),
    },
    stdio: "ignore",
  });
}

async function end(bot: ChildProcess, signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<void> {
  if (bot.exitCode !== null) throw new Error(`The bot ended by itself with ${bot.exitCode}.`);
  const ended = once(bot, "exit");
  bot.kill(signal);
  await ended;
}

/** Until nothing has been said for a while. */
async function quiet(discord: FakeDiscord): Promise<void> {
  await until(() => discord.isOnline());
  for (let still = 0, calls = discord.calls.length; still < 15; ) {
    await wait(300);
    still = calls === discord.calls.length ? still + 1 : 0;
    calls = discord.calls.length;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let look = 0; look < 2000 && !holds(); look++) await wait(20);
  if (!holds()) throw new Error("The bot did not come online, or did not go.");
}

function writersWrong(discord: FakeDiscord, folder: string, written: Map<string, string[]>): string[] {
  const people = peopleIn(folder);
  return [...written].flatMap(([name, ids]) => {
    const person = people.get(discord.idOf(name));
    if (!person) return ids.length === 0 ? [] : [`${name} has no document`];
    const answers = answersTo(discord, name);
    const last = ids.at(-1) ?? "";
    return [
      ...ids
        .filter((id) => person.handled.filter((one) => one === id).length !== 1)
        .map(
          (id) =>
            `${name}: message ${ids.indexOf(id)} was handled ${person.handled.filter((one) => one === id).length} times`,
        ),
      ...doubles(answers).map((nonce) => `${name}: ${nonce} was shown twice`),
      ...(answers.some((nonce) => nonce.startsWith(`${last}.`)) ? [] : [`${name}: the last message has no answer`]),
      ...(person.outbox.length > 0 ? [`${name}: ${person.outbox.length} replies were never shown`] : []),
    ];
  });
}

function waitersWrong(discord: FakeDiscord): string[] {
  return WAITERS.flatMap((name) => {
    const who = BigInt(discord.idOf(name)).toString(36);
    const count = answersTo(discord, name).filter((nonce) => nonce.startsWith(`${who}.`)).length;
    return count === 1 ? [] : [`${name}: the daily line came ${count} times`];
  });
}

/** The nonces of what the bot posted to somebody: each is one reply. */
const answersTo = (discord: FakeDiscord, name: string): string[] =>
  discord.world
    .directChannel(discord.idOf(name))
    .messages.flatMap(({ author, nonce }) => (author.bot && nonce !== null ? [nonce] : []));

const doubles = (nonces: readonly string[]): string[] => nonces.filter((one, place) => nonces.indexOf(one) !== place);

/** Every document, read as a reader would: one that cannot be read throws. */
function peopleIn(folder: string): Map<string, Person> {
  const names = readdirSync(join(folder, "people")).filter((name) => name.endsWith(".json"));
  const people = names.map((name) => JSON.parse(readFileSync(join(folder, "people", name), "utf8")) as Person);
  return new Map(people.map((person) => [person.id, person]));
}
