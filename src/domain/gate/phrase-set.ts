import { type Compiled, compiled, type Phrase } from "./rule.ts";
import { needsOf } from "./trigger.ts";

/** Phrases by the words that can set them off, so that a message meets only the few that may be found in it. */
export interface PhraseSet<T extends Phrase> {
  phrases: Compiled<T>[];
  /** By a word of the rarest list each waits for. */
  waysBy: Map<string, Way[]>;
  /** The lists a word is in, by their numbers. */
  listsBy: Map<string, number[]>;
  /** By a list's number; room to work in, all 0 from one search to the next: to make it anew takes as long as a search. */
  isMet: Uint8Array;
  /** Those whose words cannot be told. */
  always: number[];
}

/** One of the ways in which a phrase may be met, and the lists of each of which a word must be there. */
interface Way {
  phrase: number;
  needs: number[];
}

export function phraseSet<T extends Phrase>(phrases: readonly T[]): PhraseSet<T> {
  const numbers = new Map<string, number>();
  const numberOf = (words: readonly string[]): number => {
    const key = words.join(" ");
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const needs = phrases.map(({ says }) => needsOf(says));
  const ways = needs.flatMap((all, phrase) =>
    (all ?? []).map(([rarest = [], ...others]) => ({ rarest, way: { phrase, needs: others.map(numberOf) } })),
  );
  return {
    phrases: phrases.map(compiled),
    waysBy: byWord(ways.map(({ rarest, way }) => [rarest, way])),
    listsBy: byWord([...numbers].map(([words, number]) => [words.split(" "), number])),
    isMet: new Uint8Array(numbers.size),
    always: [...needs.keys()].filter((phrase) => needs[phrase] === null),
  };
}

function byWord<T>(all: readonly [words: string[], one: T][]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const [words, one] of all)
    for (const word of new Set(words)) {
      const others = found.get(word);
      if (others) others.push(one);
      else found.set(word, [one]);
    }
  return found;
}

/** The phrases that may be found in a normalised text, in their order. */
export function candidates<T extends Phrase>(
  { phrases, waysBy, listsBy, isMet, always }: PhraseSet<T>,
  said: string,
): Compiled<T>[] {
  const words = said.split(" ");
  for (const word of words) for (const list of listsBy.get(word) ?? NONE) isMet[list] = 1;
  const places = new Set(always);
  for (const word of words)
    for (const { phrase, needs } of waysBy.get(word) ?? NONE)
      if (needs.every((list) => isMet[list] === 1)) places.add(phrase);
  isMet.fill(0);
  return [...places].sort((one, other) => one - other).flatMap((place) => phrases[place] ?? []);
}

const NONE: readonly never[] = [];

/** A mark stays, so that the words around it do not become neighbours. */
const TAKEN_OUT = " ~";

/** A normalised text without whatever of the set stands in it. */
export const without = (said: string, set: PhraseSet<Phrase>): string =>
  candidates(set, said).reduce(
    (rest, { find }) => (rest.search(find) < 0 ? rest : rest.replace(find, TAKEN_OUT)),
    said,
  );
