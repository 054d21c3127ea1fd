import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FakeDiscord, fakeDiscord } from "./support/fake-discord/fake-discord.ts";
import { type Program, startProgram } from "./support/program.ts";

let folder: string;
let discord: FakeDiscord;
let program: Program;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "killed-"));
  discord = await fakeDiscord();
});
afterEach(async () => {
  await program.end("SIGKILL");
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the person's messages were answered with, by the message that is answered. */
const answersTo = (id: string): string[] =>
  discord.shownTo("ada").flatMap(({ nonce, content }) => (nonce?.startsWith(`${id}.`) ? [content] : []));

/** Ada has said hello, and a paste of hers is being read that never comes to its end, and words wait behind it. */
async function reading(): Promise<{ paste: string; after: string }> {
  program = await startProgram(discord, { DATA_DIR: folder });
  discord.dm("ada", "hello");
  await discord.nextMessage("ada");
  const paste = discord.dm("ada", "", { files: [discord.upload("message.txt", "a part of it", { stalls: true })] });
  const after = discord.dm("ada", "and that is all");
  await expect.poll(() => discord.fetched.length).toBe(1);
  return { paste, after };
}

/** Discord's server is well again. */
function mend(paste: string): void {
  const message = discord.world.directChannel(discord.idOf("ada")).messages.find(({ id }) => id === paste);
  message?.files.splice(0, 1, discord.upload("message.txt", "I dread standing alone at the party. ".repeat(30)));
}

test("killed while a paste is being read, it answers it once after the start, and what was written behind it", async () => {
  const { paste, after } = await reading();
  await program.end("SIGKILL");
  mend(paste);
  program = await startProgram(discord, { DATA_DIR: folder });
  await expect.poll(() => answersTo(after).length).toBe(1);
  expect(answersTo(paste)).toEqual([expect.stringMatching(/I read all of that/)]);
  expect(discord.shownTo("ada")).toHaveLength(3);
});

test("asked to stop meanwhile, it answers both before it ends, and not again after the start", async () => {
  const { paste, after } = await reading();
  await program.end("SIGTERM");
  expect(answersTo(paste)).toEqual([expect.stringMatching(/couldn't read all of what came as a file/)]);
  expect(answersTo(after)).toHaveLength(1);
  mend(paste);
  program = await startProgram(discord, { DATA_DIR: folder });
  const more = discord.dm("ada", "there is more");
  await expect.poll(() => answersTo(more).length).toBe(1);
  expect(discord.shownTo("ada")).toHaveLength(4);
});
