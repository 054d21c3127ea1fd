import { createHash } from "node:crypto";
import { countFeatures } from "../../src/domain/gate/features.ts";
import { byRules, readable } from "../../src/domain/gate/gate.ts";
import { knownIn, placed, toGaps } from "../../src/domain/gate/known-features.ts";
import { decided, type Guess, likeliest, type Opinion } from "../../src/domain/gate/second-opinion.ts";
import { SIGNALS, type Verdict } from "../../src/domain/gate/signal.ts";
import { createSpeller } from "../../src/domain/gate/speller.ts";
import { type Counted, train } from "../../src/domain/router/train.ts";
import { gateLessons, gateWords, type Lesson } from "./gate-lessons.ts";

/** The shares of hard calm messages (a little below the promised 4 %) and of ordinary ones that may be asked about. */
const MOST_ASKED = { hard: 0.036, ordinary: 0.015 };

/** Chosen by leaving out one writer at a time (test/domain/gate/README.md): hard calm messages count more, and so does what tests hold. */
const CHOSEN = { power: 1.2, passes: 5, rate: 0.25 };
const weightOf = ({ topic, isHard, writer }: Lesson): number => {
  if (topic === "calm" && !isHard) return 1;
  return (topic === "calm" ? 2.5 : 1) * (writer ? 1 : 2.5);
};

const TOPICS = [...SIGNALS, "calm"];

/** Everything the gate ships that was learned, as it stands in its file: the same lessons give the same text. */
export function learnGate(): string {
  const lessons = gateLessons();
  const { meant, known } = gateWords(lessons);
  const said = saidIn(lessons);
  const { bias, features, rarity, weights } = learnedFrom(said);
  const rarest = Math.max(...rarity);
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

/** Rarer features are left out: too few messages tell what they are a sign of. */
const FEWEST = 5;

function learnedFrom(said: readonly Counted[]) {
  const features = knownIn(
    said.map(({ counts }) => counts),
    FEWEST,
  );
  const known = said.map((one) => ({ ...one, counts: placed(one.counts, features) }));
  return { ...train(known, { topics: TOPICS, buckets: features.length, ...CHOSEN }), features };
}

/** Changes with every message that was written for the gate; what the coach itself hears may change without learning again. */
export const markOf = (lessons: readonly Lesson[]): string =>
  createHash("sha256")
    .update(JSON.stringify(lessons.filter(({ style }) => style !== "heard")))
    .digest("hex")
    .slice(0, 16);

/** A written message, what the rules make of it, and what an opinion guesses that never met its writer. */
export interface Judged {
  lesson: Lesson;
  said: string;
  ruled: Verdict;
  guess: Guess;
}

/** Leaves out one writer at a time. */
export function judged(): Judged[] {
  const lessons = gateLessons();
  const said = saidIn(lessons);
  const writers = [...new Set(lessons.flatMap(({ writer }) => writer ?? []))];
  return writers.flatMap((writer) => {
    const learned = learnedFrom(said.filter((_, place) => lessons[place]?.writer !== writer));
    const opinion: Opinion = { ...learned, bias: [...learned.bias], known: learned.features, weightStep: 1, sureAt: 1 };
    return said.flatMap(({ text }, place) => {
      const lesson = lessons[place];
      return lesson?.writer === writer
        ? [{ lesson, said: text, ruled: byRules(text), guess: likeliest(text, opinion) }]
        : [];
    });
  });
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

function saidIn(lessons: readonly Lesson[]) {
  const { meant, known } = gateWords(lessons);
  const speller = createSpeller(meant, known);
  return lessons.map((lesson) => {
    const said = readable(lesson.text, speller);
    const label = TOPICS.indexOf(lesson.topic);
    return { label, text: said, counts: countFeatures(said), weight: weightOf(lesson) };
  });
}
