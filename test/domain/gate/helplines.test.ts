import { expect, test } from "vitest";
import { countryIn } from "../../../src/domain/danger/country.ts";
import { playbook } from "../../support/playbook.ts";

/** A number is read again within so many days. */
const OLD = 90;

/** Countries whose numbers nobody has looked up for so long on that day. */
const outdated = (today: string): string[] =>
  playbook.helplines
    .filter(({ verified_on }) => (Date.parse(today) - Date.parse(verified_on)) / 86_400_000 > OLD)
    .map(({ code }) => code);

test("a number older than ninety days on a given day is named, and a newer one is not", () => {
  const newest = playbook.helplines
    .map(({ verified_on }) => verified_on)
    .sort()
    .at(-1)!;
  expect(outdated(newest)).toEqual([]);
  const later = new Date(Date.parse(newest) + (OLD + 1) * 86_400_000).toISOString().slice(0, 10);
  expect(outdated(later)).toHaveLength(playbook.helplines.length);
});

test("numbers known only from memory are not there", () => {
  const codes = playbook.helplines.map(({ code }) => code);
  for (const code of ["de", "nl", "nz", "es"]) expect(codes).not.toContain(code);
  expect(JSON.stringify(playbook.helplines)).not.toMatch(/85258|50808|0800 111/);
});

test.each([
  ["UK", "gb"],
  ["I'm in Ireland", "ie"],
  ["the united states", "us"],
  ["from Sri Lanka", "lk"],
])("%s is a country that is understood", (text, code) => {
  expect(countryIn(text, playbook)?.code).toBe(code);
});

test.each(["I met a girl from Ireland", "no", "in", "us two went home"])("%s names no country", (text) => {
  expect(countryIn(text, playbook)).toBeNull();
});
