import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadEnvFile, stdin, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { drawAttachment } from "./attach.ts";
import { createCoach } from "./coach/coach.ts";
import type { Coach, Store } from "./coach/ports.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { pick } from "./domain/text.ts";
import { createLog, type Log } from "./log.ts";
import { type LiveWords, openWords } from "./playbook/live.ts";
import { PlaybookError } from "./playbook/problem.ts";
import { openJsonStore } from "./store/json.ts";
import { scriptedVoice } from "./voice/scripted.ts";

const PROMPTS = fileURLToPath(new URL("../prompts/en", import.meta.url));

/** Errors whose message is a sentence for the operator and needs no stack. */
const PLAIN = [ConfigError, PlaybookError];

try {
  loadEnvFile();
} catch {
  // No .env file is a fine way to start.
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(PLAIN.some((kind) => error instanceof kind) || error.cause ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const inTerminal = config.discord === null || process.argv.includes("--terminal");
  if (inTerminal) await talkInTerminal(config);
}

async function talkInTerminal(config: Config): Promise<void> {
  const folder = join(config.dataFolder, "terminal");
  const log = createLog({ level: config.logLevel, file: join(folder, "log.jsonl") });
  const { runTerminal } = await import("./faces/terminal/terminal.ts");
  const { coach, store, words } = await open(config, folder, log);
  const sentence = (key: string) => () => pick(words().playbook.talk[key] ?? [], key)?.text({}) ?? "";
  await runTerminal({
    coach,
    input: stdin,
    output: stdout,
    log,
    words: { error: sentence("error"), goodbye: sentence("goodbye"), greeting: sentence("greeting") },
    saveAttachment: async ({ reply }, personId) => {
      const person = await store.load(personId);
      if (!reply.attachment || !person) return null;
      const { name, bytes } = drawAttachment(reply.attachment, person);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), bytes, { mode: 0o600 });
      return join(folder, name);
    },
  });
  await store.close();
}

async function open(config: Config, folder: string, log: Log): Promise<{ coach: Coach; store: Store; words: LiveWords }> {
  const words = openWords(PROMPTS, log);
  const store = await openJsonStore(folder, (facts, event) => log.warn(facts, event));
  return { coach: createCoach({ store, voice: scriptedVoice, words, log }), store, words };
}
