import { type Compiled, compiled, type Phrase } from "./rule.ts";
import { triggersOf } from "./trigger.ts";

/** Phrases by the words that can set them off, so that a message meets only the few that may be found in it. */
export interface PhraseSet<T extends Phrase> {
  phrases: Compiled<T>[];
  byWord: Map<string, number[]>;
  /** Those whose words cannot be told. */
  always: number[];
}

export function phraseSet<T extends Phrase>(phrases: readonly T[]): PhraseSet<T> {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  for (const [place, { says }] of phrases.entries()) {
    const triggers = triggersOf(says);
    if (!triggers) always.push(place);
    for (const word of triggers ?? []) byWord.set(word, [...(byWord.get(word) ?? []), place]);
  }
  return { phrases: phrases.map(compiled), byWord, always };
}

/** The phrases that may be found in a normalised text, in their order. */
export function candidates<T extends Phrase>({ phrases, byWord, always }: PhraseSet<T>, said: string): Compiled<T>[] {
  const places = new Set(always);
  for (const word of said.split(" ")) for (const place of byWord.get(word) ?? []) places.add(place);
  return [...places].sort((one, other) => one - other).flatMap((place) => phrases[place] ?? []);
}

/** A mark stays, so that the words around it do not become neighbours. */
const TAKEN_OUT = " ~";

/** A normalised text without whatever of the set stands in it. */
export const without = (said: string, set: PhraseSet<Phrase>): string =>
  candidates(set, said).reduce(
    (rest, { find }) => (rest.search(find) < 0 ? rest : rest.replace(find, TAKEN_OUT)),
    said,
  );
