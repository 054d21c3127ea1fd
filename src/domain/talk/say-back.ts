import { quote } from "../reading/quote.ts";
import { wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";

/** More words than this are a story; a last sentence of no more than this many can be given back. */
const STORY = { words: 24, last: 12 };

/** A message this short comes back whole; of a longer one, a word that says much, if it has one this long. */
const SAID_BACK = { words: 9, letters: 7 };

/** Their own words to begin with: the whole of a short message, or its most telling word. */
export function wordsToSayBack({ router, playbook: { vocabulary } }: Scene, text: string): string | null {
  const count = wordsOf(text).length;
  if (count > 0 && count <= SAID_BACK.words) return quote(text.replace(/[.!?…]+$/, ""));
  const word = router.tellingWord(text);
  const letters = word?.match(/^\p{L}+$/u)?.[0].length ?? 0;
  // "Rubbish", said back alone, would be a verdict.
  const { people, circle, ofTheOffer } = vocabulary;
  const isOff = [people, circle.persons, ofTheOffer.bad].some((words) => words.includes(word ?? ""));
  return word !== null && letters >= SAID_BACK.letters && !isOff ? quote(word) : null;
}

/** How a story ends, in its own words, or null where the message is short or its end too long to say back. */
export function lastWords(text: string): string | null {
  if (wordsOf(text).length <= STORY.words) return null;
  const last =
    text
      .trim()
      .split(/(?<=[.!?…])\s+|\n+/)
      .at(-1) ?? "";
  const words = wordsOf(last).length;
  return words > 2 && words <= STORY.last ? quote(last.replace(/[.!?…]+$/, "")) : null;
}
