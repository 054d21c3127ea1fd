import { expect, test } from "vitest";
import { hash } from "../../src/domain/reading/text.ts";
import { createRouter } from "../../src/domain/router/classify.ts";
import { trainRouter } from "../../src/domain/router/learn.ts";
import { fc } from "../support/fuzz.ts";
import { playbook, router } from "../support/playbook.ts";
import { frozen, isMistake, judgeFrozen } from "../support/router-folds.ts";

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

test.each([
  "do i have to go",
  "monday is going to be awful",
  "cant face it",
  "i dont want to go tonight",
  "please cancel please cancel",
  "its tomorrow and i feel sick",
])("the dread %j is never surely off-topic", (text) => {
  const { topic, sure } = router.route(text);
  expect([topic, sure]).not.toEqual(["off-topic", true]);
});

test("the frozen sentences are a fifth, chosen by hash, and none of them is trained on", () => {
  const trained = new Set(Object.values(playbook.heard).flat());
  const all = Object.values(frozen).flat();
  expect(all.filter((text) => trained.has(text) || hash(text) % 5 !== 0)).toEqual([]);
  expect(all.length / (all.length + trained.size)).toBeGreaterThan(0.15);
});

test("sentences nobody trained on are routed as well as the last measurement says, less what chance may take", () => {
  const judged = judgeFrozen();
  const sure = judged.filter(({ routed }) => routed.sure);
  const offTopic = judged.filter(({ topic }) => topic === "off-topic");
  const share = <T>(among: T[], isSo: (one: T) => boolean) => among.filter(isSo).length / among.length;
  expect(share(judged, ({ topic, routed }) => topic === routed.topic)).toBeGreaterThan(0.75);
  expect(share(sure, ({ topic, routed }) => topic === routed.topic)).toBeGreaterThan(0.91);
  expect(sure.length / judged.length).toBeGreaterThan(0.28);
  expect(share(offTopic, ({ routed }) => routed.sure && isMistake(routed.topic))).toBeLessThan(0.04);
});

test.each(["", "   ", "?!?", "…"])("nothing is sure about %j, which has no word", (text) => {
  expect(router.route(text).sure).toBe(false);
  expect(router.tellingWord(text)).toBeNull();
});

test.each([
  ["This Saturday they all come", "Saturday"],
  ["my drawer is full of cards", "cards"],
  ["it is so fake to me", "fake"],
])("the telling word of %j is a word as it was typed", (text, word) => {
  expect(router.tellingWord(text)).toBe(word);
});

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
