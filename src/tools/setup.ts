import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { checkToken } from "../faces/discord/check-token.ts";

/** Asks for the bot's token, checks it with Discord, writes it into .env beside what is there, and prints the two links. */
const FILE = ".env";
const api = process.env["DISCORD_API_URL"] || undefined;
const lines = createInterface({ input: process.stdin, output: process.stdout });

console.log(
  "In Discord's developer portal: New Application, then Bot, then Reset Token. No privileged intent is needed.",
);
const token = (await lines.question("Paste the token here: ")).trim();
lines.close();
process.exitCode = await setUp();

async function setUp(): Promise<number> {
  if (token === "") return told("Nothing was pasted, and nothing was changed.");
  try {
    const known = await checkToken(token, api);
    if (known === null) return told("Discord does not accept that token. Copy it again; nothing was changed.");
    writeFileSync(FILE, withToken(existsSync(FILE) ? readFileSync(FILE, "utf8") : ""), { mode: 0o600 });
    console.log(`\n${known}\n\nWritten to ${FILE}. Start it with: npm start`);
    return 0;
  } catch {
    return told("Discord cannot be reached from here, so the token was not checked, and nothing was changed.");
  }
}

/** The other lines of the file stay as they are. */
function withToken(text: string): string {
  const line = `DISCORD_TOKEN=${token}`;
  return /^DISCORD_TOKEN=/m.test(text)
    ? text.replace(/^DISCORD_TOKEN=.*$/m, () => line)
    : `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${line}\n`;
}

function told(sentence: string): number {
  console.error(sentence);
  return 1;
}
