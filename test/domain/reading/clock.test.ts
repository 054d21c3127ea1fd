import fc from "fast-check";
import { expect, test } from "vitest";
import { instantOf, isZone, localTime, offsetFromClock, readTime } from "../../../src/domain/reading/clock.ts";
import { readDay } from "../../../src/domain/reading/day.ts";
import { playbook } from "../../support/playbook.ts";

test.each([
  ["23.47", "23:47"],
  ["23:47", "23:47"],
  ["2347", "23:47"],
  ["9:05 pm", "21:05"],
  ["9pm", "21:00"],
  ["12am", "00:00"],
  ["12:30 PM", "12:30"],
  ["it says 7:15", "07:15"],
  ["8h30", "08:30"],
])('"%s" is %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test.each(["25:61", "soon", "", "7", "13pm", "99.99"])('"%s" is no time of day', (text) => {
  expect(readTime(text)).toBeNull();
});

test.each([
  ["23:47", "2026-11-24T22:47:00Z", "+01:00"],
  ["04:20", "2026-11-24T22:50:00Z", "+05:30"],
  ["17:47", "2026-11-24T22:47:00Z", "-05:00"],
  ["22:47", "2026-11-24T22:47:00Z", "+00:00"],
  ["11:47", "2026-11-24T22:47:00Z", "+13:00"],
])("a clock that shows %s at %s is %s", (time, now, offset) => {
  expect(offsetFromClock(time, new Date(now))).toBe(offset);
});

test("whatever the clock shows, the offset is a zone in which it shows that, to the quarter of an hour", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1439 }),
      fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
      (minute, now) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
        const offset = offsetFromClock(time, now);
        expect(isZone(offset)).toBe(true);
        const [hour = 0, shown = 0] = localTime(now, offset).time.split(":").map(Number);
        const apart = Math.abs(hour * 60 + shown - minute);
        expect(Math.min(apart, 1440 - apart)).toBeLessThanOrEqual(8);
      },
    ),
  );
});

test("a time in the spring gap is the first minute after it, and in autumn the first of the two", () => {
  expect(instantOf("2026-03-29", "01:30", "Europe/London").toISOString()).toBe("2026-03-29T01:00:00.000Z");
  expect(instantOf("2026-10-25", "01:30", "Europe/London").toISOString()).toBe("2026-10-25T00:30:00.000Z");
  expect(instantOf("2026-03-28", "08:30", "Europe/London").toISOString()).toBe("2026-03-28T08:30:00.000Z");
  expect(instantOf("2026-03-30", "08:30", "Europe/London").toISOString()).toBe("2026-03-30T07:30:00.000Z");
});

test.each([
  ["i cant do the thing on thursday", { said: "Thursday", day: "2026-11-26" }],
  ["ugh saturday", { said: "Saturday", day: "2026-11-28" }],
  ["not looking forward to tmrw", { said: "tomorrow", day: "2026-11-25" }],
  ["tonite is the thing", { said: "tonight", day: "2026-11-24" }],
  ["its tuesdays that get me", null],
  ["i sat there", null],
])('"%s" mentions %o', (text, day) => {
  expect(readDay(text, "2026-11-24", playbook.vocabulary)).toEqual(day);
});
