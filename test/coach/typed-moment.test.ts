import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

const WORK = "laid off in march, my three mates are all drivers like me and none of them knows anyone outside the yard";

/** Paul, on Tuesday evening, with his message written: he may pick a moment to send it. */
async function paulWithAMessage() {
  const paul = talk({ personId: "paul", now: "2026-11-24T20:10:00Z" });
  await paul.says(WORK);
  await paul.presses("Someone who knows of work");
  await paul.says("K");
  await paul.says("knows how people get into dispatch");
  await paul.presses("Yes, that's me");
  expect(paul.buttons()).toContain("Pick a moment to send it");
  return paul;
}

test.each([
  ["Saturday", "on Saturday"],
  ["tomorrow evening", "tomorrow evening"],
  ["on the 28th", "on Saturday"],
  ["saturday at noon please", "on Saturday"],
  ["saturday at ten", "on Saturday"],
  ["in four days", "on Saturday"],
])("%s, typed where the moment may be picked, is the moment", async (said, asked) => {
  const paul = await paulWithAMessage();
  await paul.says(said);
  paul.hears("One guess: will K come back with a name?");
  expect((await paul.answers())["if_then"]).toBe(said);
  await paul.presses("Maybe");
  paul.hears(`Shall I ask you ${asked} how it went?`);
});

test.each([
  ["i send tomorrow", "tomorrow"],
  ["i'll send it to him tomorrow after work", "tomorrow after work"],
])("what only says that they will is no part of the moment: %s", async (said, moment) => {
  const paul = await paulWithAMessage();
  await paul.says(said);
  paul.hears("One guess: will K come back with a name?");
  expect((await paul.answers())["if_then"]).toBe(moment);
});

test.each([
  ["Maybe", "Maybe, noted. Shall I ask you"],
  ["honestly who knows with him, he is so busy with the new baby", "Noted. Shall I ask you"],
])("a guess is said back only where it is short: %s", async (guess, said) => {
  const paul = await paulWithAMessage();
  await paul.says("Saturday");
  await paul.says(guess);
  expect(paul.reply()?.text.startsWith(said)).toBe(true);
});

test.each(["sat 10am", "Sat."])("%s is taken for Saturday there, where it can be nothing else", async (said) => {
  const paul = await paulWithAMessage();
  await paul.says(said);
  await paul.presses("Maybe");
  paul.hears("Shall I ask you on Saturday how it went?");
});

test.each([
  "sat down with Ana",
  "not on saturday",
  "last saturday",
  "saturday was awful",
  "after saturday he is away again",
  "hm",
])("%s is no moment, and the question stays", async (said) => {
  const paul = await paulWithAMessage();
  await paul.says(said);
  expect(paul.buttons()).toContain("Pick a moment to send it");
  expect(await paul.answers()).not.toHaveProperty("if_then");
});

test("where the thing itself is still to be chosen, the day is kept, and the sizes come next", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  for (const said of ["i cant do the thing on thursday", "a", "8", "c", "6"]) await ada.says(said);
  expect(ada.buttons()).toContain("One small thing for Thursday");
  await ada.says("on saturday");
  await ada.presses("Yes");
  ada.hears("Pick a size.");
  expect(await ada.answers()).toMatchObject({ when: "Saturday", date: "2026-11-28" });
});

test("in the quiet days a typed moment leads to nothing to try either", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.says("I want to kill myself");
  for (const said of ["i cant do the thing on thursday", "a", "8", "c", "6"]) await ada.says(said);
  await ada.says("saturday");
  expect(await ada.answers()).not.toHaveProperty("if_then");
  expect(ada.buttons()).not.toContain("My own idea");
});

test("a single letter finishes no sentence: it is asked for again, and an initial is still a name", async () => {
  const paul = talk({ personId: "paul" });
  await paul.says(WORK);
  await paul.presses("Someone who knows of work");
  await paul.says("k");
  paul.hears("Who do you know who …?");
  await paul.says("k");
  paul.hears(/couldn't read that one|got past me/);
  paul.hears("Who do you know who …?");
  expect(await paul.answers()).toMatchObject({ door: "k" });
  expect(await paul.answers()).not.toHaveProperty("gap");
  await paul.says("knows dispatch");
  paul.hears("Who do you know who knows dispatch?");
});

test.each(["after dinner", "when the baby naps", "once im home i send it"])(
  "%s, typed where the moment may be picked, is the moment too, and no day",
  async (said) => {
    const paul = await paulWithAMessage();
    await paul.says(said);
    paul.hears("will K come back with a name?");
    expect(await paul.answers()).toMatchObject({ if_then: said });
    expect((await paul.answers())["when"] ?? null).toBeNull();
  },
);

test.each(["when my dad died", "when my dad died i stopped going out", "once i threw up in front of everyone"])(
  "'%s', said to the buttons, is no moment for anything",
  async (said) => {
    const paul = await paulWithAMessage();
    await paul.says(said);
    expect((await paul.answers())["if_then"] ?? null).toBeNull();
    expect((await paul.answers())["small"] ?? null).toBeNull();
    paul.hears(`"${said}`);
  },
);

test("before a size is picked the moment is kept, and not asked for after it", async () => {
  const ada = talk();
  await ada.says("i have to go to a party on friday");
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  await ada.says("c");
  await ada.says("6");
  await ada.says("when i hang up my coat");
  await ada.presses("Rather not say");
  ada.hears("Pick a size");
  await ada.presses(ada.buttons()[0] ?? "");
  ada.hears("unfriendly?");
  expect(await ada.answers()).toMatchObject({ if_then: "when i hang up my coat", when: "Friday" });
});

test("what is said to the buttons is heard, a yes among them is told so, and the third time there is a way out", async () => {
  const paul = await paulWithAMessage();
  await paul.says("he thinks im weird");
  paul.hears('"he thinks im weird."');
  paul.hears(/kept|beside/);
  await paul.says("yes");
  paul.hears('"Stop" ends it');
  expect((await paul.answers())["situation"]).toContain("he thinks im weird");
  const other = await paulWithAMessage();
  await other.says("yes");
  other.hears("can't tell to which");
});

test("the 2nd one is the second button, and no day of the month", async () => {
  const paul = await paulWithAMessage();
  await paul.says("the 2nd one");
  paul.hears("Closer, then.");
  expect((await paul.answers())["when"] ?? null).toBeNull();
});
