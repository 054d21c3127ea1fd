import { countFeatures, createCounter } from "../../src/domain/gate/features.ts";
import { type Known, knownIn, placed, placesIn } from "../../src/domain/gate/known-features.ts";
import type { Ruled } from "../../src/domain/gate/ruled.ts";
import type { Opinion } from "../../src/domain/gate/second-opinion.ts";
import { SIGNALS } from "../../src/domain/gate/signal.ts";
import { type Counted, type Counts, type Model, train } from "../../src/domain/router/train.ts";
import type { Lesson } from "./gate-lessons.ts";
import { ruleWeights } from "./rule-weights.ts";

export const TOPICS = [...SIGNALS, "calm"];
const CALM = TOPICS.indexOf("calm");

/** Chosen by leaving out writers (test/domain/gate/README.md). */
const CHOSEN = { power: 1.2, passes: 5, rate: 0.25 };

/** What people say all day counts most, so that it is not asked about; then hard calm messages, and what tests hold. */
const weightOf = ({ topic, isHard, writer }: Lesson): number => {
  if (topic === "calm" && !isHard) return 4;
  return (topic === "calm" ? 2.5 : 1) * (writer ? 1 : 2.5);
};

/** A lesson as the gate reads it, and what the rules make of it. */
export interface Said {
  lesson: Lesson;
  text: string;
  ruled: Ruled;
  counts: Counts;
}

export const saidAs = (lesson: Lesson, text: string, ruled: Ruled): Said => ({
  lesson,
  text,
  ruled,
  counts: countFeatures(text),
});

/** An opinion before it is written in steps. */
export interface Formed extends Opinion {
  known: Known;
  rarity: Float32Array;
  weights: Float32Array;
}

/** An opinion of what was said, with weights as they were learned; nothing is asked about until its threshold is set. */
export function formOpinion(all: readonly Said[]): Formed {
  const counted = all.map(({ lesson, counts }) => ({
    label: TOPICS.indexOf(lesson.topic),
    counts,
    weight: weightOf(lesson),
  }));
  const { features, bias, rarity, weights } = learnedFrom(counted);
  const placeOf = placesIn(features);
  return {
    topics: TOPICS,
    known: features,
    count: (said) => createCounter(placeOf)(said),
    bias: [...bias],
    rarity,
    weights,
    weightStep: 1,
    rules: ruleWeights(all),
    sureAt: 1,
  };
}

/** Features of fewer messages are left out: too few tell what they are a sign of. */
const FEWEST = 3;

/** Of the others only so many are kept, for the sake of memory. */
const MOST_KEPT = 320_000;

/** Learns with all features, then again with those that came to matter most. */
function learnedFrom(said: readonly Counted[]) {
  const met = knownIn(
    said.map(({ counts }) => counts),
    FEWEST,
  );
  return learnedWith(weightiest(met, learnedWith(met, said)), said);
}

function learnedWith(features: Known, said: readonly Counted[]) {
  const placeOf = placesIn(features);
  const known = said.map((one) => ({ ...one, counts: placed(one.counts, placeOf) }));
  const buckets = features.length;
  return { ...train(known, { topics: TOPICS, buckets, worth: worthOf(known, buckets), ...CHOSEN }), features };
}

function weightiest(met: Known, { weights, rarity }: Pick<Model, "weights" | "rarity">): Known {
  const most = Float32Array.from(met, (_, place) => {
    const own = weights.subarray(place * TOPICS.length, (place + 1) * TOPICS.length);
    return (rarity[place] ?? 0) * own.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0);
  });
  const least = most.toSorted().at(-MOST_KEPT) ?? 0;
  return met.filter((_, place) => (most[place] ?? 0) >= least);
}

/** Every feature tells a little, and the more the rarer it is in calm messages or in the others: the root of its log odds. */
const WORTH_OF_ANY = 0.3;

function worthOf(said: readonly Counted[], buckets: number): Float32Array {
  const [calm, others] = [new Float32Array(buckets).fill(1), new Float32Array(buckets).fill(1)];
  for (const { label, counts, weight = 1 } of said) {
    const met = label === CALM ? calm : others;
    for (const bucket of counts.keys()) met[bucket] = (met[bucket] ?? 0) + weight;
  }
  const sum = (all: Float32Array) => all.reduce((one, other) => one + other, 0);
  const balance = sum(calm) / sum(others);
  return calm.map((times, bucket) =>
    Math.sqrt(WORTH_OF_ANY + Math.abs(Math.log((balance * (others[bucket] ?? 1)) / times))),
  );
}
