import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { until } from "./faults/whole-bot.ts";
import { fakeDiscord } from "./support/fake-discord/fake-discord.ts";
import { startProgram } from "./support/program.ts";

test("where one document cannot be read and the counts cannot be written, it ends as it was told to, with nothing left to do for others", async () => {
  const folder = mkdtempSync(join(tmpdir(), "stops-"));
  const broken = "100000000000000055";
  mkdirSync(join(folder, "people", `${broken}.json`), { recursive: true });
  mkdirSync(join(folder, "questions.json"));
  const discord = await fakeDiscord();
  const bot = await startProgram(discord, { DATA_DIR: folder });
  discord.dm(broken, "i want to kill myself");
  discord.dm("ada", "ugh saturday");
  await until(() => discord.shownTo(broken).length > 0 && discord.shownTo("ada").length > 0);
  await bot.end("SIGTERM");
  expect(bot.child.exitCode).toBe(0);
  expect(bot.out()).toContain("what became of questions could not be written");
  await discord.close();
  rmSync(folder, { recursive: true });
});
