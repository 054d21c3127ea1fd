import { expect, test } from "vitest";
import { watchSteadiness } from "../src/steady-clock.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

function watched() {
  let passed = 0;
  let ahead = Date.parse("2026-11-24T12:00:00Z");
  const isSteady = watchSteadiness({ clock: () => passed + ahead, passed: () => passed });
  return {
    isSteady,
    /** Time passes, and the clock is looked at in between as often as the program does. */
    passes(time: number): boolean {
      let steady = isSteady();
      for (const end = passed + time; passed < end; ) {
        passed += 15_000;
        steady = isSteady();
      }
      return steady;
    },
    set: (by: number) => {
      ahead += by;
    },
  };
}

test("an hour after a start the clock is trusted, and it stays so though it is corrected a little now and then", () => {
  const { isSteady, passes, set } = watched();
  expect(isSteady()).toBe(false);
  expect(passes(HOUR)).toBe(false);
  expect(passes(60_000)).toBe(true);
  set(40_000);
  expect(passes(DAY)).toBe(true);
});

test.each([
  ["a year ahead", YEAR],
  ["a year back", -YEAR],
  ["two hours ahead", 2 * HOUR],
])("once it was set %s nobody is wiped by it for a week, also when it is set back", (_, by) => {
  const { isSteady, passes, set } = watched();
  passes(2 * HOUR);
  set(by);
  expect(isSteady()).toBe(false);
  expect(passes(2 * DAY)).toBe(false);
  set(-by);
  expect(passes(6 * DAY)).toBe(false);
  expect(passes(2 * DAY)).toBe(true);
});
