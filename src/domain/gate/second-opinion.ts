import { scoresOf, softmax, vectorOf } from "../router/train.ts";
import { countFeatures } from "./features.ts";
import learned from "./learned.json" with { type: "json" };
import { SIGNALS, type Signal } from "./signal.ts";

/** What was learned from the written messages, in whole numbers of a step, as text: `npm run learn-gate` writes it. */
export interface Opinion {
  topics: string[];
  bias: number[];
  rarity: Float32Array;
  weights: Float32Array;
  /** So unlikely calm a message must be that it is asked about. */
  sureAt: number;
}

/** Fewer words say too little to weigh. */
const FEWEST = 4;

const bytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const shipped: Opinion = {
  topics: learned.topics,
  bias: learned.bias,
  rarity: Float32Array.from(bytes(learned.rarity), (value) => value * learned.rarityStep),
  weights: Float32Array.from(bytes(learned.weights), (value) => ((value << 24) >> 24) * learned.weightStep),
  sureAt: learned.sureAt,
};

/** What a normalised message may be a sign of though no rule found anything, or null. It only ever asks. */
export function secondOpinion(said: string, opinion: Opinion = shipped): Signal | null {
  if (said.trim().split(" ").length < FEWEST) return null;
  const { signal, chance } = likeliest(said, opinion);
  return chance >= opinion.sureAt ? signal : null;
}

/** The likeliest signal, and the chance that the message is not calm. */
export function likeliest(
  said: string,
  { topics, bias, rarity, weights }: Opinion = shipped,
): { signal: Signal; chance: number } {
  const scores = new Float32Array(topics.length);
  scoresOf({ bias: Float32Array.from(bias), weights }, vectorOf(countFeatures(said), rarity), scores);
  softmax(scores, 1);
  const ranked = SIGNALS.map((signal) => ({ signal, score: scores[topics.indexOf(signal)] ?? 0 }));
  const best = ranked.reduce((one, other) => (other.score > one.score ? other : one));
  return { signal: best.signal, chance: 1 - (scores[topics.indexOf("calm")] ?? 0) };
}
