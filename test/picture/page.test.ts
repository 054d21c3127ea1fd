import { expect, test } from "vitest";
import { page } from "../../src/picture/page.ts";
import { palette } from "../../src/picture/palette.ts";
import type { ProgressNumbers } from "../../src/picture/progress-numbers.ts";
import { cases, days, nothing } from "./cases.ts";

const count = (svg: string, part: RegExp): number => svg.match(new RegExp(part, "g"))?.length ?? 0;
const cards = (numbers: ProgressNumbers): number => count(page(numbers), /rx="24"/);
const lines = /stroke-width="6"/;
const thoughts = /<path d=/;
const seen = /<circle/;

test("a band without anything to show is left out", () => {
  expect(cards(nothing)).toBe(0);
  expect(cards(cases.full)).toBe(3);
  expect(cards({ ...nothing, comebacks: 1 })).toBe(1);
  expect(cards({ ...nothing, days: days(4) })).toBe(1);
});

test("one number without a second is one mark and no line", () => {
  const svg = page(cases["before only"]);
  expect([count(svg, thoughts), count(svg, seen), count(svg, lines)]).toEqual([2, 1, 0]); // one more each in the legend
});

test("of five hundred guesses and walks the last eight and the last twelve are drawn", () => {
  const svg = page(cases["far too much"]);
  expect(count(svg, lines)).toBe(8 + 12);
  expect(svg).toContain("499 Maximiliane");
  expect(svg).not.toContain("491 Maximiliane");
});

test("numbers outside the scale stay on the page", () => {
  const svg = page({
    ...nothing,
    guesses: [{ guess: 999, came: -4, label: null }],
    numbers: [{ before: 70, after: -3 }],
  });
  const across = [...svg.matchAll(/ c?x[12]?="([^"]+)"/g)].map(([, x]) => Number(x));
  expect(Math.max(...across)).toBeLessThan(1000);
  expect(Math.min(...across)).toBeGreaterThanOrEqual(0);
});

test("no count of nothing is written", () => {
  expect(page({ ...nothing, comebacks: 2 })).not.toContain("days practised");
  expect(page({ ...nothing, days: days(3) })).not.toContain("comebacks");
});

test("a person's words never become markup", () => {
  const svg = page({
    ...nothing,
    title: `</text><script x="1">'&`,
    guesses: [{ guess: 1, came: 1, label: "<image>" }],
  });
  expect(svg).not.toMatch(/<script|<image/);
  expect(svg).toContain("&#60;/text&#62;&#60;script x=&#34;1&#34;&#62;&#39;&#38;");
});

test.each(Object.entries(cases))("no text of '%s' is smaller than 28 pixels", (_, numbers) => {
  const sizes = [...page(numbers).matchAll(/font-size="([^"]+)"/g)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
});

/** As WCAG defines it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [one, other].map(luminance).toSorted((first, second) => second - first);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test("whatever is written or drawn to be read stands out 4.5 to 1", () => {
  for (const colour of [palette.ink, palette.quiet, palette.thought, palette.seen])
    for (const ground of [palette.page, palette.card]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
});

test("the colours stay apart in the picture's coarse palette", () => {
  const coarse = Object.values(palette).map((hex) => hex[1]! + hex[3]! + hex[5]!);
  expect(new Set(coarse).size).toBe(coarse.length);
});
