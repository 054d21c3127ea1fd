import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
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
    const known = await checkToken(token, api);
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

/** A key that is there is never replaced: what it encrypted could not be read any more. */
async function offerKey(): Promise<void> {
  if (process.env["DATA_KEY"] || /^DATA_KEY=\S/m.test(written())) return;
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

/** The other lines of the file stay as they are. */
function write(name: string, value: string): void {
  const text = written();
  const line = `${name}=${value}`;
  const isThere = new RegExp(`^${name}=.*$`, "m");
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  writeFileSync(FILE, isThere.test(text) ? text.replace(isThere, () => line) : `${text}${end}${line}\n`, {
    mode: 0o600,
  });
}

function told(sentence: string): number {
  console.error(sentence);
  return 1;
}
