import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drawAttachment } from "./attach.ts";
import { commandsIn, panelsIn } from "./bot-memory.ts";
import { atMost } from "./coach/at-most.ts";
import { startClockwork } from "./coach/clockwork.ts";
import type { Coach, Store } from "./coach/ports.ts";
import { commands } from "./commands/index.ts";
import type { Config } from "./config.ts";
import type { Outgoing, Recipe } from "./domain/outgoing.ts";
import { suggestZones } from "./domain/reading/suggest-zones.ts";
import { fault } from "./faces/discord/log.ts";
import type { DiscordFace } from "./faces/discord/start.ts";
import { type Condition, serveHealth } from "./health.ts";
import { createLog, type Log } from "./log.ts";
import { openParts } from "./open-parts.ts";
import { createOperations } from "./operations.ts";
import { readCommandNames } from "./playbook/command-names.ts";
import type { LiveWords } from "./playbook/live.ts";
import { retry } from "./retry.ts";
import { removeSaved, saveFile } from "./saved-files.ts";
import { spoken } from "./spoken.ts";
import { openDataFolder } from "./store/data-folder.ts";

const COMMAND_NAMES = fileURLToPath(new URL("../prompts/commands.yaml", import.meta.url));

/** Somebody may sit at the terminal for hours, and nobody else pays for it. */
const NO_LIMIT = { messagesPerMinute: Number.POSITIVE_INFINITY, walksPerDay: Number.POSITIVE_INFINITY };

const PLAIN =
  "What people write is kept unencrypted. To encrypt it, put DATA_KEY=… into .env (openssl rand -base64 32 makes one), keep a copy of that key somewhere else, and run: npm run -s rekey";

/** Told to stop, it ends within ten seconds: so long for what is being sent unasked, and for the last saves, in ms. */
const LAST = { sent: 9_000, saved: 800 };

/** The coach in the terminal, in a folder of its own so that it runs beside the bot. Resolves when the input ends. */
export async function runInTerminal(
  config: Config,
  { input, output }: { input: NodeJS.ReadStream; output: NodeJS.WriteStream },
): Promise<void> {
  const folder = join(config.dataFolder, "terminal");
  await openDataFolder(folder);
  const log = createLog({ level: config.logLevel, file: join(folder, "log.jsonl") });
  const { PERSON, runTerminal } = await import("./faces/terminal/terminal.ts");
  const tell = (line: string) => void output.write(`\n(${line})\n`);
  const erased = () => removeSaved(folder);
  const { coach, store, words, tally } = await openParts({ ...config, limits: NO_LIMIT }, folder, {
    log,
    tell,
    erased,
  });
  const attach = attachmentsOf(store, words);
  const saveAttachment = async ({ reply }: Outgoing, personId: string) => {
    const drawn = reply.attachment && (await attach(reply.attachment, personId));
    if (!drawn) return null;
    const path = saveFile(folder, drawn);
    return drawn.text === undefined ? path : `${drawn.text}\n${path}`;
  };
  const isReturning = ((await store.load(PERSON))?.activity ?? null) !== null;
  await runTerminal({ coach, input, output, log, words: spoken(words), isReturning, saveAttachment });
  await tally.close();
  await store.close();
}

/** The coach in Discord. Resolves when it was told to stop, or when Discord ended the connection for good. */
export async function runInDiscord(config: Config): Promise<void> {
  const { discord, dataFolder, dataKeys, logLevel, healthPort } = config;
  if (!discord) throw new Error("There is no Discord token.");
  await openDataFolder(dataFolder);
  const log = createLog({ level: logLevel });
  const { coach, store, words, facts, tally, clock } = await openParts(config, dataFolder, { log });
  const { startDiscord } = await import("./faces/discord/start.ts");
  const stopped = Promise.withResolvers<Error | null>();
  const stopping = new AbortController();
  // The library reads each event where nobody waits for it: one that it cannot read ends nothing.
  process.on("unhandledRejection", (error) => log.error(fault(error), "something failed that nobody waited for"));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      stopping.abort();
      stopped.resolve(null);
    });
  // A document of a newer program, or of another key, stops this one; whoever reads it is told of any other fault.
  store.waiting().catch((error: unknown) => {
    if (!(error instanceof Error) || !["NewerDocument", "UnknownKey"].includes(error.name)) return;
    stopping.abort();
    stopped.resolve(error);
  });
  let look: (() => Condition) | null = null;
  const offline = () => ({ gateway: false, lastHeartbeat: null, ...store.writes, schedulerLag: 0 });
  // Before it connects, which Discord lets it do so often a day only.
  const health = healthPort === null ? null : await serveHealth(healthPort, () => look?.() ?? offline());
  const operators = createOperations({
    ...{ operators: config.operators, facts, coach, clock, log },
    people: store.count,
    look: () => look?.() ?? null,
    hasModel: config.model !== null,
    tokensPerDay: config.tokens.perDay,
  });
  const connect = () =>
    startDiscord({
      coach,
      commands: commands.filter(({ forOperators }) => !forOperators || config.operators.length > 0),
      operators,
      token: discord.token,
      api: discord.api,
      cdn: discord.cdn,
      log,
      say: (text) => console.log(text),
      words: spoken(words),
      attach: attachmentsOf(store, words),
      remember: commandsIn(facts),
      names: readCommandNames(COMMAND_NAMES),
      panels: panelsIn(facts, log),
      suggest: (_, typed) =>
        suggestZones(typed, new Date(), words().playbook).map(({ name, zone }) => ({ name, value: zone })),
      lost: stopped.resolve,
    });
  const connected = retry(connect, {
    mayGoBetter: (error) => error instanceof Error && error.name === "DiscordUnreachable",
    waiting: (error, wait) =>
      console.log(`${error instanceof Error ? error.message : ""} Trying again in ${wait / 1000} s.`),
    signal: stopping.signal,
  });
  // Whoever is told to stop does not wait for a Discord that does not answer.
  const face = await Promise.race([connected, stopped.promise.then(() => null)]);
  if (face && dataKeys.current === null) console.log(PLAIN);
  const lost = face
    ? await serve(face, {
        coach,
        log,
        stopped: stopped.promise,
        writes: store.writes,
        watch: (how) => {
          look = how;
        },
      })
    : await stopped.promise;
  await health?.close();
  await atMost(LAST.saved, coach.settle());
  await tally.close();
  await store.close();
  if (lost) throw new Error(lost.message, { cause: lost });
}

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

const attachmentsOf = (store: Store, words: LiveWords) => async (recipe: Recipe, personId: string) => {
  const person = await store.load(personId);
  return person && drawAttachment(recipe, person, words());
};
