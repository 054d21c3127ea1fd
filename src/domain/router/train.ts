import type { Counts } from "./features.ts";

export type { Counts };

/** What was learned: for each bucket its rarity, and a weight for each topic, topics side by side. */
export interface Model {
  topics: string[];
  rarity: Float32Array;
  bias: Float32Array;
  weights: Float32Array;
}

type Weights = Pick<Model, "weights" | "bias">;

/** A message as a sparse vector of length 1: buckets and values side by side. */
export interface Vector {
  buckets: Uint32Array;
  values: Float32Array;
}

/** Counted up when the features or the learning change, so that nothing learned otherwise is used. */
export const LEARNING_VERSION = 6;

const PASSES = 8;
const RATE = 0.3;
const DECAY = 1e-4;
const RARITY = 0.8;

/** A message whose features were counted before; `label` is a place in the topics, `weight` how much it counts (1). */
export interface Counted {
  label: number;
  counts: Counts;
  weight?: number;
}

/** What there is to tell apart, and how: left out, it is done as the router does it. */
export interface Course {
  topics: string[];
  buckets: number;
  power?: number;
  /** Multiplies the rarity of each bucket. */
  worth?: Float32Array;
  passes?: number;
  rate?: number;
}

/** Learns multinomial logistic regression; the same examples give the same weights. A higher power of rarity tells rare features more from common ones. */
export function train(
  counted: readonly Counted[],
  { topics, buckets, power = RARITY, worth, passes = PASSES, rate = RATE }: Course,
): Model {
  const rarity = rarityOf(
    counted.map(({ counts }) => counts),
    { buckets, power },
  );
  const learned = {
    topics,
    rarity: worth ? rarity.map((rare, bucket) => rare * (worth[bucket] ?? 1)) : rarity,
    bias: new Float32Array(topics.length),
    weights: new Float32Array(topics.length * buckets),
  };
  const examples = counted.map(({ label, counts, weight = 1 }) => ({
    label,
    weight,
    vector: vectorOf(counts, learned.rarity),
  }));
  const squares = new Float32Array(learned.weights.length).fill(0.01);
  const chances = new Float32Array(topics.length);
  let seed = 1;
  for (let pass = 0; pass < passes; pass++) {
    for (let place = examples.length - 1; place > 0; place--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      swap(examples, place, seed % (place + 1));
    }
    for (const { label, weight, vector } of examples) {
      scoresOf(learned, vector, chances);
      softmax(chances, 1);
      chances[label] = (chances[label] ?? 0) - 1;
      if (weight !== 1)
        for (let topic = 0; topic < topics.length; topic++) chances[topic] = (chances[topic] ?? 0) * weight;
      learn(learned, vector, { errors: chances, squares, rate });
    }
  }
  return learned;
}

/** One AdaGrad step: what was seen often moves less. */
function learn(
  { weights, bias }: Weights,
  { buckets, values }: Vector,
  { errors, squares, rate }: { errors: Float32Array; squares: Float32Array; rate: number },
): void {
  const topics = bias.length;
  for (let place = 0; place < buckets.length; place++) {
    const from = (buckets[place] ?? 0) * topics;
    const value = values[place] ?? 0;
    for (let topic = 0; topic < topics; topic++) {
      const at = from + topic;
      const weight = weights[at] ?? 0;
      const slope = (errors[topic] ?? 0) * value + DECAY * weight;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = weight - (rate * slope) / Math.sqrt(square);
    }
  }
  for (let topic = 0; topic < topics; topic++) bias[topic] = (bias[topic] ?? 0) - 0.02 * (errors[topic] ?? 0);
}

/** Scores by topic into `into`. */
export function scoresOf({ bias, weights }: Weights, { buckets, values }: Vector, into: Float32Array): void {
  into.set(bias);
  const topics = bias.length;
  for (let place = 0; place < buckets.length; place++) {
    const from = (buckets[place] ?? 0) * topics;
    const value = values[place] ?? 0;
    for (let topic = 0; topic < topics; topic++)
      into[topic] = (into[topic] ?? 0) + value * (weights[from + topic] ?? 0);
  }
}

/** Turns scores into probabilities, in place; a temperature above 1 makes them less certain. */
export function softmax(scores: Float32Array, temperature: number): void {
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let topic = 0; topic < scores.length; topic++) {
    const chance = Math.exp(((scores[topic] ?? 0) - highest) / temperature);
    scores[topic] = chance;
    sum += chance;
  }
  for (let topic = 0; topic < scores.length; topic++) scores[topic] = (scores[topic] ?? 0) / sum;
}

/** What was never heard says nothing. */
export function vectorOf(counts: Counts, rarity: ArrayLike<number>): Vector {
  const buckets = new Uint32Array(counts.size);
  const values = new Float32Array(counts.size);
  let heard = 0;
  let squares = 0;
  for (const [bucket, count] of counts) {
    const rare = rarity[bucket] ?? 0;
    if (rare <= 0) continue;
    const value = Math.fround(Math.sqrt(count) * rare);
    buckets[heard] = bucket;
    values[heard++] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let place = 0; place < heard; place++) values[place] = (values[place] ?? 0) / length;
  return { buckets: buckets.subarray(0, heard), values: values.subarray(0, heard) };
}

/** Rare features weigh more: a power of the inverse document frequency. */
function rarityOf(all: readonly Counts[], { buckets, power }: { buckets: number; power: number }): Float32Array {
  const documents = new Float32Array(buckets);
  for (const counts of all) for (const bucket of counts.keys()) documents[bucket] = (documents[bucket] ?? 0) + 1;
  return documents.map((count) => (count === 0 ? 0 : Math.log(1 + all.length / count) ** power));
}

function swap<T>(list: T[], one: number, other: number): void {
  const [first, second] = [list[one], list[other]];
  if (first === undefined || second === undefined) return;
  list[one] = second;
  list[other] = first;
}
