import { describe, expect, test } from "vitest";
import { DENIALS } from "../../../src/domain/gate/denials.ts";
import { MORE_FIGURES } from "../../../src/domain/gate/figures-more.ts";
import { FIGURES_OF_OTHERS } from "../../../src/domain/gate/figures-of-others.ts";
import { FIGURES_OF_SPEECH } from "../../../src/domain/gate/figures-of-speech.ts";
import { gate } from "../../../src/domain/gate/gate.ts";
import { normalise } from "../../../src/domain/gate/normalise.ts";
import { compiled } from "../../../src/domain/gate/rule.ts";
import { sentencesOf } from "../../../src/domain/gate/ruled.ts";
import { RULES } from "../../../src/domain/gate/rules.ts";
import { SELF_HARM_LANGUAGES } from "../../../src/domain/gate/self-harm-languages.ts";
import { SIGNALS } from "../../../src/domain/gate/signal.ts";
import { alarms, calm, isExpected } from "./messages.ts";

describe("the table of messages", () => {
  test("is large enough, and holds every signal both outright and veiled", () => {
    expect(alarms().length).toBeGreaterThanOrEqual(300);
    expect(calm().length).toBeGreaterThanOrEqual(300);
    const kinds = new Set(alarms().map(({ level, signal }) => `${level} ${signal}`));
    for (const signal of SIGNALS.filter((one) => one !== "minor")) expect(kinds).toContain(`unclear ${signal}`);
    for (const signal of SIGNALS) expect(kinds).toContain(`certain ${signal}`);
  });

  test.each(alarms())("$level $signal: $text", (expected) => {
    const verdict = gate(expected.text);
    expect(isExpected(verdict, expected), `it was ${JSON.stringify(verdict)}`).toBe(true);
  });

  test.each(calm())("passes ($style): $text", ({ text }) => {
    expect(gate(text)).toEqual({ level: "clear" });
  });
});

describe("the rules", () => {
  const all = [
    ...SIGNALS.flatMap((signal) => RULES[signal].map((rule) => ({ signal, ...rule }))),
    ...SELF_HARM_LANGUAGES.map((rule) => ({ signal: "self-harm", ...rule })),
  ];

  test.each(all)("$signal is found by its own rule: $example", (rule) => {
    const plain = "language" in rule ? (word: string) => word : undefined;
    expect(normalise(rule.example, plain)).toMatch(compiled(rule).find);
    if (rule.level === "certain") expect(gate(rule.example).level).not.toBe("clear");
  });

  test("what a rule asks about is asked about where it stands alone, but for one in a hundred that has cried wolf", () => {
    const asking = all.filter(({ level }) => level === "unclear");
    const passed = asking.filter(({ example }) => gate(example).level === "clear").map(({ example }) => example);
    expect(passed.length, passed.join("\n")).toBeLessThanOrEqual(asking.length / 100);
  });

  test.each([...FIGURES_OF_SPEECH, ...FIGURES_OF_OTHERS, ...MORE_FIGURES, ...DENIALS])(
    "is taken for no danger: $example",
    (phrase) => {
      expect(normalise(phrase.example)).toMatch(compiled(phrase).find);
      expect(gate(phrase.example)).toEqual({ level: "clear" });
    },
  );

  test("repeat nothing without bound, so that no text can slow them down", () => {
    for (const { says } of [...all, ...FIGURES_OF_SPEECH, ...FIGURES_OF_OTHERS, ...MORE_FIGURES, ...DENIALS]) {
      const bounded = says.replace(/\[(?:\^ |0-9)\]\+/g, "word");
      expect(bounded, says).not.toMatch(/[+*]/);
      expect(bounded, says).not.toMatch(/[+*}]\)[+*{]/);
    }
  });
});

describe("what stands beside a danger", () => {
  test.each([
    ["a figure of speech does not hide it", "I'd rather die than go to a mixer, and I want to kill myself"],
    ["a denial of another thing does not hide it", "I don't want to die at work but I want to kill myself"],
    ["somebody else's danger does not hide it", "my friend wants to die and so do I"],
  ])("%s", (_, text) => {
    expect(gate(text)).toEqual({ level: "certain", signal: "self-harm" });
  });

  test("what may kill within the hour is answered first", () => {
    expect(gate("I want to die, I took a whole pack of paracetamol")).toEqual({ level: "certain", signal: "overdose" });
  });

  test("a child who wants to die is answered about that first", () => {
    expect(gate("im 11 and i want to kill myself")).toEqual({ level: "certain", signal: "self-harm" });
  });
});

test("each sentence is read by itself, so that the next one does not drown it", () => {
  const around = "I'm exhausted by people. I'm going to kill him. I feel dead inside at these events.";
  expect(sentencesOf(normalise(around))).toHaveLength(3);
  const calm = "The icebreakers at this place are torture and I never know what to say. ";
  expect(gate(`${calm.repeat(6)}I overdosed. ${calm.repeat(6)}`).level).not.toBe("clear");
});

test.each(["i took them all out for lunch", "i took them all home"])(
  "%s is not answered as an overdose at once",
  (text) => expect(gate(text).level).not.toBe("certain"),
);

test.each(["i took them all", "i took them all at home", "took them all to end it"])("%s is", (text) =>
  expect(gate(text)).toEqual({ level: "certain", signal: "overdose" }),
);

test.each([
  ["took my meds today", "clear"],
  ["i took my medication and went to work", "clear"],
  ["i took my pills", "unclear"],
  ["i took all my pills", "certain"],
  ["took my pills, all of them", "certain"],
  ["i took my mum's pills", "certain"],
])("what somebody takes every day is no overdose, and where it may be one it is asked: %s", (text, level) => {
  expect(gate(text).level).toBe(level);
});
