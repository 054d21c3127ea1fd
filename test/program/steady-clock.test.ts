import { expect, test } from "vitest";
import { watchSteadiness } from "../../src/program/steady-clock.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

const NOW = Date.parse("2026-11-24T12:00:00Z");

/** A run of the program; `seen` is what the runs before noted. */
function watched(seen: { at: string | null } = { at: null }, starts = NOW) {
  let passed = 0;
  let ahead = starts;
  const lastRun = {
    read: () => seen.at,
    write: (at: string) => {
      seen.at = at;
    },
  };
  const { isSteady, jumped, trust } = watchSteadiness(lastRun, { clock: () => passed + ahead, passed: () => passed });
  return {
    isSteady,
    jumped,
    trust,
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

test.each([
  ["a year ahead", YEAR],
  ["a year behind", -YEAR],
])("started with a clock %s of the run before, nobody is wiped for a day, however often it is started", (_, by) => {
  const seen = { at: null };
  watched(seen).passes(2 * HOUR);
  expect(seen.at).not.toBeNull();
  for (let start = 0; start < 3; start++) {
    const again = watched(seen, NOW + by);
    expect(Math.abs(again.jumped() ?? 0)).toBeGreaterThan(360);
    expect(again.passes(23 * HOUR)).toBe(false);
  }
  const last = watched(seen, NOW + by);
  expect(last.passes(DAY + HOUR)).toBe(true);
  expect(last.jumped()).toBeNull();
  const next = watched(seen, NOW + by + 2 * DAY);
  expect(next.jumped()).toBeNull();
  expect(next.passes(2 * HOUR)).toBe(true);
});

test("a bot that was down for a week is as before, and an operator may say that a clock is right", () => {
  const seen = { at: new Date(NOW).toISOString() };
  const week = watched(seen, NOW + 7 * DAY);
  expect(week.jumped()).toBeNull();
  expect(week.passes(2 * HOUR)).toBe(true);
  const year = watched(seen, NOW + YEAR);
  expect(year.passes(2 * HOUR)).toBe(false);
  year.trust();
  expect([year.isSteady(), year.jumped()]).toEqual([true, null]);
  expect(watched(seen, NOW + YEAR + DAY).jumped()).toBeNull();
});
