import { expect, test } from "vitest";
import { FIGURES_LANGUAGES } from "../../../src/domain/gate/figures-languages.ts";
import { gate } from "../../../src/domain/gate/gate.ts";
import { SELF_HARM_LANGUAGES } from "../../../src/domain/gate/self-harm-languages.ts";

test.each(FIGURES_LANGUAGES)("leaves alone: $example", ({ example }) => {
  expect(gate(example)).toEqual({ level: "clear" });
});

test.each(SELF_HARM_LANGUAGES)("$language is heard as such, no less than its rule says: $example", (rule) => {
  const verdict = gate(rule.example);
  expect(verdict).toMatchObject({ signal: "self-harm", language: rule.language });
  if (rule.level === "certain") expect(verdict.level).toBe("certain");
});

test.each([
  ["me muero de risa, pero te juro que me quiero morir", "es"],
  ["ich sterbe vor hunger. ich will nicht mehr leben", "de"],
  ["morri de rir e depois pensei em me matar", "pt"],
])("a figure of speech hides nothing else: %s", (text, language) => {
  expect(gate(text)).toEqual({ level: "certain", signal: "self-harm", language });
});

test("what only may mean it is asked about, and a laugh makes a question of a wish", () => {
  expect(gate("ya no quiero estar aquí")).toEqual({ level: "unclear", signal: "self-harm", language: "es" });
  expect(gate("je veux mourir 😂")).toEqual({ level: "unclear", signal: "self-harm", language: "fr" });
});

test("a long message in another language is read in linear time", () => {
  const timeOf = (text: string): number => {
    const before = performance.now();
    for (let round = 0; round < 5; round++) gate(text);
    return performance.now() - before;
  };
  const words = "ich will nicht mehr mich no quiero mas je pense plus eu nao tenho मैं मरने जीने mujhe jeene 死自生消首腕 ";
  gate(words);
  expect(timeOf(words.repeat(160))).toBeLessThan(Math.max(timeOf(words.repeat(20)), 5) * 40);
});
