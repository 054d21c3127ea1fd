import { expect, test } from "vitest";
import { decided } from "../../../src/domain/gate/second-opinion.ts";
import type { Signal, Verdict } from "../../../src/domain/gate/signal.ts";

const SHORT = " word".repeat(8);
const MEDIUM = " word".repeat(20);
const LONG = " word".repeat(120);

const ruled = (level: "certain" | "unclear", signal: Signal): Verdict => ({ level, signal });
const levelOf = (verdict: Verdict, chance: number, said: string) =>
  decided(verdict, { signal: "medical", chance }, { said, sureAt: 0.8 }).level;

test.each([0, 0.3, 0.6, 1])("a wish to die or an age that a rule is certain of stands, at a chance of %d", (chance) => {
  for (const said of [SHORT, MEDIUM, LONG])
    for (const signal of ["self-harm", "minor"] as const)
      expect(levelOf(ruled("certain", signal), chance, said)).toBe("certain");
});

test.each([
  [0.9, SHORT, "certain"],
  [0.6, SHORT, "certain"],
  [0.4, SHORT, "unclear"],
  [0.9, MEDIUM, "certain"],
  [0.6, MEDIUM, "unclear"],
  [0.4, MEDIUM, "clear"],
  [0.4, LONG, "certain"],
] as const)("what a rule is certain of otherwise, at a chance of %d, in '%s': %s", (chance, said, level) => {
  expect(levelOf(ruled("certain", "medical"), chance, said)).toBe(level);
});

test.each([
  [0.4, SHORT, "unclear"],
  [0.2, SHORT, "clear"],
  [0.9, MEDIUM, "unclear"],
  [0.8, MEDIUM, "clear"],
  [0.2, LONG, "unclear"],
] as const)("what a rule would ask about, at a chance of %d, in '%s': %s", (chance, said, level) => {
  expect(levelOf(ruled("unclear", "self-harm"), chance, said)).toBe(level);
});

test("where no rule says anything it asks from its threshold on, and never about fewer than five words", () => {
  expect(levelOf({ level: "clear" }, 0.8, MEDIUM)).toBe("unclear");
  expect(levelOf({ level: "clear" }, 0.79, MEDIUM)).toBe("clear");
  expect(levelOf({ level: "clear" }, 1, " one two three four")).toBe("clear");
});
