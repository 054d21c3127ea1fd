import { wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Nothing but a day: "tomorrow", "on saturday". */
export function isDayAlone(text: string, { days, weekdays, spellings, dayWords }: Vocabulary): boolean {
  const names = new Set([days, weekdays, spellings].flatMap((named) => Object.keys(named).flatMap(wordsOf)));
  const words = wordsOf(text).filter((word) => ![dayWords.the, dayWords.on, ...dayWords.next].includes(word));
  return words.length > 0 && words.every((word) => names.has(word));
}
