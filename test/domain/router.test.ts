import fc from "fast-check";
import { expect, test } from "vitest";
import { createRouter } from "../../src/domain/router/classify.ts";
import { trainRouter } from "../../src/domain/router/train.ts";
import { playbook, router } from "../support/playbook.ts";

const isMistake = (topic: string) => playbook.mistakes.some(({ id }) => id === topic);

test.each([
  ["i freeze whenever somebody new talks to me", "fear-of-strangers"],
  ["i only have my two sisters and they know nobody in this trade", "small-circle"],
  ["people only talk to each other to get something out of it, its so fake", "for-the-sale"],
  ["tried a meetup once, nobody spoke to me, never again", "writes-it-off"],
  ["what do i say after hello, nobody ever taught me", "never-learned"],
  ["i never follow up with anyone i meet, the cards are in a drawer", "not-working-it"],
  ["hello there", "greeting"],
  ["how am i doing so far", "progress"],
  ["what can you do", "help"],
  ["how do i boil an egg", "off-topic"],
])('"%s" is about %s', (text, topic) => {
  expect(router.route(text).topic).toBe(topic);
});

test.each(["i cant do the thing on thursday", "ugh saturday", "dreading tmrw", "why did i say yes to this"])(
  "the short vague dread %j is neither off-topic nor anything else that is sure",
  (text) => {
    const { topic, sure } = router.route(text);
    expect(topic === "fear-of-strangers" || !sure).toBe(true);
    expect(topic).not.toBe("off-topic");
  },
);

test("the same lessons give the same router", () => {
  const again = createRouter(trainRouter(playbook), playbook.vocabulary.stopWords);
  for (const text of Object.values(playbook.heard).flatMap((texts) => texts.slice(0, 5)))
    expect(again.route(text)).toEqual(router.route(text));
});

test("what is sure of a mistake has little of off-topic in it", () => {
  for (const text of Object.values(playbook.heard).flat()) {
    const { topic, sure, ranked } = router.route(text);
    if (sure && isMistake(topic))
      expect(ranked.find((one) => one.topic === "off-topic")?.confidence).toBeLessThanOrEqual(0.1);
  }
});

test("whatever is typed gets a ranking whose confidences add up to one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const { ranked, confidence, topic } = router.route(text);
      expect(ranked.reduce((sum, one) => sum + one.confidence, 0)).toBeCloseTo(1, 3);
      expect(ranked[0]).toEqual({ topic, confidence });
      const word = router.tellingWord(text);
      expect(word === null || text.includes(word)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("a very long message is read in its beginning and does not take long", () => {
  expect(() => router.route("they all look at me ".repeat(5000))).not.toThrow();
});
