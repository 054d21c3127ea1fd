import { describe, expect, test } from "vitest";
import { nudgesAroundChanges, rulesOf } from "../../support/clock-changes.ts";

/** One zone for each set of rules there is: `npm run bench` goes through all of them. */
const zones = new Map(Intl.supportedValuesOf("timeZone").map((zone) => [rulesOf(zone), zone]));

test("there are zones that change their clocks", () => {
  expect(zones.size).toBeGreaterThan(20);
});

describe("around every change of three years, at five times of day, it comes once a local day at its minute", () => {
  test.each([...zones.values()])("%s", (zone) => {
    expect(nudgesAroundChanges(zone).wrong).toEqual([]);
  });
});
