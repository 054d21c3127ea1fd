import { expect, test } from "vitest";
import { createPace } from "../../../src/faces/discord/paste-pace.ts";
import { echo, start } from "./set-up.ts";

const LONG = "Then we talked about the garden. ".repeat(1100);

/** Looking at a long text takes its time, and nothing else happens meanwhile. */
const slowly: typeof echo = (incoming, draft) => {
  const long = incoming.kind === "message" && incoming.text.length > 1_000;
  for (const end = performance.now() + (long ? 100 : 0); performance.now() < end; );
  return echo(incoming, draft);
};

const unread = (heard: readonly object[]) => heard.filter((one) => "isUnread" in one).length;

test("however many paste at once, what they pasted is read, and somebody who types a word hardly waits", async () => {
  const { discord, coach } = await start(slowly);
  const names = Array.from({ length: 45 }, (_, place) => `person${place}`);
  for (const name of names) discord.dm(name, "", { files: [discord.upload("message.txt", LONG)] });
  await expect.poll(() => coach.heard.length).toBeGreaterThan(3);
  discord.dm("bob", "hello");
  await discord.nextMessage("bob");
  expect(coach.heard.length).toBeLessThan(20);
  await expect.poll(() => coach.heard.length).toBe(46);
  expect(unread(coach.heard)).toBe(0);
});

test("whoever pastes for the first time does not wait for those who paste again and again", async () => {
  const { discord, coach } = await start(slowly);
  const long = () => ({ files: [discord.upload("message.txt", LONG)] });
  for (let round = 0; round < 4; round++)
    for (let person = 0; person < 15; person++) discord.dm(`mallory${person}`, "", long());
  await expect.poll(() => coach.heard.length).toBeGreaterThan(17);
  discord.dm("bob", "", long());
  await discord.nextMessage("bob");
  expect(coach.heard.length).toBeLessThan(28);
});

test("of more than five hundred long texts that wait at once the rest is told as not read", async () => {
  const pace = createPace();
  const looks = Array.from({ length: 502 }, (_, place) => pace(1, () => place));
  expect(looks.indexOf(null)).toBe(501);
  expect(await Promise.all(looks.slice(0, 501))).toHaveLength(501);
  await expect(pace(1, () => Promise.reject(new Error("the last")))).rejects.toThrow("the last");
  const failing = pace(1, () => {
    throw new Error("it failed");
  });
  await expect(failing).rejects.toThrow("it failed");
  expect(await pace(1, () => "goes on")).toBe("goes on");
});

test("of somebody who pastes without end only so much a minute is read, which is told; others are read", async () => {
  const { discord, coach } = await start();
  for (let place = 0; place < 6; place++) discord.dm("mallory", "", { files: [discord.upload("message.txt", LONG)] });
  discord.dm("bob", "", { files: [discord.upload("message.txt", LONG)] });
  await expect.poll(() => coach.heard.length).toBe(7);
  const of = (name: string) => coach.heard.filter(({ personId }) => personId === discord.idOf(name));
  expect(of("mallory").map((one) => "isUnread" in one)).toEqual([false, false, false, false, true, true]);
  expect(unread(of("bob"))).toBe(0);
  expect(discord.fetched).toHaveLength(5);
});
