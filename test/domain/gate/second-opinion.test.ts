import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";
import learned from "../../../src/domain/gate/learned.json" with { type: "json" };
import type { Ruled } from "../../../src/domain/gate/ruled.ts";
import { ALL_RULES } from "../../../src/domain/gate/rules.ts";
import { decided, guessOf, likeliest, type Opinion } from "../../../src/domain/gate/second-opinion.ts";
import type { Signal, Verdict } from "../../../src/domain/gate/signal.ts";

const SAID = " word".repeat(20);

const ruled = (level: "certain" | "unclear", signal: Signal): Verdict => ({ level, signal });
const levelOf = (verdict: Verdict, chance: number, said = SAID) =>
  decided({ verdict, plain: null }, { signal: "medical", chance, isLikely: true }, { said, sureAt: 0.8 }).level;

test.each([
  ["self-harm", 0.8, "certain"],
  ["self-harm", 0.6, "unclear"],
  ["self-harm", 0, "unclear"],
  ["minor", 0.95, "certain"],
  ["minor", 0, "unclear"],
  ["medical", 0.95, "certain"],
  ["medical", 0.85, "unclear"],
  ["medical", 0.7, "clear"],
] as const)("what a rule is certain of, %s, at a chance of %d: %s", (signal, chance, level) => {
  expect(levelOf(ruled("certain", signal), chance)).toBe(level);
});

test.each([
  [0.9, "unclear"],
  [0.7, "clear"],
] as const)("what a rule would ask about, at a chance of %d: %s", (chance, level) => {
  expect(levelOf(ruled("unclear", "self-harm"), chance)).toBe(level);
});

test("where no rule says anything it asks from its threshold on", () => {
  expect(levelOf({ level: "clear" }, 0.8)).toBe("unclear");
  expect(levelOf({ level: "clear" }, 0.79)).toBe("clear");
});

test.each(["certain", "unclear"] as const)("fewer than five words are left to the rules: %s", (level) => {
  for (const chance of [0, 1]) expect(levelOf(ruled(level, "medical"), chance, " one two three four")).toBe(level);
  expect(levelOf({ level: "clear" }, 1, " one two three four")).toBe("clear");
});

const namedWith = (rule: Signal, words: Signal, isLikely = true) =>
  decided(
    { verdict: ruled("certain", rule), plain: null },
    { signal: words, chance: 1, isLikely },
    { said: SAID, sureAt: 0.8 },
  );

test.each([
  ["self-harm", "third-person", "third-person"],
  ["self-harm", "abuse", "self-harm"],
  ["abuse", "overdose", "overdose"],
  ["overdose", "medical", "medical"],
  ["overdose", "self-harm", "overdose"],
  ["medical", "eating-disorder", "medical"],
  ["minor", "lure", "minor"],
  ["lure", "minor", "lure"],
] as const)("a rule says %s, the words as a whole %s: it is answered as %s", (rule, words, signal) => {
  expect(namedWith(rule, words)).toEqual(ruled("certain", signal));
});

test("words that hardly say which kind it is leave it to the rule", () => {
  expect(namedWith("abuse", "psychosis", false)).toEqual(ruled("certain", "abuse"));
  for (const text of ["my family will send me back if i dont agree", "he has been in my flat"])
    expect(gate(text), text).not.toMatchObject({ signal: "self-harm" });
});

test.each([
  ["My cousin turned up after the party, sat on the stairs and said he is going to kill himself.", "third-person"],
  ["My sister laughed at my coat again and I am going to kill myself on Friday.", "self-harm"],
  ["He has my pictures and says he will send them to school. I want to die, I will do it tonight.", "self-harm"],
  ["He said keep our chats secret, he hurt the last girl who told, and now he wants another picture.", "lure"],
] as const)("whose danger it is follows from all the words: %s", (text, signal) => {
  expect(gate(text)).toMatchObject({ signal });
});

const opinion: Opinion = {
  topics: ["self-harm", "calm"],
  bias: [0, 1],
  count: () => new Map(),
  rarity: new Float32Array(),
  weights: new Float32Array(),
  weightStep: 1,
  rules: [2, 0.5, -1],
  sureAt: 0.8,
};
const chanceWith = (found: number[], said = SAID) => guessOf({ found }, said, opinion).chance;

test("of the rules that are found the weightiest counts, and a rule that cries wolf counts against", () => {
  expect(chanceWith([])).toBe(likeliest(SAID, opinion).chance);
  expect(chanceWith([0])).toBeGreaterThan(chanceWith([1]));
  expect(chanceWith([1, 0, 2])).toBe(chanceWith([0]));
  expect(chanceWith([2])).toBeLessThan(chanceWith([]));
});

test("in a few words a rule counts for more", () => {
  expect(chanceWith([0], " word word")).toBeGreaterThan(chanceWith([0]));
});

const withPlain = (verdict: Verdict, plain: Ruled["plain"], guess: { signal: Signal; chance: number }, said = SAID) =>
  decided({ verdict, plain }, { ...guess, isLikely: true }, { said, sureAt: 0.8 });

test.each(["certain", "unclear"] as const)("what is said plainly holds, however calm the words are: %s", (level) => {
  const plain = { level, signal: "abuse" } as const;
  expect(withPlain(plain, plain, { signal: "self-harm", chance: 0 })).toEqual(plain);
  expect(withPlain(plain, null, { signal: "self-harm", chance: 0 })).toEqual({ level: "clear" });
});

test("what is said plainly keeps its kind, unless a rule found what may kill", () => {
  const plain = { level: "unclear", signal: "abuse" } as const;
  expect(withPlain(plain, plain, { signal: "third-person", chance: 1 })).toEqual(plain);
  expect(withPlain(ruled("unclear", "harm-to-others"), plain, { signal: "harm-to-others", chance: 1 })).toEqual(plain);
  const wish = ruled("unclear", "self-harm");
  expect(withPlain(wish, plain, { signal: "self-harm", chance: 1 })).toEqual(wish);
});

test("the surer of the two is heeded", () => {
  const wish = ruled("certain", "self-harm");
  expect(withPlain(wish, { level: "unclear", signal: "abuse" }, { signal: "self-harm", chance: 1 })).toEqual(wish);
  const threat = { level: "certain", signal: "lure" } as const;
  expect(withPlain(ruled("unclear", "self-harm"), threat, { signal: "self-harm", chance: 1 })).toEqual(threat);
});

test("what was learned of a rule goes by its example, so no two have one", () => {
  const examples = ALL_RULES.map(({ example }) => example);
  expect(new Set(examples).size).toBe(examples.length);
});

test("every rule that may be taken back was learned, and nothing is kept of one that is gone", () => {
  const ofRules: Record<string, number> = learned.rules;
  const toLearn = ALL_RULES.filter(({ isPlain }) => !isPlain).map(({ example }) => example);
  expect(toLearn.filter((example) => !(example in ofRules))).toEqual([]);
  const examples = ALL_RULES.map(({ example }) => example);
  expect(Object.keys(ofRules).filter((example) => !examples.includes(example))).toEqual([]);
});
