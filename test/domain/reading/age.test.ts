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
  ["my son is 16 and has more friends than me", null],
])("%s: of age %s", (text, adult) => {
  expect(adultIn(text)).toBe(adult);
});
