import { expect, test } from "vitest";
import { LONGEST_QUOTE, quote, sentence } from "../../../src/domain/reading/quote.ts";
import { fc } from "../../support/fuzz.ts";

const unescaped = (text: string) => text.replace(/\\([\\`*_~|<>[\]#@/])/g, "$1");

test("short words come back exactly", () => {
  expect(quote("id think about time you asked")).toBe("id think about time you asked");
});

test("a long story gives its last clause", () => {
  expect(quote("So I went in and there were about twenty of them and the music was loud. I hid in the kitchen")).toBe(
    "I hid in the kitchen",
  );
});

test("Markdown, mentions and links stay what was typed and do nothing", () => {
  expect(quote("*hi* @everyone <@123>")).toBe("\\*hi\\* \\@everyone \\<\\@123\\>");
});

test.each(["https://evil.example/x", "discord.gg/abcdef", "discord.com/invite/abcdef"])(
  "nothing is shown of where an address leads: %s",
  (address) => {
    for (const shown of [quote(`come to ${address}`), sentence(`come to ${address}`)]) {
      expect(shown).not.toMatch(/[^\\]\//);
      expect(unescaped(shown)).toBe(`come to ${address}`);
    }
  },
);

test("whatever was typed, the quotation is at most sixty characters of it on one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const quoted = unescaped(quote(text));
      expect([...quoted].length).toBeLessThanOrEqual(LONGEST_QUOTE + 2);
      expect(quoted).not.toMatch(/[\n\r]/);
    }),
  );
});

test.each([["\u202e"], ["\u202e\u200d"], ["\u2067\u200d\u2066"], ["\u200b\u200d\u202b"]])(
  "no mark of direction comes back, also beside the joiner of an emoji: %j",
  (marks) => {
    expect(quote(`so${marks}he laughed 👩‍👧`)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(quote(`so ${marks} he laughed 👩‍👧`)).toContain("👩‍👧");
  },
);

test.each(["x", "漢", "😀", "e\u0301"])("a whole sentence without a blank is cut too: %s", (letter) => {
  const said = sentence(letter.repeat(600));
  expect(said.length).toBeLessThanOrEqual(200);
  expect(said.isWellFormed()).toBe(true);
  expect(said.endsWith(" …")).toBe(true);
});
