import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { trying, whole } from "./trying.ts";

/** One small thing is set out on, with a guess. */
async function setOut() {
  const ada = await trying();
  await ada.presses(ada.buttons()[0]!);
  await ada.says("skip");
  await ada.says("3");
  await ada.presses("No, I'll come to you");
  return ada;
}

test("what was told is kept at once, also when they stop before the last question", async () => {
  const ada = await setOut();
  await ada.says("i did it");
  await ada.types("/progress");
  ada.hears("Times gone: 1.");
  expect(ada.seen.at(-1)?.text).not.toMatch(/Still open/);
  await ada.says("stop");
  expect((await ada.person()).progress).toMatchObject({
    tries: [{ outcome: "went", became: "done", met: null }],
    done: { "fear-of-strangers": 1 },
  });
});

test("people spoken to are counted once, however often a thing is told", async () => {
  const ada = await trying();
  await whole(ada, "3", "1");
  await ada.types("/log said hi to three people actually");
  await ada.presses(ada.buttons()[0]!);
  expect((await ada.person()).progress.peopleSpokenTo).toBe(3);
  await ada.says("1");
  await ada.says("skip");
  expect((await ada.person()).progress.peopleSpokenTo).toBe(3);
  await ada.types("/log");
  await ada.presses(ada.buttons()[0]!);
  await ada.presses("Not this time");
  await ada.presses("Too tired");
  expect((await ada.person()).progress).toMatchObject({ peopleSpokenTo: 0, done: { "fear-of-strangers": 0 } });
});

test("a second telling is not counted beside the first in their own numbers", async () => {
  const ada = await trying();
  await whole(ada, "3", "1");
  await ada.types("/try");
  await whole(ada, "4", "0");
  await ada.types("/log i did it, twice");
  await ada.presses(ada.buttons()[0]!);
  await ada.says("2");
  await ada.says("1");
  for (const { text } of ada.seen) expect(text).not.toMatch(/Last \d guesses/);
});

test("nothing, dunno, 8/10 and loads tell of nothing, and no small thing is made of them", async () => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  for (const said of ["dunno", "8/10", "loads", "all of them", "nothing"]) {
    await ada.types(`/log ${said}`);
    ada.hears("What was it?");
  }
  await ada.says("nothing");
  ada.hears("Then there's nothing to write down.");
  expect(await ada.person()).toMatchObject({ activity: null, progress: { tries: [] } });
});

test("'nothing' is not taken for something done", async () => {
  const ada = await setOut();
  await ada.types("/log");
  await ada.says("nothing yet");
  ada.hears("Fine. Tell me whenever you like, or never.");
  expect((await ada.person()).progress.tries).toMatchObject([{ became: null, outcome: null }]);
});

test("whoever doesn't know afterwards is not asked the same again", async () => {
  const ada = await setOut();
  await ada.types("/log i did it");
  await ada.says("dunno");
  ada.hears(/How many people|Roughly how many people/);
  await ada.says("loads");
  ada.hears(/surprise you|not as you'd pictured/);
  await ada.says("dunno");
  expect(await ada.person()).toMatchObject({
    activity: null,
    progress: { peopleSpokenTo: 0, tries: [{ became: "done", met: null, surprise: null }] },
  });
});

test("nobody is a number of people", async () => {
  const ada = await setOut();
  await ada.types("/log i did it");
  await ada.says("1");
  await ada.says("nobody");
  ada.hears(/surprise you|not as you'd pictured/);
});

test("a size that is said as a when and then is its own hook", async () => {
  const ada = await trying();
  await ada.says("when i get off the bus i say morning to the driver");
  ada.hears(/unfriendly\?/);
  await ada.says("2");
  await ada.presses("No, I'll come to you");
  const said = "when i get off the bus i say morning to the driver";
  expect((await ada.person()).progress.tries).toMatchObject([{ text: said, ifThen: said }]);
});

test("told while three sentences are on the table, it is a telling and no part of the worry", async () => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.says("blah blah people");
  ada.hears("Something else");
  await ada.says("i asked the neighbour about her dog");
  expect((await ada.person()).progress.tries).toMatchObject([{ text: "i asked the neighbour about her dog" }]);
});

test("with nothing done yet, the progress does not count to zero", async () => {
  const ada = await setOut();
  await ada.says("i didn't go");
  await ada.presses("It didn't feel safe");
  await ada.types("/progress");
  expect(ada.reply()?.text).not.toMatch(/0/);
});

test("the day that was on the button is the day it is asked on, whatever the clock then says", async () => {
  const ada = await trying("2026-11-26T00:10:00Z");
  await ada.presses(ada.buttons()[0]!);
  await ada.says("when i have had my coffee");
  await ada.says("3");
  await ada.presses("Yes, Saturday morning");
  await ada.says("19:10");
  ada.hears("Then Saturday morning at 9, your time.");
});

test("told by /log while the same is asked already, it is not asked once more afterwards", async () => {
  const ada = await setOut();
  await ada.types("/log");
  await ada.types("/log");
  await ada.presses("I did it");
  await ada.says("1");
  await ada.says("2");
  await ada.presses("Nothing much");
  expect((await ada.person()).activity).toBeNull();
});

test("a question that waits stays about the same thing when the list of small things moves", async () => {
  const ada = await trying();
  for (let count = 0; count < 12; count++) {
    if (count > 0) await ada.types("/try fear-of-strangers");
    await ada.says(`say hello to person ${String.fromCharCode(97 + count)}${String.fromCharCode(97 + count)}`);
    await ada.says("skip");
    await ada.says("3");
    if (/uneasy/.test(ada.reply()?.text ?? "")) await ada.says("7");
    await ada.presses("No, I'll come to you");
  }
  await ada.types("/log");
  await ada.presses("say hello to person ll");
  ada.hears('"say hello to person ll": how was it?');
  await ada.types("/log");
  await ada.presses("Something else");
  await ada.says("asked the neighbour about her dog");
  await ada.says("2");
  await ada.says("skip");
  ada.hears('"say hello to person ll": how was it?');
  await ada.presses("I did it");
  const { tries } = (await ada.person()).progress;
  expect(tries.find(({ text }) => text === "say hello to person ll")).toMatchObject({ became: "done" });
  expect(tries.at(-1)).toMatchObject({ text: "asked the neighbour about her dog", became: "done" });
});

test("the numbers of a second time are not said to be those of one", async () => {
  const ada = await trying();
  await whole(ada, "3", "1");
  ada.hears("It's all kept, guess and all.");
  await ada.types("/try");
  await whole(ada, "4", "0");
  expect(ada.seen.filter(({ text }) => /isn't a law/.test(text))).toHaveLength(1);
});

test("stop in a small thing that came in between keeps what was found beneath it", async () => {
  const ada = talk();
  await ada.says("im dreading the flat party, everyone staring at me");
  await ada.presses("They'll see I'm nervous");
  await ada.types("/try");
  await ada.says("stop");
  expect(await ada.person()).toMatchObject({
    activity: null,
    left: null,
    progress: { walks: [{ thought: "They'll see I'm nervous" }] },
  });
});

test("'no' to whether anything was a surprise is an answer", async () => {
  const ada = await setOut();
  await ada.types("/log i did it");
  await ada.says("1");
  await ada.says("1");
  await ada.says("no");
  expect(await ada.person()).toMatchObject({ activity: null, progress: { tries: [{ surprise: "nothing" }] } });
});

test("a scene that was open beneath a small thing is shown again after it", async () => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.types("/rehearse gym, the coach");
  await ada.types("/try fear-of-strangers");
  await ada.presses("Rather not say");
  await ada.presses(ada.buttons()[0]!);
  await ada.says("skip");
  await ada.says("skip");
  ada.hears(/Reserved/);
});

test("a check that waits is asked again instead of a small thing", async () => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.says("whats the point of anything anymore");
  const buttons = ada.buttons();
  await ada.types("/try fear-of-strangers");
  expect(ada.buttons()).toEqual(buttons);
  expect((await ada.person()).activity?.kind).toBe("check");
});

test("what was never offered is kept as it was typed", async () => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.types("/log waved at <Bob> *twice*");
  expect((await ada.person()).progress.tries[0]?.text).toBe("waved at <Bob> *twice*");
});

test("back from a question in other words goes to the question as it was", async () => {
  const ada = await trying();
  await ada.presses("My own idea");
  ada.hears("What's yours?");
  await ada.says("back");
  ada.hears("Pick a size.");
});

test("tomorrow, said before the clock is known, is their tomorrow, and is called by its weekday afterwards", async () => {
  const ada = talk({ now: "2026-11-25T01:30:00Z" });
  await ada.says("i dread the party tomorrow evening, ill stand there alone");
  for (const said of ["7", "a", "5"]) await ada.says(said);
  await ada.presses(ada.buttons()[0]!);
  await ada.presses("Rather not say");
  await ada.presses(ada.buttons()[0]!);
  await ada.says("when i get there i check the time");
  await ada.says("3");
  await ada.presses(ada.buttons()[0]!);
  await ada.says("20:30");
  ada.hears("Then Thursday morning at 9, your time.");
  const came = await ada.passes("2026-11-28T00:00:00Z");
  expect(came.map(({ at }) => at)).toEqual(["2026-11-25 17:00", "2026-11-26 09:00"]);
  expect(came[1]?.text).toMatch(/^Wednesday: how was it\?/);
});

test("who has said how old they are is not asked for it before the small steps", async () => {
  const ada = talk();
  await ada.says("im 14 and on friday i have to go to a party where i know nobody");
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  await ada.says("c");
  await ada.says("6");
  await ada.says("one small thing");
  ada.hears("Pick a size");
  expect((await ada.person()).adult).toBe("no");
});
