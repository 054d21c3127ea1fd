import { normalise } from "../reading/text.ts";

/** How many buckets the features are hashed into. */
export const BUCKETS = 1 << 16;

/** Weights of the kinds of features, chosen by cross-validation (`npm run bench`). */
const WEIGHT = { word: 1, pair: 1, piece: 0.4, place: 0.7, concept: 2, shape: 0.5 };
const PIECE = 4;
const LONGEST = 2000;

/** Counts of features by bucket. */
export type Counts = Map<number, number>;

/** Counts what is in a message: words, word pairs, pieces of words, places, concepts and shape. */
export type CountFeatures = (text: string) => Counts;

/** `concepts` are groups of words that mean nearly the same; a word or phrase counts in each of its forms. */
export function createFeatures(concepts: Record<string, readonly string[]>): CountFeatures {
  const groups = groupsByPhrase(concepts);
  return (text) => {
    const counts: Counts = new Map();
    const add = (feature: string, weight: number) => {
      const bucket = bucketOf(feature);
      counts.set(bucket, (counts.get(bucket) ?? 0) + weight);
    };
    const words = spokenWords(text);
    const stems = words.map(stem);
    for (const [at, word] of stems.entries()) {
      add(`word ${word}`, WEIGHT.word);
      if (at < 2) add(`begins ${at} ${word}`, WEIGHT.place);
      if (at === stems.length - 1) add(`ends ${word}`, WEIGHT.place);
      if (at + 1 < stems.length) add(`pair ${word} ${stems[at + 1]}`, WEIGHT.pair);
      for (const piece of piecesOf(words[at] ?? "")) add(`piece ${piece}`, WEIGHT.piece);
      for (const { group, length } of conceptsAt(groups, stems, at)) add(`concept ${group}`, WEIGHT.concept * length);
    }
    for (const shape of shapeOf(text, words)) add(`shape ${shape}`, WEIGHT.shape);
    return counts;
  };
}

/** The words of a message in lower case; an emoji is a word. */
export function spokenWords(text: string): string[] {
  return normalise(text.slice(0, LONGEST)).match(/[\p{L}\p{N}][\p{L}\p{N}']*|\p{Extended_Pictographic}/gu) ?? [];
}

/** A light stem: plural and verb endings go, apostrophes too. */
export function stem(word: string): string {
  const bare = word.replaceAll("'", "");
  if (bare.length <= 4) return bare;
  return bare
    .replace(/ies$/, "y")
    .replace(/(?:ing|ed|ers|er|ly|es|s)$/, "")
    .replace(/(.)\1$/, "$1");
}

const MOST_WORDS = 3;

function groupsByPhrase(concepts: Record<string, readonly string[]>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [group, phrases] of Object.entries(concepts)) {
    for (const phrase of phrases) {
      const key = spokenWords(phrase).map(stem).join(" ");
      groups.set(key, [...(groups.get(key) ?? []), group]);
    }
  }
  return groups;
}

function conceptsAt(
  groups: ReadonlyMap<string, string[]>,
  stems: readonly string[],
  at: number,
): { group: string; length: number }[] {
  const found: { group: string; length: number }[] = [];
  for (let length = 1; length <= MOST_WORDS && at + length <= stems.length; length++) {
    const key = stems.slice(at, at + length).join(" ");
    for (const group of groups.get(key) ?? []) found.push({ group, length });
  }
  return found;
}

function* piecesOf(word: string): Iterable<string> {
  const bounded = `<${word.replaceAll("'", "")}>`;
  for (let start = 0; start + PIECE <= bounded.length; start++) yield bounded.slice(start, start + PIECE);
}

const SELF = /^(?:i|i'm|im|me|my|myself|i've|ive|i'd|id|i'll)$/;
const OTHERS = /^(?:they|them|people|everyone|everybody|ppl|someone|somebody|anyone|he|she|her|him)$/;
const YOU = /^(?:you|your|u|ur)$/;
const PAST = /ed$|^(?:was|were|went|had|said|did|got|met|tried|told|came|left|wrote|sent|asked)$/;
const LENGTHS = [2, 4, 8, 16, 40];

function shapeOf(text: string, words: readonly string[]): string[] {
  const count = (pattern: RegExp, most: number) => Math.min(words.filter((word) => pattern.test(word)).length, most);
  return [
    `length ${LENGTHS.filter((length) => words.length > length).length}`,
    `self ${count(SELF, 3)}`,
    `others ${count(OTHERS, 2)}`,
    `you ${count(YOU, 2)}`,
    `past ${count(PAST, 3)}`,
    ...(text.includes("?") ? ["asks"] : []),
    ...(/\d/.test(text) ? ["number"] : []),
  ];
}

function bucketOf(text: string): number {
  let sum = 2166136261;
  for (let place = 0; place < text.length; place++) sum = Math.imul(sum ^ text.charCodeAt(place), 16777619);
  return Math.imul(sum ^ (sum >>> 15), 2246822519) >>> 16;
}
