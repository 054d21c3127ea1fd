import { createHash } from "node:crypto";
import { BUCKETS, countFeatures } from "../../src/domain/gate/features.ts";
import { readable } from "../../src/domain/gate/gate.ts";
import { likeliest, type Opinion } from "../../src/domain/gate/second-opinion.ts";
import { SIGNALS } from "../../src/domain/gate/signal.ts";
import { createSpeller } from "../../src/domain/gate/speller.ts";
import { train } from "../../src/domain/router/train.ts";
import { gateLessons, gateWords, type Lesson } from "./gate-lessons.ts";

/** The share of hard calm messages that the second opinion may ask about on its own. */
export const MOST_ASKED = 0.04;
const FOLDS = 10;

/** Chosen by leaving out one writer at a time (test/domain/gate/README.md): easy calm messages count less, hard ones more. */
const CHOSEN = { power: 1.2, passes: 5, rate: 0.15 };
const weightOf = ({ topic, isHard }: Lesson): number => (topic !== "calm" || !isHard ? 1 : 1.5);

const TOPICS = [...SIGNALS, "calm"];

/** Everything the gate ships that was learned, as it stands in its file: the same lessons give the same text. */
export function learnGate(): string {
  const lessons = gateLessons();
  const { meant, known } = gateWords(lessons);
  const said = saidIn(lessons);
  const { bias, rarity, weights } = train(said, { topics: TOPICS, buckets: BUCKETS, ...CHOSEN });
  const rarityStep = Math.max(...rarity) / 255;
  const weightStep = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const inSteps = (values: Float32Array, step: number) =>
    Buffer.from(Int8Array.from(values, (value) => Math.round(value / step)).buffer).toString("base64");
  return `${JSON.stringify(
    {
      lessons: markOf(lessons),
      sureAt: thresholdOf(judged()),
      topics: TOPICS,
      bias: Array.from(bias, (value) => Math.round(value * 1e4) / 1e4),
      rarityStep,
      weightStep,
      meant: meant.join(" "),
      known: known.join(" "),
      rarity: Buffer.from(Uint8Array.from(rarity, (value) => Math.round(value / rarityStep))).toString("base64"),
      weights: inSteps(weights, weightStep),
    },
    null,
    1,
  )}\n`;
}

/** Changes with every message that was written for the gate; what the coach itself hears may change without learning again. */
export const markOf = (lessons: readonly Lesson[]): string =>
  createHash("sha256")
    .update(JSON.stringify(lessons.filter(({ style }) => style !== "heard")))
    .digest("hex")
    .slice(0, 16);

/** A lesson and the chance that an opinion formed without it gives it. */
export interface Judged {
  lesson: Lesson;
  signal: string;
  chance: number;
}

/** Ten-fold cross-validation: each tenth lesson is judged by an opinion that never met it. */
export function judged(): Judged[] {
  const lessons = gateLessons();
  const said = saidIn(lessons);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learned = train(
      said.filter((_, place) => place % FOLDS !== fold),
      { topics: TOPICS, buckets: BUCKETS, ...CHOSEN },
    );
    const opinion: Opinion = { ...learned, bias: [...learned.bias], sureAt: 1 };
    return said.flatMap(({ text }, place) => {
      const lesson = lessons[place];
      return lesson && place % FOLDS === fold ? [{ lesson, ...likeliest(text, opinion) }] : [];
    });
  }).flat();
}

/** So that at most so many hard calm messages are asked about by the opinion alone. */
export function thresholdOf(judgements: readonly Judged[]): number {
  const calm = judgements.filter(({ lesson }) => lesson.isHard).map(({ chance }) => chance);
  const sorted = calm.sort((one, other) => other - one);
  return Math.ceil((sorted[Math.floor(sorted.length * MOST_ASKED)] ?? 1) * 1e4) / 1e4;
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
