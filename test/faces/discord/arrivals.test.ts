import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { until, wholeBot } from "../../faults/whole-bot.ts";
import { start } from "./set-up.ts";

/** What is heard of changed messages. */
async function startWithEdits() {
  const edited: string[] = [];
  const note = async ({ text }: { text: string }) => {
    edited.push(text);
    return [];
  };
  return { ...(await start(undefined, { more: { edited: note } })), edited };
}

test("changed while its file is being read, it is heard once, as what it became, and in its place", async () => {
  const { discord, coach, edited } = await startWithEdits();
  const id = discord.dm("ada", "one", { files: [discord.upload("message.txt", "slow", { stalls: true })] });
  discord.dm("ada", "and then");
  await expect.poll(() => discord.fetched.length).toBe(1);
  discord.edit("ada", id, "two");
  await expect.poll(() => coach.heard.length).toBe(2);
  expect(coach.heard).toMatchObject([{ text: "two", eventIds: [id] }, { text: "and then" }]);
  expect(edited).toEqual([]);
});

test("changed to certain danger meanwhile, it waits for no file, and is not heard again as what it was", async () => {
  const { discord, coach } = await startWithEdits();
  const id = discord.dm("ada", "one", { files: [discord.upload("message.txt", "slow", { stalls: true })] });
  await expect.poll(() => discord.fetched.length).toBe(1);
  discord.edit("ada", id, "i am in danger");
  await discord.nextMessage("ada");
  discord.dm("ada", "are you there");
  await discord.nextMessage("ada");
  expect(coach.heard).toMatchObject([{ text: "i am in danger" }, { text: "are you there" }]);
});

test("changed and then taken back while its file is being read, it was never said, and what comes next waits for none of it", async () => {
  const { discord, coach, edited } = await startWithEdits();
  const slow = () => discord.upload("message.txt", "slow", { stalls: true });
  discord.dm("bob", "first", { files: [slow()] });
  await expect.poll(() => discord.fetched.length).toBe(1);
  const id = discord.dm("ada", "one", { files: [slow()] });
  await expect.poll(() => discord.fetched.length).toBe(2);
  discord.edit("ada", id, "two");
  await expect.poll(() => discord.fetched.length).toBe(3);
  discord.remove("ada", id);
  discord.dm("ada", "never mind");
  await expect.poll(() => coach.heard.length).toBe(2);
  expect(coach.heard).toMatchObject([{ text: "never mind" }, { text: "first" }]);
  expect(edited).toEqual([]);
});

test.each(["/privacy delete yes", "  //privacy delete yes", "\u200b/privacy delete yes"])(
  "%j in a file is words, and does nothing",
  async (line) => {
    const { discord, end, folder } = await wholeBot();
    discord.dm("ada", "hello");
    await until(() => discord.shownTo("ada").length === 1);
    discord.dm("ada", "", { files: [discord.upload("message.txt", line)] });
    await until(() => discord.shownTo("ada").length === 2);
    expect(discord.shownTo("ada").at(-1)?.content).not.toMatch(/Your file is gone|don't know that command/);
    expect(readdirSync(join(folder, "people"))).not.toEqual([]);
    await end();
  },
);
