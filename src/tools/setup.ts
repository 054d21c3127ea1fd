import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { parseEnv } from "node:util";
import { checkToken } from "../faces/discord/check-token.ts";

/**
 * Asks for the bot's token, checks it with Discord, writes it into .env beside what is there, with a key for what is kept
 * if that is wanted, and prints the two links.
 */
const FILE = ".env";
const api = process.env["DISCORD_API_URL"] || undefined;
const lines = createInterface({ input: process.stdin, output: process.stdout });
const typed = lines[Symbol.asyncIterator]();

console.log(
  "In Discord's developer portal: New Application, then Bot, then Reset Token. No privileged intent is needed.",
);
process.exitCode = await setUp((await ask("Paste the token here: ")) ?? "");
lines.close();

/** What was typed, or null where the input is over. */
async function ask(question: string): Promise<string | null> {
  process.stdout.write(question);
  const { done, value } = await typed.next();
  return done ? null : value.trim();
}

async function setUp(token: string): Promise<number> {
  if (token === "") return told("Nothing was pasted, and nothing was changed.");
  try {
    const known = canBeSent(token) ? await checkToken(token, api) : null;
    if (known === null) return told("Discord does not accept that token. Copy it again; nothing was changed.");
    write("DISCORD_TOKEN", token);
    console.log(`\n${known}\n`);
  } catch {
    return told("Discord cannot be reached from here, so the token was not checked, and nothing was changed.");
  }
  await offerKey();
  console.log(`Written to ${FILE}. Start it with: npm start`);
  return 0;
}

/** Something unseen that was copied along cannot stand in a request. */
function canBeSent(token: string): boolean {
  return /^[\x20-\x7e]+$/.test(token);
}

/** A key that is there is never replaced: what it encrypted could not be read any more. */
async function offerKey(): Promise<void> {
  if (process.env["DATA_KEY"] || parseEnv(written().replace(/^\ufeff/, ""))["DATA_KEY"]) return;
  const answer = await ask("Encrypt what people write, with a new key in .env? [Y/n] ");
  if (answer === null || /^n/i.test(answer)) return;
  write("DATA_KEY", randomBytes(32).toString("base64"));
  console.log(
    "A DATA_KEY is in .env now. Keep a copy of it somewhere else: without it nobody can read what is kept, you included.",
  );
}

function written(): string {
  return existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
}

/** The other lines of the file stay as they are. A copy of the example could be read by everybody: from here on it cannot. */
function write(name: string, value: string): void {
  const text = written();
  const line = `${name}=${value}`;
  const itsLines = new RegExp(`(?<=^\\ufeff?)[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=.*$`, "gm");
  const isThere = text.search(itsLines) >= 0;
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  if (existsSync(FILE)) chmodSync(FILE, 0o600);
  writeFileSync(FILE, isThere ? text.replace(itsLines, () => line) : `${text}${end}${line}\n`, { mode: 0o600 });
}

function told(sentence: string): number {
  console.error(sentence);
  return 1;
}
