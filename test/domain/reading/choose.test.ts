import { expect, test } from "vitest";
import { choose } from "../../../src/domain/reading/choose.ts";
import { fc } from "../../support/fuzz.ts";
import { playbook } from "../../support/playbook.ts";

const SENTENCES = [
  { value: "a", letter: "A", label: "I might be on my own for a bit. So will others, and nobody is counting." },
  { value: "b", letter: "B", label: "I can be useful to one person, like showing them where the coats go." },
  { value: "c", letter: "C", label: "I may be alone for some of it. That's boring, not dangerous, and I can leave." },
  { value: "own", label: "My own words" },
  { value: "none", label: "None of these" },
];
const chosen = (text: string) => choose(text, SENTENCES, playbook.vocabulary)?.value ?? null;

test.each([
  ["c", "c"],
  ["C.", "c"],
  ["3", "c"],
  ["the last one", "c"],
  ["last", "c"],
  ["the first one", "a"],
  ["second", "b"],
  ["b please", "b"],
  ["I may be alone for some of it. That's boring, not dangerous, and I can leave.", "c"],
  ["i can be useful to one person like showing them where the coats go", "b"],
  ["none of these", "none"],
  ["none", "none"],
  ["my own words", "own"],
  ["ok my own words then", "own"],
])('"%s" chooses %s', (text, value) => {
  expect(chosen(text)).toBe(value);
});

const ONWARD = ["One small thing for Thursday", "Look closer, about 5 minutes", "Enough for now"].map(
  (label, place) => ({
    value: ["small", "closer", "enough"][place] ?? "",
    label,
  }),
);
test.each([
  ["look closer", "closer"],
  ["closer", "closer"],
  ["one small thing", "small"],
  ["a small thing for thursday please", "small"],
  ["enough", "enough"],
  ["thats enough for now", "enough"],
])('"%s" chooses %s of what comes next', (text, value) => {
  expect(choose(text, ONWARD, playbook.vocabulary)?.value).toBe(value);
});

const SENT = [
  { value: "answered", label: "Sent, got an answer" },
  { value: "silence", label: "Sent, nothing yet" },
  { value: "didnt", label: "Not sent" },
];
test.each([
  ["i sent it", undefined],
  ["sent", undefined],
  ["not sent", "didnt"],
  ["i haven't sent it", "didnt"],
  ["i never sent it", "didnt"],
  ["nothing yet", "silence"],
  ["sent it, nothing yet", "silence"],
  ["got an answer", "answered"],
])('"%s" chooses %s of what became of a message', (text, value) => {
  expect(choose(text, SENT, playbook.vocabulary)?.value).toBe(value);
});

const COUNTS = [
  { value: "two", label: "Two" },
  { value: "three", label: "Three" },
  { value: "unkind", label: "It wasn't kind there" },
];
test.each([
  ["i dont know, two", "two"],
  ["maybe 3", "three"],
  ["two of them never came and the third one left", undefined],
])('"%s" chooses %s of the counts', (text, value) => {
  expect(choose(text, COUNTS, playbook.vocabulary)?.value).toBe(value);
});

test.each(["maybe i should just breathe and count the chairs", "z", "", "…", "7"])('"%s" chooses nothing', (text) => {
  expect(chosen(text)).toBeNull();
});

test("whatever is typed chooses one of the options or none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect([null, ...SENTENCES.map(({ value }) => value)]).toContain(chosen(text));
    }),
  );
});

test('"both" is not the beginning of "bothering", and no other short word is of a longer one', () => {
  const options = [
    { value: "bother", label: "I'd be bothering them" },
    { value: "fake", label: "It feels fake" },
    { value: "some", label: "Someone who knows about this" },
  ];
  expect(choose("both", options, playbook.vocabulary)).toBeNull();
  expect(choose("bothering", options, playbook.vocabulary)?.value).toBe("bother");
  expect(choose("fake", options, playbook.vocabulary)?.value).toBe("fake");
});
