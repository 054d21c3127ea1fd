import { scoresOf, softmax, vectorOf } from "../router/train.ts";
import { countFeatures } from "./features.ts";
import learned from "./learned.json" with { type: "json" };
import { SIGNALS, type Signal, type Verdict } from "./signal.ts";

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

/** Below such a chance of danger a rule that only asks is not heeded. */
const CALM_BELOW = 0.3;

/** Below such a chance a rule that is certain only asks; never where somebody may hurt themselves. */
const DOUBT_BELOW = 0.5;

/** In a longer message one sentence of danger is drowned by the others: there the rules stand, in characters. */
const LONGEST = 500;

/**
 * What the rules made of a normalised message, weighed with what was learned: it may ask where no rule does, let pass what
 * a rule would ask about, and ask where a rule is certain. What a rule is certain of never passes.
 */
export function weighed(verdict: Verdict, said: string, opinion: Opinion = shipped): Verdict {
  if (verdict.level !== "clear" && said.length > LONGEST) return verdict;
  const { signal, chance } = likeliest(said, opinion);
  if (verdict.level === "certain")
    return verdict.signal !== "self-harm" && chance < DOUBT_BELOW ? { ...verdict, level: "unclear" } : verdict;
  if (verdict.level === "unclear") return chance < CALM_BELOW ? { level: "clear" } : verdict;
  const says = chance >= opinion.sureAt && said.trim().split(" ").length >= FEWEST;
  return says ? { level: "unclear", signal } : verdict;
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
