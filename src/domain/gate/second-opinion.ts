import type { CountFeatures } from "../router/features.ts";
import { softmax, vectorOf } from "../router/train.ts";
import { createCounter } from "./features.ts";
import { fromGaps, placesIn } from "./known-features.ts";
import learned from "./learned.json" with { type: "json" };
import type { Ruled } from "./ruled.ts";
import { ALL_RULES } from "./rules.ts";
import { SIGNALS, type Signal, type Verdict } from "./signal.ts";

/** What was learned from the written messages: `npm run learn-gate` writes it, in whole numbers of a step, as text. */
export interface Opinion {
  topics: string[];
  bias: number[];
  count: CountFeatures;
  /** Only their proportions count, as a message is a vector of length 1. */
  rarity: Float32Array | Uint8Array;
  weights: Float32Array | Int8Array;
  weightStep: number;
  /** How much each rule says that the words do not, in log odds, by its place among all rules. */
  rules: number[];
  /** So unlikely calm a message must be that it is asked about. */
  sureAt: number;
}

/** What a message most likely is a sign of, and the chance that it is not calm. */
export interface Guess {
  signal: Signal;
  chance: number;
  /** Whether it is this sign rather than all else together. */
  isLikely: boolean;
}

/** A loop, as `Uint8Array.from` would take 0.2 s for these two million at every start. */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const read = new Uint8Array(letters.length);
  for (let place = 0; place < read.length; place++) read[place] = letters.charCodeAt(place);
  return read;
}

const placeOf = placesIn(fromGaps(bytes(learned.features)));

/** By a rule's example, in tenths; one that is newer says what its words do. */
const ofRules: Record<string, number> = learned.rules;

const shipped = {
  topics: learned.topics,
  bias: learned.bias,
  rarity: bytes(learned.rarity),
  weights: new Int8Array(bytes(learned.weights).buffer),
  weightStep: learned.weightStep,
  rules: ALL_RULES.map(({ example }) => (ofRules[example] ?? 0) / 10),
  sureAt: learned.sureAt,
};

/** Their text would stay in memory with the module (5 MB). */
Object.assign(learned, { features: "", rarity: "", weights: "" });

/** The opinion that was learned, for one text: it counts the features of a sentence only once. */
export const createOpinion = (): Opinion => ({ ...shipped, count: createCounter(placeOf) });

/** Fewer words say too little to weigh. */
const FEWEST = 5;
export const isTooFew = (said: string): boolean => wordsIn(said) < FEWEST;

/** In so few words a rule says nearly all there is: that much more, in log odds. */
const SHORT = 8;
const SHORT_RULE = 1.5;

/** What a rule is certain of is answered from this chance of danger on. */
const CERTAIN_AT = 0.9;

/** Of a wish to die it is answered sooner; and like an age it is always asked about. */
const WISH_CERTAIN_AT = 0.7;
const ALWAYS_ASKED: Signal[] = ["self-harm", "minor"];

/**
 * What the rules made of a normalised message, weighed with what was learned: it may ask where no rule does, let pass what
 * a rule would ask about, and ask where a rule is certain.
 */
export const weighed = (ruled: Ruled, said: string, opinion: Opinion): Verdict =>
  decided(ruled, guessOf(ruled, said, opinion), { said, sureAt: opinion.sureAt });

/** What a rule is certain of is taken for another kind only by words that say so more than all else. */
const LIKELY = 0.5;

/** There are many sentences in a long text: so likely a danger one of them must be to be asked about, or answered at once. */
const ALONE = { askedAt: 0.95, certainAt: 0.99 };

/** Like `weighed`, for one sentence out of many. */
export function weighedAlone(ruled: Ruled, said: string, opinion: Opinion): Verdict {
  const guess = guessOf(ruled, said, opinion);
  const verdict = decided(ruled, guess, { said, sureAt: ALONE.askedAt });
  return verdict.level === "certain" && guess.chance < ALONE.certainAt ? { ...verdict, level: "unclear" } : verdict;
}

/** The likeliest signal by the words, and the chance of danger by the words and by the weightiest rule that was found. */
export function guessOf({ found }: Pick<Ruled, "found">, said: string, opinion: Opinion = createOpinion()): Guess {
  const { signal, chance, isLikely } = likeliest(said, opinion);
  if (found.length === 0) return { signal, chance, isLikely };
  const most = Math.max(...found.map((place) => opinion.rules[place] ?? 0)) + (wordsIn(said) <= SHORT ? SHORT_RULE : 0);
  return { signal, isLikely, chance: 1 / (1 + Math.exp(-most) * ((1 - chance) / chance)) };
}

/** The verdict that follows from what the rules say and a guess; in a few words the rules say all there is. */
export function decided(
  { verdict, plain }: Spoken,
  guess: Guess,
  { said, sureAt }: { said: string; sureAt: number },
): Verdict {
  if (isTooFew(said)) return verdict;
  // What is said that plainly keeps its kind.
  const isNamed = verdict.level !== "clear" && verdict.signal === plain?.signal;
  const byWords = weighedByWords(verdict, isNamed ? { ...guess, signal: plain.signal } : guess, sureAt);
  if (!plain || rankOf(byWords) > rankOf(plain)) return byWords;
  return rankOf(byWords) === rankOf(plain) && comesFirst(verdict) ? byWords : plain;
}

export type Spoken = Pick<Ruled, "verdict" | "plain">;

const rankOf = ({ level }: Verdict): number => ["clear", "unclear", "certain"].indexOf(level);

/** What may kill, and was found by a rule of its own, comes before it. */
const comesFirst = (ruled: Verdict): boolean => ruled.level !== "clear" && LETHAL.includes(ruled.signal);
const LETHAL: Signal[] = ["overdose", "medical", "self-harm"];

function weighedByWords(ruled: Verdict, { signal, chance, isLikely }: Guess, sureAt: number): Verdict {
  if (ruled.level === "clear") return chance >= sureAt ? { level: "unclear", signal } : ruled;
  const isCertain = ruled.level === "certain";
  const named = isCertain && !isLikely ? ruled : { ...ruled, signal: namedBy(ruled.signal, signal) };
  if (isCertain && chance >= (ruled.signal === "self-harm" ? WISH_CERTAIN_AT : CERTAIN_AT)) return named;
  const isAsked = chance >= sureAt || (isCertain && ALWAYS_ASKED.includes(ruled.signal));
  return isAsked ? { ...named, level: "unclear" } : { level: "clear" };
}

/** A rule that found what may kill, or an age, gives way to no other kind than these. */
const GIVES_WAY: Partial<Record<Signal, Signal[]>> = {
  overdose: ["medical"],
  medical: ["overdose"],
  "self-harm": ["overdose", "medical", "third-person", "harm-to-others"],
  minor: [],
  insisting: ["self-harm", "harm-to-others", "overdose", "medical"],
};

/** All the words together tell better than one rule what kind of danger it is and whose; an age is only ever said. */
const namedBy = (rule: Signal, words: Signal): Signal =>
  words !== "minor" && (GIVES_WAY[rule]?.includes(words) ?? true) ? words : rule;

const wordsIn = (said: string): number => said.trim().split(" ").length;

/** The likeliest signal, and the chance that the message is not calm. */
export function likeliest(said: string, opinion: Opinion = createOpinion()): Guess {
  const { topics } = opinion;
  const chances = chancesOf(said, opinion);
  const possible = SIGNALS.filter((signal) => signal !== "harm-to-others" || !isOfOthersAlone(said));
  const ranked = possible.map((signal) => ({ signal, chance: chances[topics.indexOf(signal)] ?? 0 }));
  const best = ranked.reduce((one, other) => (other.chance > one.chance ? other : one));
  return { signal: best.signal, isLikely: best.chance > LIKELY, chance: 1 - (chances[topics.indexOf("calm")] ?? 0) };
}

/** Whoever tells only what he or she does means nobody harm: what it is a sign of is done to them. */
const isOfOthersAlone = (said: string): boolean =>
  /^ ?(?:he|hes|she|shes) /.test(said) && !/ (?:i|im|ill|ive|id|me|my|we|us|our) /.test(said);

function chancesOf(said: string, { topics, bias, count, rarity, weights, weightStep }: Opinion): Float32Array {
  const { buckets, values } = vectorOf(count(said), rarity);
  const sums = new Float32Array(topics.length);
  for (let place = 0; place < buckets.length; place++) {
    const from = (buckets[place] ?? 0) * sums.length;
    const value = values[place] ?? 0;
    for (let topic = 0; topic < sums.length; topic++)
      sums[topic] = (sums[topic] ?? 0) + value * (weights[from + topic] ?? 0);
  }
  const scores = sums.map((sum, topic) => (bias[topic] ?? 0) + weightStep * sum);
  softmax(scores, 1);
  return scores;
}
