import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

const HALF = /which half of the day/;

/** Somebody who has planned something, and is asked what their clock shows. */
async function planned() {
  const ada = talk();
  for (const said of [
    "party friday, everyone will stare at me",
    "they'll see",
    "6",
    "a",
    "4",
    "small",
    "rather not say",
  ])
    await ada.says(said);
  for (const said of ["a", "when i get there i say hi", "3", "yes"]) await ada.says(said);
  ada.hears("clock on your phone");
  return ada;
}

test.each([
  ["10:47", "pm", "+00:00"],
  ["10.47", "night", "+00:00"],
  ["10:47", "morning", "+12:00"],
  ["5:47", "its the evening", "-05:00"],
])("a phone that shows %s in the plan of somebody with whom it is %s", async (shown, half, zone) => {
  const ada = await planned();
  await ada.says(shown);
  ada.hears(HALF);
  await ada.says(half);
  ada.hears("Saturday morning at 9, your time");
  expect((await ada.person()).zone).toBe(zone);
});

test("whoever does not say which half of the day it is has no time to be asked at", async () => {
  const ada = await planned();
  await ada.says("10:47");
  await ada.says("skip");
  expect(await ada.person()).toMatchObject({ zone: null, reminders: [] });
});

test.each([
  ["Night", "+00:00"],
  ["Morning", "+12:00"],
])("a daily line asks of which half of the day a clock is, and %s is pressed", async (half, zone) => {
  for (const set of [["/nudge set 8:30", "10:47"], ["/nudge set 8:30 10:47"]]) {
    const ada = talk();
    for (const said of set) await (said.startsWith("/") ? ada.types(said) : ada.says(said));
    ada.hears(HALF);
    await ada.says("hi");
    ada.hears(HALF);
    await ada.presses(half);
    expect(await ada.person()).toMatchObject({ zone, nudge: { at: "08:30" }, activity: null });
  }
});

test.each([
  ["evening", "+00:00"],
  ["pm", "+00:00"],
  ["berlin", "Europe/Paris"],
  ["22:47", "+00:00"],
])("... and %s is typed", async (said, zone) => {
  const ada = talk();
  await ada.types("/nudge set 8:30");
  await ada.says("10:47");
  await ada.says(said);
  expect(await ada.person()).toMatchObject({ zone, nudge: { at: "08:30" } });
});

test("a clock of 24 hours and one that people live by in one half only are not asked about", async () => {
  for (const shown of ["22:47", "10:47 pm", "8:47"]) {
    const ada = talk();
    await ada.types("/nudge set 8:30");
    await ada.says(shown);
    expect((await ada.person()).nudge).not.toBeNull();
  }
});

test("the hour says which clock it is, not the minutes, and a clock told again is the one that counts", async () => {
  for (const said of [["11:04"], ["6:04", "11:04"], ["6:04", "sorry, 11:04"]]) {
    const ada = talk();
    ada.at("2026-11-24T23:04:00Z");
    await ada.types("/nudge set 19:00");
    for (const one of said) {
      await ada.says(one);
      ada.hears(HALF);
    }
    await ada.says("idk");
    ada.hears(/can't tell which[\s\S]*half of the day/);
    await ada.says("evening");
    expect((await ada.person()).zone).toBe("+00:00");
  }
});

test("which half it was may be said hours after the clock was read", async () => {
  const ada = await planned();
  await ada.says("10:47");
  const bea = talk();
  await bea.types("/nudge set 8:30 10:47");
  for (const one of [ada, bea]) {
    one.at("2026-11-25T00:47:00Z");
    await one.says("evening");
    expect((await one.person()).zone).toBe("+00:00");
  }
});

test("a stop ends the clock's question with the daily line, and what waits beneath outlives a second wish", async () => {
  const ada = talk();
  await ada.says("party friday, everyone will stare at me");
  await ada.types("/nudge set 19:00");
  await ada.types("/nudge set 20:00");
  await ada.types("/nudge off");
  expect(await ada.person()).toMatchObject({ nudge: null, activity: { kind: "walk" }, left: null });
});
