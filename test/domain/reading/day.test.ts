import { expect, test } from "vitest";
import { nameOfDay, readDay } from "../../../src/domain/reading/day.ts";
import { fc } from "../../support/fuzz.ts";
import { playbook } from "../../support/playbook.ts";

const { vocabulary } = playbook;
/** A Tuesday. */
const TODAY = "2026-11-24";

test.each([
  ["i cant do the thing on thursday", "Thursday", "on Thursday", "2026-11-26"],
  ["ugh saturday", "Saturday", "on Saturday", "2026-11-28"],
  ["tuesday then", "Tuesday", "on Tuesday", "2026-11-24"],
  ["next friday is the party", "next Friday", "next Friday", "2026-12-04"],
  ["not looking forward to tmrw", "tomorrow", "tomorrow", "2026-11-25"],
  ["tonite is the thing", "tonight", "tonight", "2026-11-24"],
  ["the day after tomorrow", "the day after tomorrow", "the day after tomorrow", "2026-11-26"],
  ["this weekend we have people over", "the weekend", "at the weekend", "2026-11-28"],
  ["its on the 14th", "the 14th", "on the 14th", "2026-12-14"],
  ["the 30th!!", "the 30th", "on the 30th", "2026-11-30"],
  ["dec 3rd is the interview", "3 December", "on 3 December", "2026-12-03"],
  ["the 5th of january", "5 January", "on 5 January", "2027-01-05"],
  ["2 november", "2 November", "on 2 November", "2027-11-02"],
  ["the thing in two weeks", "the 8th", "on the 8th", "2026-12-08"],
  ["exam on the 14th and people round on saturday", "Saturday", "on Saturday", "2026-11-28"],
  ["in 3 days", "Friday", "on Friday", "2026-11-27"],
])('"%s" mentions %s', (text, said, on, day) => {
  expect(readDay(text, TODAY, vocabulary)).toEqual({ said, on, day, by: day });
});

test.each([
  ["dreading next month's thing", "next month", "2026-12-31"],
  ["its next week", "next week", "2026-12-06"],
  ["maybe next year", "next year", "2027-12-31"],
])('"%s" names no day, but one by which it is over', (text, said, by) => {
  expect(readDay(text, TODAY, vocabulary)).toEqual({ said, on: said, day: null, by });
});

test.each([
  "its tuesdays that get me",
  "i sat there",
  "i went last thursday and hated it",
  "every friday they go without me",
  "i may go in first",
  "the 31st bus",
  "i'm 14",
  "im in year 10",
])('"%s" mentions no day to come', (text) => {
  const found = readDay(text, TODAY, vocabulary);
  expect(text.includes("31st") ? found?.day : found).toEqual(text.includes("31st") ? "2026-12-31" : null);
});

test("a day is never called by a weekday that somebody would take for a nearer one", () => {
  const day = fc.date({ min: new Date("2026-11-24"), max: new Date("2028-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const meant = date.toISOString().slice(0, 10);
      const { said, on } = nameOfDay(meant, TODAY, vocabulary);
      const read = readDay(said, TODAY, vocabulary);
      if (meant < "2027-11-24") expect(read?.day, said).toBe(meant);
      expect(read?.on ?? on).toBe(on);
    }),
  );
});

test.each([
  "i failed my driving test again, 3rd time lol",
  "the 2nd time i went nobody spoke",
  "im in 2nd year",
  "our 1st date was ok",
  "he lives on the 5th floor",
  "havent washed in 2 weeks and dont wanna see anyone",
  "i haven't talked to anybody in 3 days",
  "first time out in two weeks",
])('"%s" names no day ahead', (text) => {
  expect(readDay(text, TODAY, vocabulary)).toBeNull();
});

test("a date before a verb is still one", () => {
  expect(readDay("the 12th is the party", TODAY, vocabulary)?.day).toBe("2026-12-12");
  expect(readDay("i haven't told her that the exam is in 2 weeks", TODAY, vocabulary)?.day).toBe("2026-12-08");
});

test.each([
  ["party on sat", "2026-11-28"],
  ["its her birthday sat night", "2026-11-28"],
  ["dinner next sat", "2026-12-05"],
  ["i sat on my own and he sat down", null],
  ["we sat in the sun", null],
])("a day in short is one beside the words for it: %s", (text, day) => {
  expect(readDay(text, TODAY, vocabulary)?.day ?? null).toBe(day);
});
