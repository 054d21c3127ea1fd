import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { atMost } from "../coach/at-most.ts";
import { startClockwork } from "../coach/clockwork.ts";
import type { Coach, Store } from "../coach/ports.ts";
import { commands } from "../commands/index.ts";
import { suggestZones } from "../domain/reading/suggest-zones.ts";
import { fault } from "../faces/discord/log.ts";
import type { Operators } from "../faces/discord/ops.ts";
import type { DiscordFace, DiscordOptions } from "../faces/discord/start.ts";
import { readCommandNames } from "../playbook/command-names.ts";
import type { Config } from "../settings/config.ts";
import { openDataFolder } from "../store/data-folder.ts";
import { attachmentsOf } from "./attach.ts";
import { commandsIn, panelsIn } from "./bot-memory.ts";
import { type Condition, serveHealth } from "./health.ts";
import { createLog, type Log } from "./log.ts";
import { openParts, type Parts } from "./open-parts.ts";
import { createOperations } from "./operations.ts";
import { retry } from "./retry.ts";
import { spoken } from "./spoken.ts";

const COMMAND_NAMES = fileURLToPath(new URL("../../prompts/commands.yaml", import.meta.url));

const PLAIN =
  "What people write is kept unencrypted. To encrypt it, put DATA_KEY=… into .env (openssl rand -base64 32 makes one), keep a copy of that key somewhere else, and run: npm run -s rekey";

/** Told to stop, it ends within ten seconds: so long for what is being sent unasked, and for the last saves, in ms. */
const LAST = { sent: 9_000, saved: 800 };

/** The coach in Discord. Resolves when it was told to stop, or when Discord ended the connection for good. */
export async function runInDiscord(config: Config): Promise<void> {
  const { discord, dataFolder, dataKeys, logLevel, healthPort } = config;
  if (!discord) throw new Error("There is no Discord token.");
  setFlagsFromString("--optimize-for-size"); // It runs for weeks. For a talk in the terminal the start counts: there this takes a third of it.
  await openDataFolder(dataFolder);
  const log = createLog({ level: logLevel });
  const parts = await openParts(config, dataFolder, { log });
  const { coach, store, tally } = parts;
  const { startDiscord } = await import("../faces/discord/start.ts");
  const { stopped, signal, stop } = listenForStop(store, log);
  let look: (() => Condition) | null = null;
  const offline = () => ({ gateway: false, lastHeartbeat: null, ...store.writes, schedulerLag: 0 });
  // Before it connects, which Discord lets it do so often a day only.
  const health = healthPort === null ? null : await serveHealth(healthPort, () => look?.() ?? offline());
  const operators = operatorsOf(config, parts, { log, look: () => look?.() ?? null });
  const given = { ...discord, operators, log, lost: stop };
  const isOperated = config.operators.length > 0;
  const connected = connect(() => startDiscord(optionsOf(parts, isOperated, given)), signal);
  // Whoever is told to stop does not wait for a Discord that does not answer.
  const face = await Promise.race([connected, stopped.then(() => null)]);
  if (face && dataKeys.current === null) console.log(PLAIN);
  const watch = (how: () => Condition) => {
    look = how;
  };
  const lost = face ? await serve(face, { coach, log, stopped, writes: store.writes, watch }) : await stopped;
  await health?.close();
  await atMost(LAST.saved, coach.settle());
  await tally.close();
  await store.close();
  if (lost) throw new Error(lost.message, { cause: lost });
}

interface Stopping {
  /** Null where it was told to stop, otherwise what ended it. */
  stopped: Promise<Error | null>;
  /** Aborted then. */
  signal: AbortSignal;
  stop(reason: Error | null): void;
}

/** Hears of everything that ends the program, beside a face that is lost. */
function listenForStop(store: Store, log: Log): Stopping {
  const stopped = Promise.withResolvers<Error | null>();
  const stopping = new AbortController();
  const stop = (reason: Error | null) => {
    stopping.abort();
    stopped.resolve(reason);
  };
  // The library reads each event where nobody waits for it: one that it cannot read ends nothing.
  process.on("unhandledRejection", (error) => log.error(fault(error), "something failed that nobody waited for"));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(null));
  // A document of a newer program, or of another key, stops this one; whoever reads it is told of any other fault.
  store.waiting().catch((error: unknown) => {
    if (error instanceof Error && ["NewerDocument", "UnknownKey"].includes(error.name)) stop(error);
  });
  return { stopped: stopped.promise, signal: stopping.signal, stop };
}

const operatorsOf = (
  { operators, model, tokens }: Config,
  { facts, coach, clock, store }: Parts,
  { log, look }: { log: Log; look: () => Condition | null },
): Operators =>
  createOperations({
    ...{ operators, facts, coach, clock, log, look },
    people: store.count,
    hasModel: model !== null,
    tokensPerDay: tokens.perDay,
  });

/** What the face gets of the rest of the program. */
const optionsOf = (
  { coach, store, words, facts }: Parts,
  isOperated: boolean,
  given: Pick<DiscordOptions, "token" | "api" | "cdn" | "operators" | "log" | "lost">,
): DiscordOptions => ({
  ...given,
  coach,
  commands: commands.filter(({ forOperators }) => !forOperators || isOperated),
  say: (text) => console.log(text),
  words: spoken(words),
  attach: attachmentsOf(store, words),
  remember: commandsIn(facts),
  names: readCommandNames(COMMAND_NAMES),
  panels: panelsIn(facts, given.log),
  suggest: (_, typed) =>
    suggestZones(typed, new Date(), words().playbook).map(({ name, zone }) => ({ name, value: zone })),
});

/** Tries until Discord can be reached; null when it is told to stop first. */
const connect = (start: () => Promise<DiscordFace>, signal: AbortSignal): Promise<DiscordFace | null> =>
  retry(start, {
    mayGoBetter: (error) => error instanceof Error && error.name === "DiscordUnreachable",
    waiting: (error, wait) =>
      console.log(`${error instanceof Error ? error.message : ""} Trying again in ${wait / 1000} s.`),
    signal,
  });

interface Serving {
  coach: Coach;
  log: Log;
  stopped: Promise<Error | null>;
  writes: Pick<Condition, "lastWrite" | "writesFail">;
  /** Gets what tells how the bot is. */
  watch(look: () => Condition): void;
}

/** Until it is told to stop, or Discord ends the connection for good; no new turns then, and the running ones finish. */
async function serve(face: DiscordFace, { coach, log, stopped, writes, watch }: Serving): Promise<Error | null> {
  const clockwork = startClockwork({ coach, send: face.send, log });
  const look = () => ({ ...face.connection(), ...writes, schedulerLag: clockwork.lag() });
  watch(look);
  const lost = await stopped;
  await Promise.all([atMost(LAST.sent, clockwork.stop()), face.stop()]);
  return lost;
}
