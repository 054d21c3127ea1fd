import { stdin, stdout } from "node:process";
import { runInDiscord } from "./program/run-discord.ts";
import { runInTerminal } from "./program/run-terminal.ts";
import { ConfigError, readConfig } from "./settings/config.ts";
import { readEnvironment } from "./settings/env-file.ts";

/** Errors whose message is one sentence for the operator. */
const PLAIN = ["PlaybookError", "NewerDocument", "UnknownKey"];

try {
  const config = readConfig(readEnvironment());
  const inTerminal = config.discord === null || process.argv.includes("--terminal");
  await (inTerminal ? runInTerminal(config, { input: stdin, output: stdout }) : runInDiscord(config));
  // Calls that Discord holds up would keep it alive for minutes.
  if (!inTerminal) process.exit();
} catch (error) {
  tell(error);
  process.exit(1);
}

/** What the operator can mend is a sentence; anything else is a fault of the program and shows where. */
function tell(error: unknown): void {
  const plain =
    error instanceof Error && (error instanceof ConfigError || PLAIN.includes(error.name) || error.cause !== undefined);
  console.error(plain ? error.message : error);
}
