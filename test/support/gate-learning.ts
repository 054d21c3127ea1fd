import { createHash } from "node:crypto";
import { readable } from "../../src/domain/gate/gate.ts";
import { toGaps } from "../../src/domain/gate/known-features.ts";
import { byRules, type Ruled } from "../../src/domain/gate/ruled.ts";
import { ALL_RULES } from "../../src/domain/gate/rules.ts";
import { decided, type Guess, guessOf } from "../../src/domain/gate/second-opinion.ts";
import { createSpeller } from "../../src/domain/gate/speller.ts";
import { formOpinion, type Said, saidAs, TOPICS } from "./form-opinion.ts";
import { gateLessons, gateWords, type Lesson, PLAIN_RULE } from "./gate-lessons.ts";

/** The shares of hard calm messages (a little below the promised 4 %) and of ordinary ones that may be asked about. */
const MOST_ASKED = { hard: 0.038, ordinary: 0.015 };

/** Everything the gate ships that was learned, as it stands in its file: the same lessons give the same text. */
export function learnGate(): string {
  const lessons = gateLessons();
  const { meant, known } = gateWords(lessons);
  const said = saidIn(lessons);
  const { bias, known: features, rarity, weights, rules } = formOpinion(said);
  const rarest = rarity.reduce((most, rare) => Math.max(most, rare), 0);
  const weightStep = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const inSteps = (values: Float32Array, step: number) =>
    Buffer.from(Int8Array.from(values, (value) => Math.round(value / step)).buffer).toString("base64");
  return `${JSON.stringify(
    {
      lessons: markOf(lessons),
      sureAt: thresholdOf(judged()),
      topics: TOPICS,
      bias: Array.from(bias, (value) => Math.round(value * 1e4) / 1e4),
      weightStep,
      rules: Object.fromEntries(ALL_RULES.map(({ example }, place) => [example, Math.round(10 * (rules[place] ?? 0))])),
      meant: meant.join(" "),
      known: known.join(" "),
      features: Buffer.from(toGaps(features)).toString("base64"),
      rarity: Buffer.from(Uint8Array.from(rarity, (value) => Math.round((255 * value) / rarest))).toString("base64"),
      weights: inSteps(weights, weightStep),
    },
    null,
    1,
  )}\n`;
}

/** Changes with every message that was written for the gate. What the coach itself hears, and rules that hold by themselves, may change without learning again. */
export const markOf = (lessons: readonly Lesson[]): string =>
  createHash("sha256")
    .update(JSON.stringify(lessons.filter(({ style }) => style !== "heard" && style !== PLAIN_RULE)))
    .digest("hex")
    .slice(0, 16);

/** A written message, what the rules make of it, and what an opinion guesses that never met its writer. */
export interface Judged {
  lesson: Lesson;
  said: string;
  ruled: Ruled;
  guess: Guess;
}

/** In so many parts the writers are left out, as learning for each of them alone would take a quarter of an hour. */
const PARTS = 6;

/** Leaves out a few writers at a time. */
export function judged(): Judged[] {
  const lessons = gateLessons();
  const said = saidIn(lessons);
  const writers = [...new Set(lessons.flatMap(({ writer }) => writer ?? []))];
  return Array.from({ length: PARTS }, (_, part) => {
    const isOut = ({ lesson: { writer } }: Said) => writer !== undefined && writers.indexOf(writer) % PARTS === part;
    const opinion = formOpinion(said.filter((one) => !isOut(one)));
    return said.filter(isOut).map(({ lesson, text, ruled }) => ({
      lesson,
      said: text,
      ruled,
      guess: guessOf(ruled, text, opinion),
    }));
  }).flat();
}

/** The lowest chance to ask at, so that at most so many calm messages are asked about. */
export function thresholdOf(judgements: readonly Judged[]): number {
  const calm = judgements.filter(({ lesson }) => lesson.topic === "calm");
  const keepsTo = (most: number, isHard: boolean) => {
    const ones = calm.filter(({ lesson }) => lesson.isHard === isHard);
    return (sureAt: number) =>
      ones.filter(({ ruled, guess, said }) => decided(ruled, guess, { said, sureAt }).level === "unclear").length <=
      most * ones.length;
  };
  const isLittle = [keepsTo(MOST_ASKED.hard, true), keepsTo(MOST_ASKED.ordinary, false)];
  let sureAt = 1;
  while (sureAt > 0.5 && isLittle.every((holds) => holds(sureAt - 0.001))) sureAt -= 0.001;
  return Math.round(sureAt * 1e3) / 1e3;
}

function saidIn(lessons: readonly Lesson[]): Said[] {
  const { meant, known } = gateWords(lessons);
  const speller = createSpeller(meant, known);
  return lessons.map((lesson) => {
    const said = readable(lesson.text, speller);
    return saidAs(lesson, said, byRules(said));
  });
}
