import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FakeDiscord, fakeDiscord } from "./support/fake-discord/fake-discord.ts";
import { type FakeModel, fakeModel } from "./support/fake-model.ts";
import { type Program, startProgram } from "./support/program.ts";

const TOKEN = "discord-token-MTc0ODI5";
const MODEL_KEY = "model-key-c2VjcmV0";
const DATA_KEY = Buffer.alloc(32, 77).toString("base64");
const OPENING = "i dread the party on saturday because everyone looks at me";

let folder: string;
let discord: FakeDiscord;
let model: FakeModel;
let program: Program | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "secrets-"));
  discord = await fakeDiscord({ token: TOKEN });
  model = await fakeModel();
});
afterEach(async () => {
  await program?.end("SIGKILL");
  await discord.close();
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

const settings = () => ({
  DATA_DIR: folder,
  DATA_KEY,
  OPENAI_BASE_URL: model.url,
  OPENAI_API_KEY: MODEL_KEY,
  LOG_LEVEL: "trace",
});

test("no token and no key is logged or printed, at any level, whatever fails", async () => {
  program = await startProgram(discord, settings());
  for (const mode of ["401", "500", "reset", "broken-json"] as const) {
    model.mode = mode;
    discord.dm(`ada-${mode}`, OPENING);
    await discord.nextMessage(`ada-${mode}`);
  }
  discord.failNext(8, 500, { path: /messages/ });
  discord.dm("bob", OPENING);
  await expect
    .poll(() => discord.callsTo("POST", /messages/).filter(({ status }) => status === 500).length)
    .toBeGreaterThan(2);
  await discord.nextMessage("bob");
  await discord.slash("cyd", "privacy", { subcommand: "export" }, "guild");
  await discord.nextMessage("cyd");
  discord.disconnect(4004);
  await expect.poll(() => program?.child.exitCode).not.toBeNull();
  expect(program.out()).toMatch(/ModelFault|did not answer/);
  for (const secret of [TOKEN, MODEL_KEY, DATA_KEY]) expect(program.out()).not.toContain(secret);
});

test("a wrong token and a wrong key are told without being repeated", async () => {
  program = await startProgram(discord, { ...settings(), DISCORD_TOKEN: "wrong-token-eHl6" });
  await expect.poll(() => program?.child.exitCode).toBe(1);
  expect(program.out()).toMatch(/does not accept the bot's token/);
  expect(program.out()).not.toMatch(/wrong-token|eHl6/);
  program = await startProgram(discord, { ...settings(), DATA_KEY: "too-short-a2V5" });
  await expect.poll(() => program?.child.exitCode).toBe(1);
  expect(program.out()).toMatch(/DATA_KEY/);
  expect(program.out()).not.toMatch(/a2V5/);
});
