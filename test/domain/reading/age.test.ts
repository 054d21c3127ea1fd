import { expect, test } from "vitest";
import { adultIn } from "../../../src/domain/reading/age.ts";

test.each([
  ["im 14 and i have no one to sit with at lunch", "no"],
  ["I'm 17, they all joke", "no"],
  ["i am 34", "yes"],
  ["29f, moved here in june", "yes"],
  ["i just turned 18 and everyone is going out", "yes"],
  ["im nearly 18 and still alone", "no"],
  ["im 20 minutes late to everything", null],
  ["i was 12 when we moved", null],
  ["there were 20 people", null],
  ["my son turned 12 and he has no friends", null],
  ["my daughter just turned 16 and she never goes out", null],
  ["he turned 14.", null],
  ["since i turned 16 i have been lonely", null],
  ["at parties i feel like i'm 15 and everyone sees it", null],
  ["15 m walk from the station", null],
  ["just turned 16 and nobody came", "no"],
  ["like im 15 and idk", "no"],
  ["16m, no friends", "no"],
  ["my son is 16 and has more friends than me", null],
])("%s: of age %s", (text, adult) => {
  expect(adultIn(text)).toBe(adult);
});
