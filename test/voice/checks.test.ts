import { expect, test } from "vitest";
import { remarkRefusal, sentenceRefusal } from "../../src/voice/checks.ts";
import { playbook } from "../support/playbook.ts";

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
  ["Join discord.gg/abcd tonight.", "a link"],
  ["Ring 020 7946 0958 for that.", "a telephone number"],
  ["A lamp \u{1F1EC}\u{1F1E7} there.", "an emoji"],
  ["<words>a lamp</words>", "a mention"],
  ["One. Two. Three.", "too many sentences"],
  ["Ask @everyone there.", "a mention"],
  ["Great!", "an exclamation mark"],
  ["As a person I get it.", "a person"],
  ["I'm human too.", "a person"],
  ["I\u2019m a real person.", "a person"],
  ["I'm not a bot.", "a person"],
  ["My name is Anna.", "feelings of its own"],
  ["I feel that with you.", "feelings of its own"],
  ["I'm sorry to hear that.", "feelings of its own"],
  ["I know how that goes.", "feelings of its own"],
  ["I've been there.", "feelings of its own"],
  ["I'll always be here for you.", "a promise to stay"],
  ["This is like therapy.", "a health service"],
  ["Your diagnosis is clear.", "a health service"],
  ["Studies show people forget.", "a study"],
  ["In 2019 they found 80% forget.", "a study"],
  ["You've got this.", "cheering"],
  ["You\u2019ve got this.", "cheering"],
  ["Good job.", "cheering"],
  ["A lamp\uFF01", "an exclamation mark"],
  ["You have depression.", "a diagnosis"],
  ["80 percent forget.", "a study"],
  ["I'm sorry, but I can't help with that.", "a refusal"],
  ["Nine of 10 do.", "a number nobody said"],
  ['"nobody likes me" is hard.', "words they never said"],
  ["word ".repeat(40), "too long"],
])("refuses: %s", (remark, reason) => {
  expect(refused(remark)).toBe(reason);
});

test("a number of the plain remark must be kept", () => {
  expect(refused("Some quieter than before.", "8 to 6. I'll keep it.")).toBe("a number left out");
  expect(refused("From 8 to 6, and kept.", "8 to 6. I'll keep it.")).toBeNull();
});

test("their own words may be quoted, whatever is in them, and on whatever keyboard they were typed", () => {
  const said = "i\u2019m sorry, i feel sick!! my therapist knows";
  const about = { plain: "That one is loud.", said };
  expect(remarkRefusal('"i feel sick." That is a lot for a Thursday.', about)).toBeNull();
  expect(remarkRefusal('"i\u2019m sorry" comes first there.', about)).toBeNull();
  expect(remarkRefusal('"i\'m sorry" comes first there.', about)).toBeNull();
  expect(remarkRefusal("My therapist knows.", about)).toBe("a health service");
});

test("a draft that may still lack a number is not excused anything else", () => {
  expect(refused("I'm human. From 8", "8 to 6. I'll keep it.")).toBe("a person");
});

test("a remark leaves its question room: both have 45 words at most, or what the script has", () => {
  const question = "word ".repeat(30);
  expect(remarkRefusal("word ".repeat(20), { plain, said: "", question })).toBe("too long");
  expect(remarkRefusal("word ".repeat(14), { plain, said: "", question })).toBeNull();
  expect(remarkRefusal("word ".repeat(20), { plain: "word ".repeat(20), said: "", question })).toBeNull();
});

test("every quieter sentence of the playbook would be let through", () => {
  const scope = { ...playbook.unanswered, situation: "s", people: null, many: null };
  const sentences = playbook.mistakes.flatMap(({ offers }) =>
    (offers["quieter"] ?? []).flatMap((offer) => [offer.kind(scope), offer.practical(scope), offer.plain(scope)]),
  );
  expect(sentences.length).toBeGreaterThan(30);
  expect(sentences.filter((sentence) => sentenceRefusal(sentence, []) !== null)).toEqual([]);
});

test.each([
  ["You can do one small thing.", "not in the first person"],
  ["Can I carry cups?", "a question"],
  ["I can carry cups!", "an exclamation mark"],
  [" ", "nothing"],
  ["I can carry cups.\nAnd then some.", "more than one line"],
  ["I ".repeat(26), "too long"],
])("refuses to offer: %s", (sentence, reason) => {
  expect(sentenceRefusal(sentence, [])).toBe(reason);
});

test.each(["I haven't lost my job.", "I'm still employed.", "My boss likes me.", "I\u2019ve got my job."])(
  "does not offer to somebody who lost a job: %s",
  (sentence) => {
    expect(sentenceRefusal(sentence, ["job-lost"])).toBe("a fact denied");
    expect(sentenceRefusal(sentence, [])).toBeNull();
  },
);

test("a sentence on offer does not deny a fact", () => {
  expect(sentenceRefusal("I still have my job and my people.", ["job-lost"])).toBe("a fact denied");
  expect(sentenceRefusal("I lost the job and not my hands.", ["job-lost"])).toBeNull();
});
