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
