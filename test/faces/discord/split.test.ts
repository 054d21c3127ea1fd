import { expect, test } from "vitest";
import { LONGEST_MESSAGE, split, whole } from "../../../src/faces/discord/split.ts";
import { fc } from "../../support/fuzz.ts";

const bare = (text: string) => text.replace(/\s/g, "");
const isWhole = (text: string) => text.isWellFormed();
const part = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.replace(/`/g, "'")) },
  { weight: 2, arbitrary: fc.constantFrom("\n", "\n\n", ". ", " ", "😀😀", "A sentence of a few words.") },
  { weight: 1, arbitrary: fc.constantFrom(" https://example.org/a/b?c=d ", " [a label](https://example.org/x) ") },
);
const text = fc.array(part, { maxLength: 80 }).map((parts) => parts.join(""));
/** What is one character to the eye, though it is many: families, flags, skin tones, stacked accents, Devanagari. */
const wide = fc.constantFrom("👨‍👩‍👧‍👦", "🏳️‍🌈", "🇬🇧", "👍🏽", "e\u0301\u0323", "क्षि", "가", "\r\n");
const limit = fc.integer({ min: 60, max: 300 });

test("no piece is too long or empty, no character is broken, nothing but blanks is lost", () => {
  fc.assert(
    fc.property(text, limit, (given, most) => {
      const pieces = split(given, most);
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(most);
        expect(piece.trim()).not.toBe("");
        expect(isWhole(piece)).toBe(isWhole(given));
      }
      expect(bare(pieces.join(""))).toBe(bare(given));
    }),
    { numRuns: 2000 },
  );
});

test("code blocks are whole in every piece", () => {
  const code = fc
    .array(fc.constantFrom("const x = 1;", "  return y;", "", "} else {"), { minLength: 1, maxLength: 40 })
    .map((lines) => `\`\`\`ts\n${lines.join("\n")}\n\`\`\``);
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          code,
          fc.constantFrom(
            "Some words about it.",
            "And a longer paragraph with quite a few words in it, to fill the room.",
          ),
        ),
        { maxLength: 12 },
      ),
      limit,
      (parts, most) => {
        const given = parts.join("\n");
        const pieces = split(given, most);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(most);
          expect((piece.match(/```/g) ?? []).length % 2).toBe(0);
        }
        const withoutFences = (one: string) => bare(one.replace(/```(ts)?/g, ""));
        expect(withoutFences(pieces.join("\n"))).toBe(withoutFences(given));
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  ["a paragraph", `${"word ".repeat(15)}end.\n\nNext one.${" more".repeat(10)}`, "end."],
  ["a line", `${"word ".repeat(15)}end\nNext line${" more".repeat(10)}`, "end"],
  ["a sentence", `${"word ".repeat(15)}end. Next one${" more".repeat(10)}`, "end."],
  ["a word", `${"word ".repeat(30)}`, "word"],
])("a text is cut after %s", (_, given, ending) => {
  expect(split(given, 100)[0]?.endsWith(ending)).toBe(true);
});

test("a link is never cut", () => {
  const link = `https://example.org/${"a".repeat(40)}`;
  for (let before = 0; before < 100; before++) {
    const pieces = split(`${"x".repeat(before)} ${link} and ${link}`, 70);
    expect(pieces.join(" ").split(link)).toHaveLength(3);
  }
});

test("what is one character to the eye is never cut, in words without an end too", () => {
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" });
  const seen = (given: string) =>
    [...segments.segment(given)].map(({ segment }) => segment).filter((one) => one.trim());
  const glued = fc.array(fc.oneof(wide, fc.constantFrom("a", "bc", " ")), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(glued, limit, (parts, most) => {
      const given = parts.join("");
      expect(split(given, most).flatMap(seen)).toEqual(seen(given));
    }),
    { numRuns: 2000 },
  );
});

test("a text that is still growing never shows half-open marks", () => {
  const marks = fc.constantFrom("**", "```", "```ts\n", " word ", "\n", "a sentence. ");
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 20 }), (parts) => {
      const shown = whole(parts.join(""));
      const outside = shown.replace(/```[\s\S]*?```/g, "");
      expect(outside).not.toContain("```");
      expect(outside.split("**").length % 2).toBe(1);
    }),
    { numRuns: 1000 },
  );
});

test("a short text stays as it is", () => {
  expect(split("Thursday, then.")).toEqual(["Thursday, then."]);
  expect(split(" \n ")).toEqual([]);
  expect(split("x".repeat(LONGEST_MESSAGE))).toHaveLength(1);
});

test("a code block that is cut is closed and opened again", () => {
  const lines = Array.from({ length: 10 }, (_, place) => `line ${place}`).join("\n");
  expect(split(`\`\`\`ts\n${lines}\n\`\`\``, 60)).toEqual([
    expect.stringMatching(/^```ts\nline 0\n[^`]*\n```$/),
    expect.stringMatching(/^```ts\nline \d\n[^`]*line 9\n```$/),
  ]);
});

test("the marks of a code block are never cut", () => {
  for (let before = 30; before < 70; before++) {
    const pieces = split(`${"x".repeat(before)}\`\`\`${"y".repeat(30)}\`\`\` and more`, 60);
    for (const piece of pieces) {
      expect(piece.match(/`+/g) ?? []).toEqual((piece.match(/`+/g) ?? []).map(() => "```"));
      expect((piece.match(/```/g) ?? []).length % 2).toBe(0);
    }
  }
});
