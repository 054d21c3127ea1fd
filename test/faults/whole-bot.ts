import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startClockwork } from "../../src/coach/clockwork.ts";
import { createCoach } from "../../src/coach/coach.ts";
import type { Voice } from "../../src/coach/ports.ts";
import { commands } from "../../src/commands/index.ts";
import { type DiscordFace, startDiscord } from "../../src/faces/discord/start.ts";
import { blocksIn, commandsIn } from "../../src/program/bot-memory.ts";
import { spoken } from "../../src/program/spoken.ts";
import { openBotFacts } from "../../src/store/bot-facts.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { type FakeDiscord, type FakeOptions, fakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { words } from "../support/playbook.ts";
import { moveClock } from "./moved-clock.ts";
import type { Outcome } from "./outcome.ts";

/** The bot with everything real but the model, in this process, so that its clock can be moved. */
export interface WholeBot {
  discord: FakeDiscord;
  face: DiscordFace;
  folder: string;
  lines: string[];
  /** Somebody writes, and it is noted that they are owed an answer. Gives the message's id. */
  says(name: string, text: string): string;
  /** Until these people, or all, have what they are owed, or twenty seconds have passed; with `minutes`, so many pass meanwhile. */
  answered(waiting?: { names?: string[]; minutes?: number }): Promise<void>;
  /** Time passes here and in Discord, in ms. */
  passes(milliseconds: number): void;
  /** What came of it all; ends the bot. */
  end(): Promise<Pick<Outcome, "lost" | "doubled" | "lines">>;
}

/** How often the bot looks at its clock here, in ms. */
const EVERY = 25;

/** The longest anything is waited for, in ms. */
const LONGEST = 20_000;

/** `limit` is how often Discord lets one route be called in one channel. */
export async function wholeBot({
  messagesPerMinute = 30,
  voice = scriptedVoice,
  ...limit
}: { messagesPerMinute?: number; voice?: Voice } & Pick<FakeOptions, "limit"> = {}): Promise<WholeBot> {
  const folder = mkdtempSync(join(tmpdir(), "fault-"));
  const discord = await fakeDiscord(limit);
  const lines: string[] = [];
  const note = (_: object, line: string) => void lines.push(line);
  const log = { debug: () => {}, info: () => {}, warn: note, error: note };
  const store = await openJsonStore(folder, note as never);
  const facts = await openBotFacts(folder);
  const limits = { messagesPerMinute, walksPerDay: 100, blocks: blocksIn(facts, log), isSpent: () => false };
  const coach = createCoach({ store, voice, words, limits, log });
  const face = await startDiscord({
    ...{ coach, commands, log, token: discord.token, api: discord.api, cdn: discord.cdn, say: () => {} },
    ...{ words: spoken(words as never), attach: async () => null, remember: commandsIn(facts), names: {} },
    panels: { opened: () => {}, count: () => 0 },
    operators: { includes: () => false, act: async () => "" },
    suggest: () => [],
  });
  const clockwork = startClockwork({ coach, send: face.send, log, every: EVERY });
  const owed = new Map<string, string[]>();

  const noncesOf = (name: string): string[] =>
    discord.world
      .directChannel(discord.idOf(name))
      .messages.flatMap(({ author, nonce }) => (author.bot && nonce !== null ? [nonce] : []));

  /** A reply names the last message it answers; one for several messages counts for all before it. */
  const lost = (): string[] =>
    [...owed].flatMap(([name, ids]) => {
      const last = ids.at(-1) ?? "";
      return noncesOf(name).some((nonce) => nonce.startsWith(`${last}.`)) ? [] : [`${name} has no answer to ${last}`];
    });

  let right = () => {};
  function passes(milliseconds: number): void {
    right = moveClock(milliseconds);
    discord.world.pass(milliseconds);
  }

  return {
    discord,
    face,
    folder,
    lines,
    says(name, text) {
      const id = discord.dm(name, text);
      owed.set(name, [...(owed.get(name) ?? []), id]);
      return id;
    },
    passes,
    async answered({ names = [], minutes = 0 } = {}) {
      const isOwed = () => lost().some((one) => names.length === 0 || names.some((name) => one.startsWith(`${name} `)));
      for (let minute = 0; minute < minutes && isOwed(); minute++) {
        passes(60_000);
        await wait(8 * EVERY);
      }
      await until(() => !isOwed());
    },
    async end() {
      right();
      await clockwork.stop();
      await face.stop();
      await coach.settle();
      const handled = await Promise.all(
        [...owed].map(async ([name, ids]) => {
          const known = (await store.load(discord.idOf(name)))?.handled ?? [];
          return ids.slice(-10).flatMap((id) => (known.includes(id) ? [] : [`${name}: ${id} was not handled`]));
        }),
      );
      await store.close();
      await facts.write({});
      const result = { lost: [...lost(), ...handled.flat()], doubled: [...owed.keys()].flatMap(doubles), lines };
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
      return result;
    },
  };

  function doubles(name: string): string[] {
    const nonces = noncesOf(name);
    return nonces.filter((one, place) => nonces.indexOf(one) !== place).map((nonce) => `${name}: ${nonce}`);
  }
}

/** Waits for something to hold, at most twenty seconds; what does not hold then is found in the outcome. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < LONGEST && !holds(); waited += 20) await wait(20);
}
