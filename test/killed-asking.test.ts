import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FakeDiscord, fakeDiscord } from "./support/fake-discord/fake-discord.ts";
import { type FakeModel, fakeModel } from "./support/fake-model.ts";
import { type Program, startProgram } from "./support/program.ts";

const OPENING = "i dread the party on saturday because everyone looks at me";

let folder: string;
let discord: FakeDiscord;
let model: FakeModel;
let program: Program | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "killed-"));
  discord = await fakeDiscord();
  model = await fakeModel();
});
afterEach(async () => {
  await program?.end("SIGKILL");
  await discord.close();
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

const settings = () => ({ DATA_DIR: folder, OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "key" });

test("killed while it asks the model about somebody's very first message: answered after the start, and the tokens count", {
  timeout: 60_000,
}, async () => {
  program = await startProgram(discord, settings());
  model.mode = "hang";
  discord.dm("ada", OPENING);
  await model.asked();
  const kept = () => JSON.parse(readFileSync(join(folder, "bot.json"), "utf8"));
  await expect.poll(() => kept().tokens.used).toBe(2_000);
  await program.end("SIGKILL");
  model.mode = "good";
  program = await startProgram(discord, settings());
  await discord.nextMessage("ada");
  await expect.poll(() => kept().tokens.used).toBeGreaterThan(2_000);
  expect(Object.keys(kept().tokensEach.used)).toHaveLength(1);
  expect(JSON.stringify(kept())).not.toContain(discord.idOf("ada"));
});
