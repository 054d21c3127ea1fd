import { expect, test } from "vitest";
import { start } from "./set-up.ts";

const CALLBACK = /^\/interactions\/\d+\/.+\/callback$/;

test("where only the answer to the sign of life was lost, everything goes on", async () => {
  const { discord, logged } = await start();
  discord.failNext(1, 503, { path: CALLBACK, after: true });
  await discord.slash("ada", "coach", { message: "hi" }, "guild");
  await expect.poll(() => discord.shownTo("ada").map(({ content }) => content)).toHaveLength(1);
  expect(discord.callsTo("POST", CALLBACK).map(({ status }) => status)).toEqual([503, 400]);
  expect(logged.filter(({ level }) => level === "error")).toEqual([]);
});

test("where no answer to it came at all, it is looked whether Discord took it", async () => {
  const { discord, coach } = await start();
  discord.failNext(1, 503, { path: CALLBACK, after: true });
  discord.failNext(3, 503, { path: CALLBACK });
  await discord.slash("ada", "coach", { message: "hi" }, "guild");
  await expect.poll(() => discord.shownTo("ada")).toHaveLength(1);
  discord.failNext(4, 503, { path: CALLBACK });
  await expect(discord.slash("bob", "coach", { message: "hi" }, "guild")).rejects.toThrow(/did not respond/);
  expect(coach.heard).toHaveLength(1);
});

test("where another bot with the same token was faster, nothing is said twice", async () => {
  const first = await start();
  const second = await start(undefined, { discord: first.discord });
  const { discord } = first;
  await discord.slash("ada", "coach", { message: "hi" }, "guild");
  await expect.poll(() => discord.shownTo("ada")).toHaveLength(1);
  expect(first.coach.heard.length + second.coach.heard.length).toBe(1);
});

test.each(["dm", "guild"] as const)("danger is heard where no sign of life gets through: %s", async (place) => {
  const { discord, coach } = await start();
  discord.failNext(Number.POSITIVE_INFINITY, 503, { path: CALLBACK });
  discord.slash("ada", "coach", { message: "hi" }, place).catch(() => {});
  discord.slash("ada", "coach", { message: "i am in danger" }, place).catch(() => {});
  await expect.poll(() => coach.heard).toMatchObject([{ args: { message: "i am in danger" } }]);
  if (place === "dm") await expect.poll(() => discord.shownTo("ada")).toHaveLength(1);
  discord.heal();
});

test("an operator's action is done also where only the answer to its sign of life was lost", async () => {
  const acted: string[] = [];
  const act = async (_: string, { subcommand = "" }: Record<string, string>) => {
    acted.push(subcommand);
    return "Done.";
  };
  const { discord } = await start(undefined, { operators: { includes: () => true, act } });
  discord.failNext(1, 503, { path: CALLBACK, after: true });
  await discord.slash("ada", "ops", { subcommand: "pause" }, "guild");
  await expect.poll(() => discord.shownTo("ada").map(({ content }) => content)).toEqual(["Done."]);
  expect(acted).toEqual(["pause"]);
});

test("danger said to the bot alone waits no minute for a sign of life that hangs", async () => {
  const { discord } = await start(() => [{ text: "Help is there." }]);
  discord.slowDown(/callback/, 8_000);
  void discord.slash("ada", "coach", { message: "i am in danger" }).catch(() => {});
  await expect
    .poll(() => discord.shownTo("ada").map(({ content }) => content), { timeout: 6_000 })
    .toEqual(["Help is there."]);
});
