import { mkdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { createFolderSync, writeDurably } from "./durable-write.ts";

const BotFacts = z.object({
  /** The hash of the commands that Discord knows. */
  commandHash: z.string().nullable().default(null),
  /** Tokens the model used for everybody on one UTC day. */
  tokens: z.object({ day: z.string(), used: z.int() }).default({ day: "", used: 0 }),
});
export type BotFacts = z.infer<typeof BotFacts>;

/** What the bot as a whole remembers, in `folder/bot.json`. */
export interface Facts {
  read(): BotFacts;
  write(change: Partial<BotFacts>): Promise<void>;
}

export async function openBotFacts(folder: string): Promise<Facts> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, "bot.json");
  const syncFolder = createFolderSync();
  let facts = await readFacts(path);
  let last: Promise<void> = Promise.resolve();
  return {
    read: () => facts,
    write(change) {
      facts = { ...facts, ...change };
      last = last.catch(() => {}).then(() => writeDurably(path, `${JSON.stringify(facts, null, 2)}\n`, syncFolder));
      return last;
    },
  };
}

async function readFacts(path: string): Promise<BotFacts> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw error;
  });
  try {
    return BotFacts.parse(JSON.parse(text));
  } catch {
    await rename(path, `${path}.set-aside-${Date.now()}`);
    return BotFacts.parse({});
  }
}
