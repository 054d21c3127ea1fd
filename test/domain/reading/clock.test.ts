import { expect, test } from "vitest";
import { instantOf, isZone, localTime, offsetFromClock } from "../../../src/domain/reading/clock.ts";
import { fc } from "../../support/fuzz.ts";

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
