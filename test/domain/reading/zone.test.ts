import { expect, test } from "vitest";
import { isZone, localTime } from "../../../src/domain/reading/clock.ts";
import { suggestZones } from "../../../src/domain/reading/suggest-zones.ts";
import { readZones, zonesLike } from "../../../src/domain/reading/zone.ts";
import { fc } from "../../support/fuzz.ts";
import { playbook } from "../../support/playbook.ts";

const NOW = new Date("2026-11-24T22:47:00Z");

test.each([
  ["London", "Europe/London"],
  ["new york", "America/New_York"],
  ["sao paulo", "America/Sao_Paulo"],
  ["São Paulo", "America/Sao_Paulo"],
  ["india", "Asia/Kolkata"],
  ["EST", "America/New_York"],
  ["utc", "UTC"],
  ["UTC+2", "+02:00"],
  ["gmt -3:30", "-03:30"],
  ["+5:30", "+05:30"],
  ["Europe/London", "Europe/London"],
  ["europe/isle of man", "Europe/Isle_Of_Man"],
  ["23.47", "+01:00"],
  ["half past five in the evening", "-05:15"],
])('"%s" is %s', (text, zone) => {
  expect(readZones(text, NOW, playbook)).toEqual([zone]);
});

test.each(["Atlantis", "UTC+25", "soon", "", "Mars/Olympus", "12"])('"%s" is no zone', (text) => {
  expect(readZones(text, NOW, playbook)).toEqual([]);
});

test.each([
  ["10:47", ["+12:00", "+00:00"]],
  ["5.47", ["+07:00", "-05:00"]],
  ["5.47 pm", ["-05:00"]],
  ["11:47", ["+13:00", "+01:00"]],
])("a clock that shows %s may be in %j, where people live in both", (text, zones) => {
  expect(readZones(text, NOW, playbook)).toEqual(zones);
});

test.each(["2026-01-01T00:00Z[Europe/London]", "2026-01-01T00:00Z"])("the moment %s is kept as no zone", (text) => {
  expect(isZone(text)).toBe(false);
});

test("every city stands in a zone there is, once", () => {
  const { cities, short } = playbook.cities;
  expect([...Object.keys(cities), ...Object.values(short)].filter((zone) => !isZone(zone))).toEqual([]);
  const names = Object.values(cities).flat();
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  const labels = Object.values(cities).map((all) => all.slice(0, 3).join(", "));
  expect(labels.filter((label) => label.length > 34)).toEqual([]);
});

test("the cities for a clock show that clock, and at most one button stands for one way of changing clocks", () => {
  fc.assert(
    fc.property(fc.constantFrom("+01:00", "-05:00", "+05:30", "+00:00", "+11:00", "+13:00", "-08:00"), (offset) => {
      const near = zonesLike(offset, NOW, playbook.cities);
      expect(near.length).toBeGreaterThan(0);
      expect(near.length).toBeLessThanOrEqual(3);
      for (const { zone } of near) expect(localTime(NOW, zone).time).toBe(localTime(NOW, offset).time);
      const year = (zone: string) =>
        Array.from(
          { length: 365 },
          (_, day) => localTime(new Date(NOW.getTime() + day * 86_400_000), zone).time,
        ).join();
      expect(new Set(near.map(({ zone }) => year(zone))).size).toBe(near.length);
    }),
  );
});

test("typing a place suggests it with the time there: beginnings first, countries and zone names too, never more than 25", () => {
  const suggested = (typed: string) => suggestZones(typed, NOW, playbook);
  expect(suggested("lond")[0]).toEqual({ name: "London, 22:47 there now", zone: "Europe/London" });
  expect(suggested("sao")[0]?.zone).toBe("America/Sao_Paulo");
  expect(suggested("india")[0]?.zone).toBe("Asia/Kolkata");
  expect(suggested("isle of man").map(({ zone }) => zone)).toContain("Europe/Isle_of_Man");
  expect(suggested("EST")[0]).toEqual({ name: "EST, 17:47 there now", zone: "America/New_York" });
  expect(suggested("utc+2")).toEqual([{ name: "utc+2, 00:47 there now", zone: "+02:00" }]);
  expect(suggested("nowhere at all")).toEqual([]);
  for (const typed of ["", "a", "xyzzy", "x".repeat(200)]) expect(suggested(typed).length).toBeLessThanOrEqual(25);
  expect(suggested("").length).toBe(25);
});

test.each([
  "we met at 6:30 and he left",
  "at 6:30 we met",
  "the party is at 7pm",
  "it starts 19:00 and i am not sure if she comes along",
])('"%s" is no clock that somebody reads off', (text) => {
  expect(readZones(text, NOW, playbook)).toEqual([]);
});

test.each([
  "my phone says its 23:47",
  "its 23.47 here",
  "the clock on my phone says 23:47",
  "23 47",
  "11.47 pm right now",
])('"%s" is one', (text) => {
  expect(readZones(text, NOW, playbook)).toEqual(["+01:00"]);
});
