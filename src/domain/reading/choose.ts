import { listenTo, normalise, withoutFillers, wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One thing that can be chosen: what is filed, and how it reads. Sentences on offer have letters. */
export interface Option {
  value: string;
  label: string;
  letter?: string;
}

/** Which option a message means: its letter, its label or most of it, "the last one", yes or no. Null if none. */
export function choose(text: string, options: readonly Option[], vocabulary: Vocabulary): Option | null {
  const said = withoutFillers(text, vocabulary.fillers);
  if (said === "") return null;
  return (
    named(said, options) ??
    byLetter(said, options) ??
    byNumber(said, options, vocabulary) ??
    byPlace(said, options, vocabulary) ??
    byYesNo(said, options, vocabulary) ??
    byWords(said, options, vocabulary)
  );
}

/** The option whose label, or whose own name, is exactly what was said. */
export const named = (said: string, options: readonly Option[]): Option | null =>
  options.find(
    ({ value, label }) => normalise(said) === normalise(value) || wordsOf(said).join(" ") === wordsOf(label).join(" "),
  ) ?? null;

function byLetter(said: string, options: readonly Option[]): Option | null {
  const letter = /^(?:option |number |answer |letter )?([a-z])$/.exec(said)?.[1];
  return options.find((option) => letter !== undefined && option.letter?.toLowerCase() === letter) ?? null;
}

/** "3" for an option that reads "Three". */
function byNumber(said: string, options: readonly Option[], { numbers }: Vocabulary): Option | null {
  const meant = numbers[said] ?? (/^\d{1,2}$/.test(said) ? Number(said) : undefined);
  return options.find(({ label }) => meant !== undefined && numbers[label.toLowerCase()] === meant) ?? null;
}

/** "3" or "the last one" among lettered sentences; places count the sentences only. */
function byPlace(said: string, options: readonly Option[], { places }: Vocabulary): Option | null {
  const lettered = options.filter(({ letter }) => letter);
  if (lettered.length === 0) return null;
  const digit = /^(?:number |option |#)?(\d)$/.exec(said)?.[1];
  if (digit) return lettered[Number(digit) - 1] ?? null;
  const place =
    places[said] ?? places[said.replace(/^the | one$/g, "")] ?? places[said.replace(/^the /, "").replace(/ one$/, "")];
  return place === undefined ? null : (lettered.at(place) ?? null);
}

function byYesNo(said: string, options: readonly Option[], { yes, no, nobody }: Vocabulary): Option | null {
  const says = listenTo(said);
  const value = says(yes) ? "yes" : says(nobody) ? "nobody" : says(no) ? "no" : null;
  return options.find((option) => option.value === value) ?? null;
}

/** A short message that is most of one label and of no other. */
function byWords(said: string, options: readonly Option[], { stopWords }: Vocabulary): Option | null {
  const telling = (text: string) => new Set(wordsOf(text).filter((word) => !stopWords.includes(word)));
  const spoken = telling(said);
  if (spoken.size === 0) return null;
  const scored = options
    .map((option) => ({ option, score: overlap(spoken, telling(option.label)) }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = scored;
  return best && best.score >= 0.66 && best.score > (next?.score ?? 0) ? best.option : null;
}

/** The share of words in common, of the longer of the two; abbreviations such as "mins" count. */
function overlap(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((word) =>
    [...other].some((label) => label === word || (word.length > 3 && label.startsWith(word.slice(0, 4)))),
  );
  return shared.length / Math.max(one.size, other.size, 1);
}
