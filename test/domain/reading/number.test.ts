import { expect, test } from "vitest";
import { readNumber } from "../../../src/domain/reading/number.ts";
import { fc } from "../../support/fuzz.ts";
import { playbook } from "../../support/playbook.ts";

const read = (text: string, to = 10) => readNumber(text, to, playbook.vocabulary);

test.each([
  ["8", 8],
  ["8/10", 8],
  ["8 / 10", 8],
  ["6ish", 6],
  ["7.5", 7.5],
  ["7,5", 7.5],
  ["80%", 8],
  ["eight", 8],
  ["eight and a half", 8.5],
  ["like an 8 maybe", 8],
  ["6 or 7", 6.5],
  ["5-6", 5.5],
  ["about 9 i think", 9],
  ["9!!", 9],
  ["10", 10],
  ["0", 0],
  ["zero", 0],
  ["a bit", 3],
  ["a lot tbh", 7],
  ["4 out of 5", 8],
])('"%s" is %d of 10', (text, number) => {
  expect(read(text)).toBe(number);
});

test.each(["idk", "11", "-3", "100", "thursday", "", "?", "a hundred", "C", "it's 20 people", "19:00", "9:30"])(
  '"%s" is no number from 0 to 10',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test("a number typed at a scale to five is the value, never a position", () => {
  expect(read("3", 5)).toBe(3);
  expect(read("6", 5)).toBeNull();
  expect(read("three", 5)).toBe(3);
});

test.each([
  ["2 or 3", 2],
  ["2-5", 3],
  ["2.5", 2],
  ["two and a half", 2],
  ["5%", 2],
])('"%s" of fifty is counted whole, as nobody speaks with half a person', (text, number) => {
  expect(read(text, 50)).toBe(number);
});

test("whatever is typed gives a number on the scale or none, and never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(5, 10), (text, to) => {
      const number = read(text, to);
      expect(number === null || (number >= 0 && number <= to)).toBe(true);
    }),
  );
});

test("every number on the scale is read back in every spelling", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 }),
      fc.constantFrom("", " ", "ish", "/10", " out of 10", " i think", "."),
      (number, tail) => {
        expect(read(`${number}${tail}`)).toBe(number);
      },
    ),
  );
});

test.each([
  "8 months now",
  "2 days",
  "say hi to one person",
  "the hi one",
  "one small thing",
  "one guy smiled",
  "one time it went fine",
])('"%s" is no number from 0 to 10', (text) => {
  expect(read(text)).toBeNull();
});

test("a number at the end of a sentence, or one alone, is still one", () => {
  expect(read("it was eight days ago and now 3")).toBe(3);
  expect(read("just the one")).toBe(1);
  expect(read("one maybe")).toBe(1);
  expect(read("8 now")).toBe(8);
  expect(read("one person", 50)).toBe(1);
});
