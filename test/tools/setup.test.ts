import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FakeDiscord, fakeDiscord } from "../support/fake-discord/fake-discord.ts";

let folder: string;
let discord: FakeDiscord;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "setup-"));
  discord = await fakeDiscord();
});
afterEach(async () => {
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
});

function setUp(typed: string, api = discord.api): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [resolve("src/tools/setup.ts")], {
    cwd: folder,
    env: { PATH: process.env["PATH"], DISCORD_API_URL: api },
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      out += part;
    });
  child.stdin.end(`${typed}\n`);
  return new Promise((done) => child.on("close", (code) => done({ code, out })));
}

const env = () => readFileSync(join(folder, ".env"), "utf8");

test("a good token is checked, written beside what was there, readable by its owner only, and both links are printed", async () => {
  writeFileSync(join(folder, ".env"), "LOG_LEVEL=warn\nDISCORD_TOKEN=\nDATA_DIR=./here\n");
  const { code, out } = await setUp(discord.token);
  expect(code).toBe(0);
  expect(env()).toBe(`LOG_LEVEL=warn\nDISCORD_TOKEN=${discord.token}\nDATA_DIR=./here\n`);
  expect(out).toMatch(/Discord knows this bot as coach/);
  expect(out).toMatch(/integration_type=0[\s\S]*integration_type=1/);
  expect(out).not.toContain("Online");
});

test("without a file one is made", async () => {
  await setUp(discord.token);
  expect(env()).toBe(`DISCORD_TOKEN=${discord.token}\n`);
  expect(statSync(join(folder, ".env")).mode & 0o077).toBe(0);
});

test.each([
  ["wrong.token", /does not accept that token/],
  ["", /Nothing was pasted/],
])("with %j nothing is written, and one sentence says why", async (typed, why) => {
  const { code, out } = await setUp(typed);
  expect(code).toBe(1);
  expect(out).toMatch(why);
  expect(existsSync(join(folder, ".env"))).toBe(false);
});

test("where Discord cannot be reached nothing is written either", async () => {
  const { code, out } = await setUp("any.token", "http://127.0.0.1:9/api");
  expect(code).toBe(1);
  expect(out).toMatch(/cannot be reached/);
  expect(existsSync(join(folder, ".env"))).toBe(false);
});

test("a key is written only where one is wanted, and it is 32 bytes", async () => {
  await setUp(`${discord.token}\nn`);
  expect(env()).not.toContain("DATA_KEY");
  const { out } = await setUp(`${discord.token}\n`);
  const [, key = ""] = /^DATA_KEY=(.+)$/m.exec(env()) ?? [];
  expect(Buffer.from(key, "base64")).toHaveLength(32);
  expect(out).toMatch(/Keep a copy/);
  expect(out).not.toContain(key);
});

test("a key that is there is neither asked about nor replaced", async () => {
  writeFileSync(join(folder, ".env"), "DATA_KEY=mine\n");
  const { out } = await setUp(`${discord.token}\ny`);
  expect(out).not.toMatch(/Encrypt/);
  expect(env()).toBe(`DATA_KEY=mine\nDISCORD_TOKEN=${discord.token}\n`);
});

test.each(["DATA_KEY = 'mine'", "export DATA_KEY=mine", '  DATA_KEY="mine"  # the old one'])(
  "nor is one that is written as %s",
  async (line) => {
    writeFileSync(join(folder, ".env"), `\ufeff${line}\r\n`);
    const { out } = await setUp(`${discord.token}\ny`);
    expect(out).not.toMatch(/Encrypt/);
    expect(env()).toBe(`\ufeff${line}\r\nDISCORD_TOKEN=${discord.token}\n`);
  },
);

test("an older token is replaced however it is written, and wherever else it stands", async () => {
  writeFileSync(join(folder, ".env"), "export DISCORD_TOKEN = 'old'\nLOG_LEVEL=warn\nDISCORD_TOKEN=older\n");
  await setUp(`${discord.token}\nn`);
  expect(parseEnv(env())).toEqual({ LOG_LEVEL: "warn", DISCORD_TOKEN: discord.token });
  expect(env()).not.toMatch(/old/);
});

test("a file that everybody could read is its owner's alone once the token is in it", async () => {
  writeFileSync(join(folder, ".env"), "LOG_LEVEL=warn\n", { mode: 0o644 });
  await setUp(`${discord.token}\n`);
  expect(statSync(join(folder, ".env")).mode & 0o077).toBe(0);
});

test("a token that was pasted with something unseen in it is not taken for a Discord that cannot be reached", async () => {
  const { code, out } = await setUp(`${discord.token}\u200b`);
  expect(code).toBe(1);
  expect(out).toMatch(/does not accept that token/);
});
