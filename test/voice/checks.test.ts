import { expect, test } from "vitest";
import { remarkRefusal, sentenceRefusal } from "../../src/voice/checks.ts";

const plain = '"they stare at me." That one points a lamp at you.';
const refused = (remark: string, scripted = plain) =>
  remarkRefusal(remark, { plain: scripted, said: "they stare at me" });

test.each(["That one is loud before a party.", '"they stare at me." It likes corners.', "A lamp nobody else can see."])(
  "lets through: %s",
  (remark) => {
    expect(refused(remark)).toBeNull();
  },
);

test.each([
  ["", "nothing"],
  ["Are you sure?", "a question of its own"],
  ["Look at https://example.com for more.", "a link"],
  ["Ask @everyone there.", "a mention"],
  ["Great!", "an exclamation mark"],
  ["As a person I get it.", "a person"],
  ["I'm human too.", "a person"],
  ["I feel that with you.", "feelings of its own"],
  ["I'll always be here for you.", "feelings of its own"],
  ["This is like therapy.", "a health service"],
  ["Your diagnosis is clear.", "a health service"],
  ["Studies show people forget.", "a study"],
  ["In 2019 they found 80% forget.", "a study"],
  ["You've got this.", "cheering"],
  ['"nobody likes me" is hard.', "words they never said"],
  ["word ".repeat(40), "too long"],
])("refuses: %s", (remark, reason) => {
  expect(refused(remark)).toBe(reason);
});

test("a number of the plain remark must be kept", () => {
  expect(refused("Some quieter than before.", "8 to 6. I'll keep it.")).toBe("a number left out");
  expect(refused("From 8 to 6, and kept.", "8 to 6. I'll keep it.")).toBeNull();
});

test("a sentence on offer does not deny a fact", () => {
  expect(sentenceRefusal("I still have my job and my people.", ["job-lost"])).toBe("a fact denied");
  expect(sentenceRefusal("I lost the job and not my hands.", ["job-lost"])).toBeNull();
});
