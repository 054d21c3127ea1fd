import { rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { createFolder, previousOf, syncFolder, temporaryOf, writeDurably } from "./durable-write.ts";
import { readIfThere, removeIfThere } from "./if-there.ts";
import { keepAside } from "./set-aside.ts";

/** What can be found anew, or only counts, makes no whole file one that is set aside: who is blocked stands in it too. */
export const BotFacts = z.object({
  /** The hash of the commands that Discord knows. */
  commandHash: z.string().nullable().catch(null).default(null),
  /** Discord's ids of these commands, by name. */
  commandIds: z.record(z.string(), z.string()).catch({}).default({}),
  /** How often each server's panel was opened, by the server's id. */
  panels: z.record(z.string(), z.int()).catch({}).default({}),
  /** Tokens the model used for everybody on one UTC day. */
  tokens: z.object({ day: z.string(), used: z.int() }).default({ day: "", used: 0 }),
  /** The same by person, under marks that are not their ids and that mean nothing on another day. */
  tokensEach: z.object({ day: z.string(), used: z.record(z.string(), z.int()) }).default(() => ({ day: "", used: {} })),
  /** What everybody may use on one UTC day, where an operator has set it for that day. */
  budget: z.object({ day: z.string(), tokens: z.int() }).nullable().default(null),
  isModelPaused: z.boolean().default(false),
  /** When the clock was last known to be right (UTC). */
  clockSeen: z.iso.datetime().nullable().catch(null).default(null),
  /** When somebody had everything wiped (UTC), under marks that are not their ids, for a day. */
  wiped: z.record(z.string(), z.string()).catch({}).default({}),
  /** People an operator has shut out, by id: since when, and the day they were last told (UTC). */
  blocked: z.record(z.string(), z.object({ since: z.string(), told: z.string().nullable() })).default(() => ({})),
});
export type BotFacts = z.infer<typeof BotFacts>;

/** What the bot as a whole remembers, in `folder/bot.json`. */
export interface Facts {
  read(): BotFacts;
  /** What is not named stays as it was. Resolves when it is durable. */
  write(change: Partial<BotFacts>): Promise<void>;
}

type Log = (event: object, message: string) => void;

/**
 * Open it in a folder that is locked. A missing file gives the defaults; a broken one is set aside and logged, and the one
 * before takes its place.
 */
export async function openBotFacts(folder: string, log: Log = () => {}): Promise<Facts> {
  await createFolder(folder);
  const path = join(folder, "bot.json");
  await removeIfThere(temporaryOf(path));
  let facts = await readFacts(path, log);
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return {
    read: () => facts,
    write(change) {
      facts = { ...facts, ...change };
      // What is written while a write runs goes into one next write.
      next ??= last
        .catch(() => {})
        .then(() => {
          next = null;
          return writeDurably(path, `${JSON.stringify(facts, null, 2)}\n`, () => syncFolder(folder));
        });
      last = next;
      return last;
    },
  };
}

async function readFacts(path: string, log: Log): Promise<BotFacts> {
  const bytes = await readIfThere(path);
  const facts = bytes === null ? BotFacts.parse({}) : understood(bytes);
  if (facts) return facts;
  const earlier = await readIfThere(previousOf(path));
  const previous = earlier && understood(earlier);
  await keepAside(path);
  await (previous ? rename(previousOf(path), path) : removeIfThere(path));
  await syncFolder(dirname(path));
  log({ restored: previous !== null }, "bot.json made no sense and was set aside");
  return previous ?? BotFacts.parse({});
}

function understood(bytes: Buffer): BotFacts | null {
  try {
    return BotFacts.parse(JSON.parse(bytes.toString()));
  } catch {
    return null;
  }
}
