import { softmax, vectorOf } from "../router/train.ts";
import { countFeatures } from "./features.ts";
import { fromGaps, type Known, placed } from "./known-features.ts";
import learned from "./learned.json" with { type: "json" };
import { SIGNALS, type Signal, type Verdict } from "./signal.ts";

/** What was learned from the written messages: `npm run learn-gate` writes it, in whole numbers of a step, as text. */
export interface Opinion {
  topics: string[];
  bias: number[];
  known: Known;
  /** Only their proportions count, as a message is a vector of length 1. */
  rarity: Float32Array | Uint8Array;
  weights: Float32Array | Int8Array;
  weightStep: number;
  /** So unlikely calm a message must be that it is asked about. */
  sureAt: number;
}

/** What a message most likely is a sign of, and the chance that it is not calm. */
export interface Guess {
  signal: Signal;
  chance: number;
}

const bytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const shipped: Opinion = {
  topics: learned.topics,
  bias: learned.bias,
  known: fromGaps(bytes(learned.features)),
  rarity: bytes(learned.rarity),
  weights: Int8Array.from(bytes(learned.weights)),
  weightStep: learned.weightStep,
  sureAt: learned.sureAt,
};

/** Fewer words say too little to weigh. */
const FEWEST = 5;

/** Below such a chance of danger a rule that only asks is not heeded. */
const CALM_BELOW = 0.85;

/** In so few words a rule says nearly all there is. */
const SHORT = 8;
const SHORT_CALM_BELOW = 0.3;

/** Below the first a rule that is certain only asks, below the second it is not heeded; never where somebody may hurt themselves. */
const DOUBT_BELOW = 0.85;
const PASS_BELOW = 0.5;

/** In a longer message one sentence of danger is drowned by the others: there the rules stand, in characters. */
const LONGEST = 500;

/**
 * What the rules made of a normalised message, weighed with what was learned: it may ask where no rule does, let pass what
 * a rule would ask about, and ask where a rule is certain.
 */
export const weighed = (verdict: Verdict, said: string, opinion: Opinion = shipped): Verdict =>
  decided(verdict, likeliest(said, opinion), { said, sureAt: opinion.sureAt });

/** The verdict that follows from the rules' verdict and a guess. */
export function decided(
  ruled: Verdict,
  { signal, chance }: Guess,
  { said, sureAt }: { said: string; sureAt: number },
): Verdict {
  const words = said.trim().split(" ").length;
  if (ruled.level === "clear")
    return chance >= sureAt && words >= FEWEST ? { level: "unclear", signal } : { level: "clear" };
  if (said.length > LONGEST || ruled.signal === "minor") return ruled;
  const isShort = words <= SHORT;
  if (ruled.level === "unclear") return chance < (isShort ? SHORT_CALM_BELOW : CALM_BELOW) ? { level: "clear" } : ruled;
  if (ruled.signal === "self-harm" || chance >= (isShort ? PASS_BELOW : DOUBT_BELOW)) return ruled;
  return chance < PASS_BELOW && !isShort ? { level: "clear" } : { ...ruled, level: "unclear" };
}

/** The likeliest signal, and the chance that the message is not calm. */
export function likeliest(said: string, opinion: Opinion = shipped): Guess {
  const { topics } = opinion;
  const chances = chancesOf(said, opinion);
  const ranked = SIGNALS.map((signal) => ({ signal, chance: chances[topics.indexOf(signal)] ?? 0 }));
  const best = ranked.reduce((one, other) => (other.chance > one.chance ? other : one));
  return { signal: best.signal, chance: 1 - (chances[topics.indexOf("calm")] ?? 0) };
}

function chancesOf(said: string, { topics, bias, known, rarity, weights, weightStep }: Opinion): Float32Array {
  const { buckets, values } = vectorOf(placed(countFeatures(said), known), rarity);
  const sums = new Float32Array(topics.length);
  for (let place = 0; place < buckets.length; place++) {
    const from = (buckets[place] ?? 0) * topics.length;
    const value = values[place] ?? 0;
    for (let topic = 0; topic < sums.length; topic++)
      sums[topic] = (sums[topic] ?? 0) + value * (weights[from + topic] ?? 0);
  }
  const scores = sums.map((sum, topic) => (bias[topic] ?? 0) + weightStep * sum);
  softmax(scores, 1);
  return scores;
}
