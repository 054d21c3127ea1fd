import { expect, test } from "vitest";
import { plansToStay } from "../support/plans-to-stay.ts";
import { talk } from "../support/talk.ts";

async function planned(story: string, now = "2026-11-24T22:47:00Z") {
  const ada = talk({ now });
  await plansToStay(ada, story);
  return ada;
}

const EVENT = "im dreading the flat party, 20 people i dont know, everyone staring at me";

test("a date far off is named as a date, and the two messages come on it and the day after", async () => {
  const ada = await planned(`${EVENT}. its on the 14th at 10`);
  ada.hears("Shall I ask you on the 15th how it went?");
  await ada.presses("Yes, the 15th");
  await ada.says("22.47");
  ada.hears("Then the 15th at 9, your time. On the 14th I'll send you your own sentence, nothing else.");
  expect((await ada.person()).due).toBe("2026-12-14T09:00:00.000Z");
  ada.at("2026-12-14T09:00:00Z");
  await ada.nudge();
  ada.hears("when i am at the door i go in");
  ada.at("2026-12-15T09:00:00Z");
  await ada.nudge();
  ada.hears("The 14th: how was it?");
});

test("next month's thing has no day: nothing is sent on a guess, and the question comes when the month is over", async () => {
  const ada = await planned(`${EVENT}, its next month`);
  ada.hears("Shall I ask you on 1 January how it went?");
  await ada.presses("Yes, 1 January");
  await ada.says("22.47");
  ada.hears('Then 1 January at 9, your time. "Stop" ends it.');
  expect((await ada.person()).due).toBe("2027-01-01T09:00:00.000Z");
});

test("a thing in the morning is reminded of before it, not at five in the afternoon", async () => {
  const ada = await planned(`${EVENT}. friday at 9.30`);
  await ada.presses("Yes, Saturday morning");
  await ada.says("22.47");
  expect((await ada.person()).due).toBe("2026-11-27T09:00:00.000Z");
});

test("a thing before nine is reminded of on the evening before, as no time the coach chooses is before nine", async () => {
  const ada = await planned(`${EVENT}. friday at 8.30`);
  await ada.presses("Yes, Saturday morning");
  await ada.says("22.47");
  ada.hears("The evening before I'll send you your own sentence");
  expect((await ada.person()).due).toBe("2026-11-26T20:00:00.000Z");
  ada.at("2026-11-26T20:00:00Z");
  await ada.nudge();
  ada.hears("when i am at the door i go in");
});

test("the clock on the phone becomes two or three cities, and the one that is tapped is right after the clocks change", async () => {
  const ada = await planned(`${EVENT}. its on the 30th of march`);
  await ada.presses("Yes, 31 March");
  await ada.says("23.47");
  expect(ada.buttons()).toEqual(["Paris, Berlin, Madrid", "Lagos, Algiers, Kinshasa", "Somewhere else"]);
  expect((await ada.person()).due).toBe("2027-03-30T16:00:00.000Z");
  await ada.presses("Paris, Berlin, Madrid");
  ada.hears("Kept. It's 23:47 with you now");
  expect((await ada.person()).due).toBe("2027-03-30T15:00:00.000Z");
});

test("somewhere else is asked for by name, and may be left", async () => {
  const ada = await planned(`${EVENT}. its on friday`);
  await ada.presses("Yes, Saturday morning");
  await ada.says("22.47");
  await ada.presses("Somewhere else");
  ada.hears("Which big city has the same clock as you?");
  await ada.says("Atlantis");
  ada.hears("I don't know that one.");
  await ada.says("dublin");
  ada.hears("Kept. It's 22:47 with you now");
  expect(await ada.person()).toMatchObject({ zone: "Europe/London", activity: null });
});

test("a city may be skipped", async () => {
  const ada = await planned(`${EVENT}. its on friday`);
  await ada.presses("Yes, Saturday morning");
  await ada.says("22.47");
  await ada.presses("Somewhere else");
  await ada.says("skip");
  expect(await ada.person()).toMatchObject({ zone: "+00:00", activity: null });
});

test("what is asked about this evening, when the evening is over already, is asked about tomorrow", async () => {
  const paul = talk({ personId: "paul", now: "2026-11-24T22:10:00Z" });
  await paul.says(
    "laid off in march, my three mates are all drivers like me and none of them knows anyone outside the yard",
  );
  await paul.presses("Someone who knows of work");
  await paul.says("K");
  await paul.says("knows how people get into dispatch");
  await paul.presses("Yes, that's me");
  await paul.presses("Pick a moment to send it");
  await paul.says("when i've parked up tonight i send it");
  await paul.presses("Yes");
  paul.hears("Shall I ask you tomorrow evening how it went?");
  await paul.presses("Yes, tomorrow evening");
  await paul.says("22.10");
  paul.hears("Then tomorrow evening at 7, your time.");
});
