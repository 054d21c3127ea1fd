import type { CountFeatures, Counts } from "./features.ts";
import { type Model, scoresOf, softmax, train, vectorOf } from "./train.ts";

/** A first message that says little, and the first sentences a kind reader would offer for it, best first, as "mistake.knock". */
export interface Near {
  text: string;
  knocks: string[];
}

/** Short messages have few features: so many buckets are enough for them. */
const BUCKETS = 1 << 14;

/** How much each of the sentences counts, best first. */
const WEIGHTS = [1, 0.6, 0.4, 0.3];

/** How much the mistake's own likelihood counts, and the least it is taken for (chosen by `npm run bench -- router`). */
const MISTAKE = { weight: 0.2, least: 0.02 };

const folded = (counts: Counts): Counts => {
  const few: Counts = new Map();
  for (const [bucket, count] of counts) few.set(bucket % BUCKETS, (few.get(bucket % BUCKETS) ?? 0) + count);
  return few;
};

/** Each message is learned from several times a pass, so fewer passes are enough. */
const COURSE = { buckets: BUCKETS, passes: 3, rate: 0.5 };

/** Learns which sentences are nearest; each message is an example of every sentence it names. */
export function trainNearest(near: readonly Near[], count: CountFeatures): Model {
  const topics = [...new Set(near.flatMap(({ knocks }) => knocks))].sort();
  const examples = near.flatMap(({ text, knocks }) => {
    const counts = folded(count(text));
    return knocks.map((knock, place) => ({ label: topics.indexOf(knock), counts, weight: WEIGHTS[place] ?? 0 }));
  });
  return train(examples, { topics, ...COURSE });
}

/** Every first sentence, nearest first: by the words, and by how likely its mistake is. */
export function rankNearest(model: Model, counts: Counts, chanceOf: (mistake: string) => number): string[] {
  const scores = new Float32Array(model.topics.length);
  scoresOf(model, vectorOf(folded(counts), model.rarity), scores);
  softmax(scores, 1);
  return model.topics
    .map((knock, place) => {
      const chance = Math.max(chanceOf(knock.split(".")[0] ?? ""), MISTAKE.least);
      return { knock, score: Math.log(scores[place] ?? 0) + MISTAKE.weight * Math.log(chance) };
    })
    .sort((one, other) => other.score - one.score)
    .map(({ knock }) => knock);
}
