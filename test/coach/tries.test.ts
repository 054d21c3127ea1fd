import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { trying, whole } from "./trying.ts";

test("/try asks where, offers three sizes, and smaller and different are always there", async () => {
  const ada = await trying();
  ada.hears(/Pick a size\. Any of them counts\./);
  expect(ada.buttons().slice(3)).toEqual(["My own idea", "Smaller", "Something different"]);
  const first = ada.buttons().slice(0, 3);
  await ada.presses("Something different");
  expect(
    ada
      .buttons()
      .slice(0, 3)
      .filter((label) => first.includes(label)),
  ).toEqual([]);
  await ada.says("smaller");
  expect(ada.buttons().slice(3)).toEqual(["My own idea", "Smaller", "Something different"]);
  expect((await ada.person()).progress.tries).toEqual([]);
});

test("one tap and one if-then before, did it and what surprised them after", async () => {
  const ada = await trying();
  await whole(ada, "4", "1");
  expect((await ada.person()).progress).toMatchObject({
    tries: [{ guess: 4, met: 1, became: "done", ifThen: "when i am there i do it", rung: 2, surprise: "nothing" }],
    done: { "fear-of-strangers": 1 },
    peopleSpokenTo: 2,
    walks: [],
  });
});

test("the second guess comes with the third try, and their own numbers after it", async () => {
  const ada = await trying();
  await whole(ada, "3", "1");
  await ada.types("/try");
  await whole(ada, "4", "0");
  await ada.types("/try");
  await ada.presses(ada.buttons()[0]!);
  await ada.says("when i am there i do it");
  await ada.says("3");
  ada.hears("How uneasy will it be, 0 to 10?");
  await ada.says("8");
  ada.hears(/^8, noted\./);
  await ada.presses("No, I'll come to you");
  await ada.says("i did it");
  await ada.says("1");
  await ada.says("1");
  ada.hears("Last 3 guesses: 10 of 15 unfriendly. Last 3 times: 2 of 15.");
  ada.hears("You guessed 8 for how uneasy it would be. What was it, 0 to 10?");
  await ada.says("4");
  ada.hears(/^Guessed 8, was 4\./);
});

test("after two that went no worse than guessed, something further is offered; what was too big brings it down", async () => {
  const ada = await trying();
  await whole(ada, "3", "1");
  await ada.types("/try");
  await whole(ada, "3", "3");
  await ada.types("/try");
  await ada.presses(ada.buttons()[1]!);
  await ada.says("when i am there i do it");
  await ada.says("2");
  await ada.says("5");
  await ada.presses("No, I'll come to you");
  expect((await ada.person()).progress.tries.at(-1)?.rung).toBe(3);
  await ada.types("/log");
  await ada.presses("Not this time");
  await ada.presses("Too big");
  ada.hears(/too big, and that's worth knowing/);
  await ada.types("/try");
  await ada.presses(ada.buttons()[1]!);
  await ada.says("skip");
  await ada.says("2");
  await ada.says("5");
  await ada.presses("No, I'll come to you");
  expect((await ada.person()).progress.tries.at(-1)?.rung).toBe(2);
});

test("told in words in the middle of something else, it is filed, and what was open comes again", async () => {
  const ada = await trying();
  await ada.presses(ada.buttons()[0]!);
  await ada.says("when the doors open i do it");
  await ada.says("3");
  await ada.presses("No, I'll come to you");
  await ada.says("im dreading the flat party, everyone staring at me");
  await ada.presses("They'll see I'm nervous");
  ada.hears("How loud is it right now");
  await ada.says("i did it!! said hi to the bus driver");
  ada.hears(/Your guess was 3 of 5 unfriendly/);
  await ada.says("1");
  await ada.says("1");
  await ada.says("he smiled");
  ada.hears("How loud is it right now");
  expect((await ada.person()).progress.tries).toMatchObject([
    { outcome: "i did it!! said hi to the bus driver", met: 1, surprise: "he smiled", became: "done" },
  ]);
});

test("a second telling is asked about and replaces the first; nothing is counted twice", async () => {
  const ada = await trying();
  await whole(ada, "3", "1");
  await ada.types("/log said hi to three people actually");
  ada.hears("Which one was that?");
  await ada.presses(ada.buttons()[0]!);
  await ada.says("0");
  await ada.says("3");
  await ada.says("skip");
  expect((await ada.person()).progress).toMatchObject({
    done: { "fear-of-strangers": 1 },
    tries: [{ met: 0, outcome: "said hi to three people actually" }],
  });
});

test("what was never offered counts, on the day it happened", async () => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.types("/log yesterday i talked to the man with the dog for ages");
  await ada.says("1");
  await ada.says("he has two dogs");
  expect((await ada.person()).progress).toMatchObject({
    tries: [
      { text: "yesterday i talked to the man with the dog for ages", day: "2026-11-23", became: "done", rung: null },
    ],
    daysPractised: ["2026-11-23"],
    peopleSpokenTo: 1,
  });
});

test.each([
  ["no it was the man next door", ["i talked to the barista", /i talked to someone.*the man next door/]],
  ["nope", ["i talked to the barista", /^i talked to someone/]],
  ["no one laughed", [/i talked to the barista/]],
])("what is told again is another one where the answer begins with a no: %s", async (answer, texts) => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.types("/log i talked to the barista");
  await ada.says("1");
  await ada.says("she was nice");
  await ada.types("/log i talked to someone about the weather");
  ada.hears("Which one was that?");
  expect(ada.buttons()).toEqual(["i talked to the barista", "Something else"]);
  await ada.says(answer);
  const { tries } = (await ada.person()).progress;
  expect(tries.map(({ text }) => text)).toEqual(
    texts.map((text) => (typeof text === "string" ? text : expect.stringMatching(text))),
  );
});

test("several open ones are told apart, and 'something else' is a new one", async () => {
  const ada = await trying();
  for (const round of [0, 1]) {
    if (round === 1) await ada.types("/try fear-of-strangers");
    await ada.presses(ada.buttons()[round]!);
    await ada.says("skip");
    await ada.says("3");
    await ada.presses("No, I'll come to you");
  }
  await ada.types("/log");
  ada.hears("Which one was that?");
  expect(ada.buttons()).toHaveLength(3);
  await ada.presses("Something else");
  ada.hears("What was it?");
  await ada.says("i asked the neighbour about her bike");
  await ada.says("1");
  await ada.says("nothing");
  expect((await ada.person()).progress.tries.map(({ became }) => became)).toEqual([null, null, "done"]);
});

test("numbers said as people say them: dunno, 8/10, loads, all of them", async () => {
  const ada = await trying();
  await ada.presses(ada.buttons()[0]!);
  await ada.says("skip");
  await ada.says("dunno");
  ada.hears(/unfriendly\?/);
  await ada.says("all of them");
  ada.hears(/^5, noted/);
  await ada.presses("No, I'll come to you");
  await ada.types("/log i did it");
  await ada.says("none of them");
  ada.hears(/^Guessed 5, met 0\./);
  await ada.says("loads");
  expect((await ada.person()).activity).not.toBeNull();
});

test("with quiet days after a gate reply no try is offered", async () => {
  const ada = talk();
  await ada.says("I want to kill myself");
  await ada.types("/try");
  ada.hears("A few quiet days first.");
  expect((await ada.person()).activity).toBeNull();
});

test("not going because it felt unsafe is a good call and moves nothing", async () => {
  const ada = await trying();
  await ada.presses(ada.buttons()[1]!);
  await ada.says("skip");
  await ada.says("3");
  await ada.presses("No, I'll come to you");
  await ada.says("i didn't go");
  await ada.presses("It didn't feel safe");
  ada.hears("Then that was a good call.");
  expect((await ada.person()).progress).toMatchObject({
    tries: [{ became: "unsafe" }],
    done: { "fear-of-strangers": 0 },
  });
});

test("told out of the blue, with nothing set out on, it is kept and asked about like anything else", async () => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.says("said hi to the bus driver today");
  ada.hears(/How many people did you swap a word with|Did anything about it surprise you/);
  expect((await ada.person()).progress.tries).toMatchObject([{ text: "said hi to the bus driver today", rung: null }]);
});

test("a conclusion is a worry and not a telling", async () => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.says("said hi once at a meetup, they blanked me, never again, it doesn't work");
  expect((await ada.person()).progress.tries).toEqual([]);
});
