import { expect, test } from "vitest";
import { drawable, shorten, widthOf, wrap } from "../../src/picture/text.ts";

const size = 28;

test("what the font has is kept in any script", () => {
  for (const words of ["Łódź", "Ольга", "Ελένη", "שלום", "مرحبا", "Nguyễn"]) expect(drawable(words)).toBe(words);
});

test("what cannot be drawn is left out, with nothing in its place", () => {
  expect(drawable("👩‍🦰 Mia 🎉🇩🇪")).toBe("Mia");
  expect(drawable("李小龍")).toBe("");
  expect(drawable("\u202ea\u0000\ud800 \n\t b")).toBe("a b");
});

test("accents do not pile up", () => {
  expect(drawable("x\u0301\u0302\u0303\u0304\u0305")).toBe("x\u0301\u0302");
});

test("a text that fits is left as it is, a longer one ends in an ellipsis within its width", () => {
  const name = "Maximiliane-Friederike von und zu Hohenlohe-Waldenburg-Schil";
  expect(shorten("bakery", 300, { size })).toBe("bakery");
  expect(shorten(name, 300, { size })).toMatch(/^Maximiliane.*[^ ]…$/);
  expect(widthOf(shorten(name, 300, { size }), { size })).toBeLessThanOrEqual(300);
});

test("the ellipsis of a right-to-left text belongs to it", () => {
  expect(shorten("שלום עם השכנה", 120, { size })).toMatch(/…\u200f$/u);
  expect(shorten("hello to the neighbour", 120, { size })).toMatch(/…$/u);
});

test("a heading is broken between words, and only its last line is shortened", () => {
  const words = "Of the first five people, how many were unfriendly?";
  expect(wrap(words, { width: 500, size, lines: 2 })).toEqual([
    "Of the first five people, how many",
    "were unfriendly?",
  ]);
  expect(wrap(words, { width: 200, size, lines: 2 })).toEqual(["Of the first", "five people,…"]);
});

test("bold letters count as wider", () => {
  expect(widthOf("wide", { size, bold: true })).toBeGreaterThan(widthOf("wide", { size }));
});
