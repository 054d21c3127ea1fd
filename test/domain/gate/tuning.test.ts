import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";
import learned from "../../../src/domain/gate/learned.json" with { type: "json" };
import { normalise } from "../../../src/domain/gate/normalise.ts";
import { compiled } from "../../../src/domain/gate/rule.ts";
import { RULES } from "../../../src/domain/gate/rules.ts";
import { needsOf } from "../../../src/domain/gate/trigger.ts";
import { markOf } from "../../support/gate-learning.ts";
import { gateLessons } from "../../support/gate-lessons.ts";
import { tuning, type Written } from "./tuning.ts";

/** So many of a kind say how it fares; the bench reads all of them. */
const ENOUGH = 1_500;

/** What share is heard, of messages taken evenly from all. */
function heard(all: readonly Written[]): number {
  const ones = all.filter((_, place) => place % Math.ceil(all.length / ENOUGH) === 0);
  return ones.filter(({ text }) => gate(text).level !== "clear").length / ones.length;
}

const english = tuning().filter(({ kind }) => kind !== "languages");

test("the written messages are enough, and no writer says one twice", () => {
  expect(english.filter(({ strength }) => strength !== "calm").length).toBeGreaterThanOrEqual(450);
  expect(english.filter(({ strength }) => strength === "calm").length).toBeGreaterThanOrEqual(600);
  const texts = english.map(({ writer, text }) => `${writer}: ${text.toLowerCase()}`);
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(Object.entries(Object.groupBy(english, ({ kind, strength }) => `${strength} ${kind}`)))(
  "%s: what was written to tune on is heard or passes",
  (group, ones = []) => {
    if (group.startsWith("calm")) expect(heard(ones)).toBeLessThanOrEqual(0.025);
    else if (group.endsWith("minor") || group.endsWith("insisting")) expect(heard(ones)).toBeGreaterThanOrEqual(0.7);
    else expect(heard(ones)).toBeGreaterThanOrEqual(group.startsWith("explicit") ? 0.9 : 0.75);
  },
);

test("the second opinion was formed on the messages as they stand: if not, npm run learn-gate", () => {
  expect(learned.lessons).toBe(markOf(gateLessons()));
});

/** Every rule is searched for in one message of so many: in all of them it would take a minute. */
const ONE_OF = 10;

test("a rule is never passed over by the words it waits for", () => {
  const said = tuning()
    .filter((_, place) => place % ONE_OF === 0)
    .map(({ text }) => ({ text, words: normalise(text) }));
  for (const rule of Object.values(RULES).flat()) {
    const ways = needsOf(rule.says);
    const { find } = compiled(rule);
    for (const { text, words } of said) {
      if (!ways || words.search(find) < 0) continue;
      const said = new Set(words.split(" "));
      expect(
        ways.some((lists) => lists.every((list) => list.some((word) => said.has(word)))),
        `${rule.says} in: ${text}`,
      ).toBe(true);
    }
  }
});
