import { hashOf } from "./hash.ts";

/** Gives the word that was meant, or the word itself. */
export type Speller = (word: string) => string;

/** Shorter words are only completed, never changed: "lfe" is life, but "dye" stays. */
const CHANGED_FROM = 4;
const COMPLETED_FROM = 3;

const ENDINGS: [string, string][] = [
  ["s", ""],
  ["es", ""],
  ["ed", ""],
  ["d", ""],
  ["ing", ""],
  ["ing", "e"],
  ["ly", ""],
  ["er", ""],
  ["y", ""],
];

const LONGER = ["s", "d", "ed", "ing", "ly"];

/**
 * Corrects one slip: a letter too few, too many, another, or two swapped. `meant` are the words worth finding, most
 * frequent first; `known` are other real words, which stay as they are.
 */
export function createSpeller(meant: readonly string[], known: readonly string[]): Speller {
  const real = new Set([...known, ...meant]);
  const whole = new Set(meant);
  const withGap = wordsByGap(meant.filter((word) => word.length >= CHANGED_FROM));
  return (word) => {
    if (word.length < COMPLETED_FROM || !/^[a-z]+$/.test(word) || isForm(word, real)) return word;
    const completed = withGap(word).find((other) => other[0] === word[0]);
    if (completed || word.length < CHANGED_FROM) return completed ?? word;
    const gaps = gapsOf(word);
    const shortened = gaps.find((gap) => whole.has(gap) && gap.length >= CHANGED_FROM && gap[0] === word[0]);
    if (shortened) return shortened;
    for (const gap of gaps) {
      const other = withGap(gap).find((one) => isOneSlipAway(word, one));
      if (other) return other;
    }
    return word;
  };
}

/** A real word, or one in another form. */
const isForm = (word: string, real: ReadonlySet<string>): boolean =>
  real.has(word) ||
  LONGER.some((ending) => real.has(word + ending)) ||
  ENDINGS.some(([ending, instead]) => word.endsWith(ending) && real.has(word.slice(0, -ending.length) + instead));

/** Finds the words of which a text is left when one letter goes, in their order. A map of all such texts would take 5 MB. */
function wordsByGap(words: readonly string[]): (gap: string) => string[] {
  const gaps = words.flatMap((word, place) => gapsOf(word).map((gap) => keyOf(gap) + place));
  const keys = Float64Array.from(gaps).sort();
  return (gap) => {
    const found: string[] = [];
    const key = keyOf(gap);
    for (let at = firstFrom(key, keys); (keys[at] ?? Number.POSITIVE_INFINITY) < key + MOST_WORDS; at++) {
      const word = words[(keys[at] ?? 0) - key];
      if (word && gapsOf(word).includes(gap)) found.push(word);
    }
    return found;
  };
}

/** A word's place is added to the hash of its gap, in one whole number. */
const MOST_WORDS = 2 ** 20;
const keyOf = (gap: string): number => (hashOf(gap) >>> 0) * MOST_WORDS;

/** Binary search for the first that is at least so much. */
function firstFrom(key: number, keys: Float64Array): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word with each of its letters left out in turn. */
const gapsOf = (word: string): string[] => Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1));

/** Of the same length: one letter is another, or two neighbours are swapped; the first letter stays. */
function isOneSlipAway(word: string, other: string): boolean {
  if (word.length !== other.length || word[0] !== other[0] || word.length < CHANGED_FROM + 1) return false;
  const differ = [...word].flatMap((letter, place) => (letter === other[place] ? [] : [place]));
  const [first = 0, second = 0] = differ;
  if (differ.length === 1) return true;
  return differ.length === 2 && second === first + 1 && word[first] === other[second] && word[second] === other[first];
}
