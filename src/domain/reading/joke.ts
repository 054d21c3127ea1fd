import { wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Whether a message says that it was a joke, and nothing else. "I'm a joke" and "no joke" say something else. */
export function isJoke(text: string, { joke }: Vocabulary["danger"]): boolean {
  const words = wordsOf(text);
  const has = (list: readonly string[]) => words.some((word) => list.includes(word));
  const { doing, thing, it, me, around } = joke;
  const isOnlyThat = words.every((word) => [doing, thing, it, me, around].some((list) => list.includes(word)));
  return isOnlyThat && (has(doing) || (has(thing) && (has(it) || !has(me))));
}
