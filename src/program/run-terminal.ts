import { join } from "node:path";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Config } from "../settings/config.ts";
import { openDataFolder } from "../store/data-folder.ts";
import { attachmentsOf } from "./attach.ts";
import { createLog } from "./log.ts";
import { openParts } from "./open-parts.ts";
import { removeSaved, saveFile } from "./saved-files.ts";
import { spoken } from "./spoken.ts";

/** Somebody may sit at the terminal for hours, and nobody else pays for it. */
const NO_LIMIT = { messagesPerMinute: Number.POSITIVE_INFINITY, walksPerDay: Number.POSITIVE_INFINITY };

/** The coach in the terminal, in a folder of its own so that it runs beside the bot. Resolves when the input ends. */
export async function runInTerminal(
  config: Config,
  { input, output }: { input: NodeJS.ReadStream; output: NodeJS.WriteStream },
): Promise<void> {
  const folder = join(config.dataFolder, "terminal");
  await openDataFolder(folder);
  const log = createLog({ level: config.logLevel, file: join(folder, "log.jsonl") });
  const { PERSON, runTerminal } = await import("../faces/terminal/terminal.ts");
  const tell = (line: string) => void output.write(`\n(${line})\n`);
  const erased = () => removeSaved(folder);
  const { coach, store, words, tally } = await openParts({ ...config, limits: NO_LIMIT }, folder, {
    log,
    tell,
    erased,
    missesNothing: true,
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
