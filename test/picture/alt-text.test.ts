import { expect, test } from "vitest";
import { altText } from "../../src/picture/alt-text.ts";
import type { NumberResult } from "../../src/picture/progress-numbers.ts";
import { cases, nothing, words } from "./cases.ts";

test("it says in one sentence what the picture shows", () => {
  expect(altText(cases.full)).toBe(
    "Four weeks, in your own numbers: guessed 20 of 40, 7 came; quieter in 9 of 11 walks, louder in 1; " +
      "practised on 12 of 28 days, back 3 times.",
  );
});

test("what is not in the picture is not in the sentence", () => {
  expect(altText(nothing)).toBe("Your own numbers.");
  expect(altText(cases["other scripts"])).toBe("ארבעה שבועות: guessed 21 of 40, 5 came.");
});

test("it is about the guesses, walks and days that are drawn", () => {
  expect(altText(cases["far too much"])).toContain("guessed 16 of 40, 20 came");
  expect(altText(cases["far too much"])).toContain("practised on 14 of 28 days");
});

test("a number without a second counts in no comparison", () => {
  const seen: NumberResult[] = [];
  const numbers = (result: NumberResult): string => String(seen.push(result));
  altText({ ...cases["before only"], words: { ...words, result: { ...words.result, numbers } } });
  expect(seen).toEqual([{ times: 0, quieter: 0, louder: 0, latest: null }]);
});

test("it never grows beyond what Discord takes", () => {
  expect(altText({ ...nothing, title: "x".repeat(5000) }).length).toBeLessThanOrEqual(1024);
});
