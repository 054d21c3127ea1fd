import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";
import { cost, leastCost } from "../../support/cost.ts";
import { fc } from "../../support/fuzz.ts";
import { alarms, calm } from "./messages.ts";

const OUTRIGHT = [
  "I want to kill myself",
  "i want to die",
  "I'm going to end my life",
  "I'm suicidal",
  "I don't want to be alive",
];
const certain = { level: "certain", signal: "self-harm" };
const outright = fc.constantFrom(...OUTRIGHT);

/** Each character through one of several changes, by a list of choices. */
const changed = (text: string, choices: number[], change: (sign: string, choice: number) => string): string =>
  [...text].map((sign, place) => change(sign, choices[place % choices.length] ?? 0)).join("");

const choices = fc.array(fc.nat(5), { minLength: 1, maxLength: 30 });

test("any text whatever gets a verdict", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) =>
      ["clear", "unclear", "certain"].includes(gate(text).level),
    ),
  );
});

test("capitals change nothing", () => {
  fc.assert(
    fc.property(outright, choices, (text, list) => {
      expect(
        gate(changed(text, list, (sign, choice) => (choice % 2 ? sign.toUpperCase() : sign.toLowerCase()))),
      ).toEqual(certain);
    }),
  );
});

test("invisible characters change nothing", () => {
  const invisible = ["", "", "\u200b", "\u200d", "\ufeff", "\u00ad"];
  fc.assert(
    fc.property(outright, choices, (text, list) => {
      expect(gate(changed(text, list, (sign, choice) => sign + invisible[choice]))).toEqual(certain);
    }),
  );
});

test("wider gaps and line breaks between the words change nothing", () => {
  const gaps = [" ", "  ", "\n", "\t", " - ", ", "];
  fc.assert(
    fc.property(outright, choices, (text, list) => {
      expect(gate(changed(text, list, (sign, choice) => (sign === " " ? (gaps[choice] ?? " ") : sign)))).toEqual(
        certain,
      );
    }),
  );
});

test("letters held down change nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom("i want to die", "i want to kill myself", "im suicidal"), fc.nat(12), (text, held) => {
      expect(gate(text + text.slice(-1).repeat(held))).toEqual(certain);
    }),
  );
});

test("accents and other alphabets' letters change nothing", () => {
  for (const text of ["I wánt to kíll mysélf", "I wаnt to kill mуself", "𝓘 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮", "Ｉ ｗａｎｔ ｔｏ ｄｉｅ"]) {
    expect(gate(text), text).toEqual(certain);
  }
});

/** Each letter through its place in another alphabet; the others stay. */
const inAlphabet = (text: string, letters: string): string => {
  const shapes = [...letters];
  return text.toLowerCase().replace(/[a-z]/g, (letter) => shapes[letter.charCodeAt(0) - 97] ?? letter);
};
const block = (first: number): string =>
  String.fromCodePoint(...Array.from({ length: 26 }, (_, place) => first + place));
const turned = (text: string): string => [...text].toReversed().join("");

test.each<[string, (text: string) => string]>([
  ["white letters in black boxes", (text) => inAlphabet(text, block(0x1f170))],
  ["white letters in black circles", (text) => inAlphabet(text, block(0x1f150))],
  ["small capitals", (text) => inAlphabet(text, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ")],
  ["letters on their heads", (text) => turned(inAlphabet(text, "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz"))],
  ["Greek letters", (text) => inAlphabet(text, "αbcdεfghιjκlμηορqrsτυνωχyz")],
  ["Cyrillic letters", (text) => inAlphabet(text, "аbсԁеfgһіјкӏмnорqrѕтuvԝхуz")],
  ["marks around the letters", (text) => text.replace(/(?<=\p{L})/gu, "\u20dd\u0489")],
  ["writing that is turned round", (text) => `so \u202e${turned(text)}\u202c`],
  ["colours", (text) => `\u001b[2;31m${text.replaceAll(" ", " \u001b[0m\u001b[1m")}`],
  ["an address with signs for blanks", (text) => `https://example.com/search?q=${encodeURIComponent(text)}`],
  ["links under the words", (text) => text.replace(/\w+$/, "[$&](https://example.com/some/page)")],
  ["emoji with names", (text) => text.replace(/[\w']+/g, (word) => `<:${word.replace("'", "")}:174829301928374650>`)],
  ["somebody's name in between", (text) => text.replace(" ", " <@174829301928374650> ")],
])("%s change nothing", (_, disguise) => {
  for (const text of OUTRIGHT) expect(gate(disguise(text)), disguise(text)).toEqual(certain);
});

test("what only looks as if it were turned round is read as it stands", () => {
  for (const text of [
    "ʇɥǝ thing is I want to kill myself",
    "\u202eI want to kill myself",
    "\u2067I want to kill myself\u2069",
  ])
    expect(gate(text), text).toEqual(certain);
});

test("flags, numbers in boxes and shares stay what they are", () => {
  for (const text of [
    "🇬🇧 🇮🇹 🇫🇷🇩🇪 all of them came",
    "1\ufe0f\u20e3 say hi 2\ufe0f\u20e3 leave",
    "100% sure, 50%20 of us",
    "[a link](https://example.com) and <#174829301928374650>",
  ])
    expect(gate(text), text).toEqual({ level: "clear" });
});

test.each([
  "k i l l m y s e l f",
  "i w a n t t o d i e",
  "k-i-l-l m-y-s-e-l-f",
  "s u i c i d a l tonight",
  "🇰 🇮 🇱 🇱   🇲 🇾 🇸 🇪 🇱 🇫",
  "🇰🇲🇸",
])("letters apart are read together: %s", (text) => {
  expect(gate(text).level).not.toBe("clear");
});

test("a danger is found wherever it stands in a long text", () => {
  const story = calm().map(({ text }) => text);
  const found = alarms().filter(({ level, style }) => level === "certain" && style === "explicit");
  fc.assert(
    fc.property(fc.constantFrom(...found), fc.nat(story.length - 60), (alarm, from) => {
      const before = story.slice(from, from + 50).join(". ");
      expect(gate(`${before}. ${alarm.text}`).level).not.toBe("clear");
      expect(gate(`${before}. ${alarm.text}. ${story.slice(0, 10).join(". ")}`).level).not.toBe("clear");
    }),
    { numRuns: 60 },
  );
});

test.each([
  "a",
  "i want to ",
  "k i ",
  "he says they want to ",
  ". ! ? ",
  "my friend said she ",
  "*k*",
  "im going to hurt the ",
  "1!|$@",
])("ten thousand characters of %j take no time to speak of", (part) => {
  const tenThousand = (of: string) => of.repeat(Math.ceil(10_000 / of.length)).slice(0, 10_000);
  const plain = tenThousand("we had tea with ada and then. ");
  gate(plain);
  const limit = 4 * cost(() => gate(plain)) + 20;
  expect(leastCost(() => gate(tenThousand(part)), limit)).toBeLessThan(limit);
});
