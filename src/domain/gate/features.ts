import { stem } from "../router/features.ts";
import type { Counts } from "../router/train.ts";
import meanings from "./meanings.json" with { type: "json" };

/** How many buckets the features are hashed into: few, as the weights are part of the program. */
export const BUCKETS = 1 << 16;

/** Weights of the kinds of features, chosen by leaving out one writer at a time (test/domain/gate/README.md). */
const WEIGHT = { word: 1, pair: 0.7, apart: 0.4, piece: 0.3, meaning: 1.5, meanings: 0.7, whose: 0.5, length: 1 };

/** How long the pieces of a word are, its edges included, in letters: what is left of a word that is misspelt or new. */
const PIECES = [3, 4, 5];

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

/** Narrow groups of words and short phrases that stand for nearly the same, in normalised spelling. */
const groups = new Map<string, string>();
for (const [group, phrases] of Object.entries(meanings))
  for (const phrase of phrases.split(", ")) {
    const others = groups.get(phrase);
    groups.set(phrase, others ? `${others} ${group}` : group);
  }

const about = new Map(Object.entries(ABOUT).flatMap(([whose, words]) => words.split(" ").map((word) => [word, whose])));

/** Counts words, their pieces and whose they are, word pairs, meanings and pairs of meanings, sentence by sentence, of a normalised text. */
export function countFeatures(said: string): Counts {
  const counts: Counts = new Map();
  const add = (feature: string, weight: number) => {
    const bucket = bucketOf(feature);
    counts.set(bucket, (counts.get(bucket) ?? 0) + weight);
  };
  let length = 0;
  for (const sentence of said.split(" . ")) {
    const words = sentence.split(" ").filter((word) => word !== "" && word !== ".");
    const stems = words.map(stem);
    let whose = "none";
    length += words.length;
    for (const [at, word] of stems.entries()) {
      add(`word ${word}`, WEIGHT.word);
      if (at + 1 < stems.length) add(`pair ${word} ${stems[at + 1]}`, WEIGHT.pair);
      for (const far of APART) if (at + far < stems.length) add(`apart ${word} ${stems[at + far]}`, WEIGHT.apart);
      for (const piece of piecesOf(words[at] ?? "")) add(`piece ${piece}`, WEIGHT.piece);
      const turns = about.get(words[at] ?? "");
      if (!turns) add(`${whose} ${word}`, WEIGHT.whose);
      whose = turns ?? whose;
    }
    const found = meaningsIn(words);
    for (const group of new Set(found.map(({ group }) => group))) add(`meaning ${group}`, WEIGHT.meaning);
    for (const pair of pairsOf(found)) add(`meanings ${pair}`, WEIGHT.meanings);
  }
  add(`length ${LENGTHS.filter((least) => length > least).length}`, WEIGHT.length);
  return counts;
}

function* piecesOf(word: string): Iterable<string> {
  const bounded = `<${word}>`;
  for (const length of PIECES)
    for (let start = 0; start + length <= bounded.length; start++) yield bounded.slice(start, start + length);
}

interface Meaning {
  group: string;
  at: number;
}

function meaningsIn(words: readonly string[]): Meaning[] {
  const found: Meaning[] = [];
  for (let at = 0; at < words.length; at++)
    for (let length = 1; length <= LONGEST_PHRASE && at + length <= words.length; length++)
      for (const group of groups.get(words.slice(at, at + length).join(" "))?.split(" ") ?? [])
        found.push({ group, at });
  return found;
}

/** Each pair once, in the order of its words. */
function pairsOf(found: readonly Meaning[]): Set<string> {
  const pairs = new Set<string>();
  for (const [place, one] of found.entries())
    for (let next = place + 1; next < found.length; next++) {
      const other = found[next];
      if (!other || other.at - one.at > NEAR) break;
      if (other.group !== one.group && other.at !== one.at) pairs.add(`${one.group} ${other.group}`);
    }
  return pairs;
}

function bucketOf(text: string): number {
  let sum = 2166136261;
  for (let place = 0; place < text.length; place++) sum = Math.imul(sum ^ text.charCodeAt(place), 16777619);
  return (Math.imul(sum ^ (sum >>> 15), 2246822519) >>> 0) % BUCKETS;
}
