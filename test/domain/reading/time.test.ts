import { expect, test } from "vitest";
import { clocksIn, inPart, readTime, timeIn } from "../../../src/domain/reading/time.ts";
import { playbook } from "../../support/playbook.ts";

const { clock } = playbook.vocabulary;

test.each([
  ["23.47", "23:47"],
  ["23:47", "23:47"],
  ["2347", "23:47"],
  ["9:05 pm", "21:05"],
  ["9pm", "21:00"],
  ["12am", "00:00"],
  ["12:30 PM", "12:30"],
  ["it says 7:15", "07:15"],
  ["7:15 in the evening", "19:15"],
  ["8h30", "08:30"],
  ["half eight", "08:30"],
  ["half past eight in the evening", "20:30"],
  ["quarter to nine", "08:45"],
  ["a quarter past 6 pm", "18:15"],
  ["noon", "12:00"],
  ["eight o'clock", "08:00"],
  ["eight in the morning", "08:00"],
  ["half past eleven at night", "23:30"],
  ["half past one at night", "01:30"],
])('"%s" is %s', (text, time) => {
  expect(readTime(text, clock)).toBe(time);
});

test.each(["25:61", "soon", "", "7", "eight", "13pm", "99.99", "one of them", "in the evening"])(
  '"%s" is no time of day',
  (text) => {
    expect(readTime(text, clock)).toBeNull();
  },
);

test.each([
  ["drinks on thursday at 7", "19:00"],
  ["thing at 9 tomorrow", "09:00"],
  ["its at half six on friday", "06:30"],
  ["party from 8pm", "20:00"],
  ["the thing at work on friday", null],
  ["they were there at 10 people", "10:00"],
  ["school gate, 15:15 every day", "15:15"],
  ["i have 3 friends", null],
])('"%s" is at %s', (text, time) => {
  expect(timeIn(text, clock)).toBe(time);
});

test("a clock is read off also with the night beside it, and no tale of a time is", () => {
  expect(clocksIn("half past eleven at night", clock)).toEqual(["23:30"]);
  expect(clocksIn("at 6:30 we met", clock)).toEqual([]);
});

test.each([
  ["10:47", ["10:47", "22:47"]],
  ["5.47", ["05:47", "17:47"]],
  ["12:30", ["00:30", "12:30"]],
  ["half past eight", ["08:30", "20:30"]],
  ["08:47", ["08:47"]],
  ["22:47", ["22:47"]],
  ["0:15", ["00:15"]],
  ["10:47 pm", ["22:47"]],
  ["8 in the morning", ["08:00"]],
  ["noon", ["12:00"]],
  ["soon", []],
])("a clock that is read off as %s shows %j", (said, times) => {
  expect(clocksIn(said, clock)).toEqual(times);
});

test("the part of a day that was told says which of two times is meant", () => {
  expect(["am", "pm", "night", null].map((told) => inPart("10:47", told))).toEqual(["10:47", "22:47", "22:47", null]);
  expect(["am", "pm", "night"].map((told) => inPart("00:30", told))).toEqual(["00:30", "12:30", "00:30"]);
  expect(inPart("02:30", "night")).toBe("02:30");
});
