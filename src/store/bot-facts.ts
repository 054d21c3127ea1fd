import { readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { createFolder, removeIfThere, syncFolder, temporaryOf, writeDurably } from "./durable-write.ts";
import { keepAside } from "./set-aside.ts";

export const BotFacts = z.object({
  /** The hash of the commands that Discord knows. */
  commandHash: z.string().nullable().default(null),
  /** Discord's ids of these commands, by name. */
  commandIds: z.record(z.string(), z.string()).default({}),
  /** How often each server's panel was opened, by the server's id. */
  panels: z.record(z.string(), z.int()).default({}),
  /** Tokens the model used for everybody on one UTC day. */
  tokens: z.object({ day: z.string(), used: z.int() }).default({ day: "", used: 0 }),
  /** The same by person, under marks that are not their ids and that mean nothing on another day. */
  tokensEach: z.object({ day: z.string(), used: z.record(z.string(), z.int()) }).default(() => ({ day: "", used: {} })),
  /** What everybody may use on one UTC day, where an operator has set it for that day. */
  budget: z.object({ day: z.string(), tokens: z.int() }).nullable().default(null),
  isModelPaused: z.boolean().default(false),
  /** When the clock was last known to be right (UTC). */
  clockSeen: z.iso.datetime().nullable().catch(null).default(null),
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

/** Open it in a folder that is locked. A missing file gives the defaults, and so does a broken one, which is set aside. */
export async function openBotFacts(folder: string): Promise<Facts> {
  await createFolder(folder);
  const path = join(folder, "bot.json");
  await removeIfThere(temporaryOf(path));
  let facts = await readFacts(path);
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

async function readFacts(path: string): Promise<BotFacts> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw error;
  });
  const facts = understood(text);
  if (facts) return facts;
  await keepAside(path);
  await unlink(path);
  return BotFacts.parse({});
}

function understood(text: string): BotFacts | null {
  try {
    return BotFacts.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
