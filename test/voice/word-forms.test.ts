import { expect, test } from "vitest";
import { stem } from "../../src/voice/word-forms.ts";

test.each([
  ["bought", "buy"],
  ["stung", "stings"],
  ["came", "comes"],
  ["knew", "knowing"],
  ["pretending", "pretend"],
  ["parties", "party"],
])("%s and %s are one word", (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ["friend", "fried"],
  ["stood", "stool"],
])("%s and %s are two", (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
