import { type CountFeatures, type Counts, stem } from "../router/features.ts";
import { hashOf } from "./hash.ts";
import type { PlaceOf } from "./known-features.ts";
import meanings from "./meanings.json" with { type: "json" };
import { once } from "./once.ts";

/** Weights of the kinds of features, chosen by leaving out one writer at a time (test/domain/gate/README.md). */
const WEIGHT = { word: 1, pair: 0.7, apart: 0.4, piece: 0.3, meaning: 1.5, meanings: 0.7, whose: 0.5, length: 1 };

/** How long the pieces of a word are, its edges included, in letters: what is left of a word that is misspelt or new. */
const PIECE = 4;

/** Two words with one or two between them. */
const APART = [2, 3];

/** Whom the words after it are about. */
const ABOUT: Record<string, string> = {
  self: "i im ive id ill me my myself mine",
  you: "you your youre we us our",
  other:
    "he she they hes shes theyre him her them his their friend brother sister mum mom dad husband wife son daughter boyfriend girlfriend partner flatmate colleague mate someone neighbour boss",
};

const LENGTHS = [3, 6, 10, 16, 25, 40, 60];

/** So far apart two meanings of a sentence are weighed together, in words. */
const NEAR = 10;
const LONGEST_PHRASE = 3;

/** The hash of two in this order. */
const joined = (one: number, other: number): number => Math.imul(Math.imul(one, 16777619) ^ other, 16777619);

/** 22 bits: of the half million features that are met hardly two share a number. */
const featureOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 10;

const KIND = Object.fromEntries(Object.keys(WEIGHT).map((kind) => [kind, hashOf(kind)])) as Record<
  keyof typeof WEIGHT,
  number
>;

/** The groups that a phrase belongs to: narrow groups of words and short phrases that stand for nearly the same, in normalised spelling. */
const groups = new Map<string, number[]>();
for (const [group, phrases] of Object.entries(meanings)) {
  const only = [hashOf(group)];
  for (const phrase of phrases.split(", ")) {
    const others = groups.get(phrase);
    groups.set(phrase, others ? [...others, ...only] : only);
  }
}

const about = new Map(
  Object.entries(ABOUT).flatMap(([whose, words]) => words.split(" ").map((word) => [word, hashOf(whose)])),
);
const NOBODY = hashOf("none");

/** A sentence's features, and how many words it has. */
interface Counted {
  counts: Counts;
  length: number;
}

/** Counts the features of normalised texts by their place; a sentence only once, for as long as the counter is kept. */
export function createCounter(placeOf: PlaceOf): CountFeatures {
  const inSentence = once((sentence) => countSentence(sentence, placeOf));
  return (said) => {
    const counts: Counts = new Map();
    let length = 0;
    for (const counted of said.split(" . ").map(inSentence)) {
      length += counted.length;
      for (const [place, count] of counted.counts) counts.set(place, (counts.get(place) ?? 0) + count);
    }
    const place = placeOf(featureOf(joined(KIND.length, LENGTHS.filter((least) => length > least).length)));
    if (place !== undefined) counts.set(place, WEIGHT.length);
    return counts;
  };
}

/** Every feature of a normalised text. */
export const countFeatures: CountFeatures = (said) => createCounter((feature) => feature)(said);

/** Words, their pieces and whose they are, word pairs, meanings and pairs of meanings. */
function countSentence(sentence: string, placeOf: PlaceOf): Counted {
  const counts: Counts = new Map();
  const add = (kind: keyof typeof WEIGHT, hash: number) => {
    const place = placeOf(featureOf(joined(KIND[kind], hash)));
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + WEIGHT[kind]);
  };
  const words = sentence.split(" ").filter((word) => word !== "" && word !== ".");
  countWords(words, add);
  countMeanings(meaningsIn(words), add);
  return { counts, length: words.length };
}

type Add = (kind: keyof typeof WEIGHT, hash: number) => void;

function countWords(words: readonly string[], add: Add): void {
  const stems = words.map((word) => hashOf(stem(word)));
  let whose = NOBODY;
  for (const [at, word] of words.entries()) {
    const own = stems[at] ?? 0;
    add("word", own);
    const next = stems[at + 1];
    if (next !== undefined) add("pair", joined(own, next));
    for (const far of APART) {
      const other = stems[at + far];
      if (other !== undefined) add("apart", joined(own, other));
    }
    const bounded = `<${word}>`;
    for (let start = 0; start + PIECE <= bounded.length; start++) add("piece", hashOf(bounded, start, start + PIECE));
    const turns = about.get(word);
    if (turns === undefined) add("whose", joined(whose, own));
    whose = turns ?? whose;
  }
}

interface Meaning {
  group: number;
  at: number;
}

function meaningsIn(words: readonly string[]): Meaning[] {
  const found: Meaning[] = [];
  for (let at = 0; at < words.length; at++) {
    let phrase = "";
    for (let length = 1; length <= LONGEST_PHRASE && at + length <= words.length; length++) {
      phrase = length === 1 ? (words[at] ?? "") : `${phrase} ${words[at + length - 1]}`;
      for (const group of groups.get(phrase) ?? []) found.push({ group, at });
    }
  }
  return found;
}

/** Each meaning and each pair of meanings once, in the order of their words. */
function countMeanings(found: readonly Meaning[], add: Add): void {
  for (const group of new Set(found.map(({ group }) => group))) add("meaning", group);
  const pairs = new Set<number>();
  for (const [place, one] of found.entries())
    for (let next = place + 1; next < found.length; next++) {
      const other = found[next];
      if (!other || other.at - one.at > NEAR) break;
      if (other.group !== one.group && other.at !== one.at) pairs.add(joined(one.group, other.group));
    }
  for (const pair of pairs) add("meanings", pair);
}
