import { listenTo, normalise, saysAny, textAfter, textBefore, withoutFillers, wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One thing that can be chosen: what is filed, and how it reads. Sentences on offer have letters. */
export interface Option {
  value: string;
  label: string;
  letter?: string;
}

/** Which option a message means: its letter, its label or most of it, "the last one", yes or no. Null if none. */
export function choose<One extends Option>(text: string, options: readonly One[], vocabulary: Vocabulary): One | null {
  const said = withoutFillers(text, vocabulary.fillers);
  if (said === "") return null;
  return (
    named(said, options) ??
    byLetter(said, options, vocabulary) ??
    byNumber(said, options, vocabulary) ??
    byPlace(said, options, vocabulary) ??
    byYesNo(said, options, vocabulary) ??
    byWords(said, options, vocabulary) ??
    byWords(textAfter(said, vocabulary.yes) ?? "", options, vocabulary)
  );
}

/** The option whose label, or whose own name, is exactly what was said. */
export function named<One extends Option>(said: string, options: readonly One[]): One | null {
  const [plain, words] = [normalise(said), wordsOf(said).join(" ")];
  if (plain === "") return null;
  return options.find(({ value, label }) => plain === normalise(value) || words === wordsOf(label).join(" ")) ?? null;
}

/** "Option b", "c, it's true", "a and 4"; "a" begins sentences of their own too, and "d" is more often a word in short. */
function byLetter<One extends Option>(said: string, options: readonly One[], { pointing }: Vocabulary): One | null {
  const [letter = "", next] = (textAfter(said, pointing.ahead) ?? said).split(" ");
  const isMeant = next === undefined || GOES_ON.test(letter) || (letter === "a" && pointing.afterA.includes(next));
  return options.find((option) => isMeant && option.letter?.toLowerCase() === letter) ?? null;
}

const GOES_ON = /^[bc]$/;

/** "3" for an option that reads "Three"; in a few words the last one counts, as in "i dont know, three". */
function byNumber<One extends Option>(said: string, options: readonly One[], { numbers }: Vocabulary): One | null {
  const words = wordsOf(said);
  const last = words.length <= FEW ? (words.at(-1) ?? said) : said;
  const meant = numbers[said] ?? numbers[last] ?? (/^\d{1,2}$/.test(last) ? Number(last) : undefined);
  return options.find(({ label }) => meant !== undefined && numbers[label.toLowerCase()] === meant) ?? null;
}

const FEW = 4;

/** "3" or "the last one" among lettered sentences; places count the sentences only. */
function byPlace<One extends Option>(said: string, options: readonly One[], vocabulary: Vocabulary): One | null {
  const lettered = options.filter(({ letter }) => letter);
  return lettered.length === 0 ? null : atPlace(said, lettered, vocabulary);
}

/** "2" or "the first one" among buttons without letters, where none of them is a number itself. */
export function chooseByPlace<One extends Option>(
  text: string,
  options: readonly One[],
  vocabulary: Vocabulary,
): One | null {
  const isNumber = (label: string) => Object.hasOwn(vocabulary.numbers, label.toLowerCase()) || /^\d/.test(label);
  if (options.some(({ label, letter }) => letter || isNumber(label))) return null;
  const said = withoutFillers(text, [...vocabulary.fillers, ...vocabulary.mumbled, ...vocabulary.yes]);
  const at = (word: string) => atLetter(word, options) ?? atPlace(word, options, vocabulary);
  return at(said) ?? firstOfSeveral(said, at, vocabulary);
}

const atLetter = <One extends Option>(word: string, options: readonly One[]): One | null =>
  (/^[a-e]$/.test(word) ? options[word.charCodeAt(0) - "a".charCodeAt(0)] : undefined) ?? null;

/** "A and c", "the first and the last": one after the other, and this one first. */
function firstOfSeveral<One>(said: string, at: (word: string) => One | null, { pointing }: Vocabulary): One | null {
  const pointed = said.split(" ").filter((word) => !pointing.between.includes(word));
  return pointed.length > 1 && pointed.every((word) => at(word) !== null) ? at(pointed[0] ?? "") : null;
}

function atPlace<One extends Option>(
  said: string,
  options: readonly One[],
  { places, pointing }: Pick<Vocabulary, "places" | "pointing">,
): One | null {
  const pointed = textAfter(said, pointing.ahead) ?? said;
  if (/^\d$/.test(pointed)) return options[Number(pointed) - 1] ?? null;
  const place = places[said] ?? places[textBefore(pointed, pointing.ones) ?? pointed];
  return place === undefined ? null : (options.at(place) ?? null);
}

function byYesNo<One extends Option>(said: string, options: readonly One[], vocabulary: Vocabulary): One | null {
  const { yes, no, nobody, unsure, noneOfThese, cannot } = vocabulary;
  const says = listenTo(said);
  if (says(noneOfThese))
    return options.find(({ value, label }) => saysAny(label, noneOfThese) || OTHER.includes(value)) ?? null;
  const out = says(cannot) ? options.find((option) => option.value === CANNOT) : undefined;
  if (out) return out;
  const value = says(yes) ? "yes" : says(nobody) ? "nobody" : says(no) ? "no" : null;
  const meant = options.find((option) => option.value === value);
  const instead = value === "no" ? options.find((option) => NOTHING.includes(option.value)) : undefined;
  const maybe = says(unsure) ? options.find(({ label }) => normalise(label) === MAYBE) : undefined;
  return meant ?? instead ?? maybe ?? null;
}

const CANNOT = "cannot";

/** "None of those" where the choice reads "something else". */
const OTHER = ["else", "other"];

/** "No" where the choice reads "nothing much" or "none of these". */
const NOTHING = ["nothing", "none"];

/** What "idk" is, as a guess. */
const MAYBE = "maybe";

type TellingWords = Pick<Vocabulary, "stopWords" | "denials">;

const tellingWords = (text: string, { stopWords, denials }: TellingWords): string[] => [
  ...new Set(wordsOf(text).filter((word) => !stopWords.includes(word) && !denials.includes(word))),
];

/** Fewer words point at a sentence, and do not say it another way; "the nervous one" and "the first" point as well. */
const SENTENCE = 4;

/** "They'll see me shaking", where "they'll see I'm nervous" is nearest: it says something else, and in their words. */
export function saysItAnotherWay(
  text: string,
  label: string,
  vocabulary: TellingWords & Pick<Vocabulary, "places" | "pointing">,
) {
  const words = wordsOf(text);
  return (
    words.length >= SENTENCE &&
    !words.some((word) => vocabulary.pointing.ones.includes(word) || Object.hasOwn(vocabulary.places, word)) &&
    !overlap(tellingWords(text, vocabulary), tellingWords(label, vocabulary)).all
  );
}

/** A short message that is most of one label and of no other, or that only one label says all of. */
function byWords<One extends Option>(
  said: string,
  options: readonly One[],
  { stopWords, denials, pointing }: Vocabulary,
): One | null {
  const telling = (text: string) => tellingWords(text, { stopWords, denials });
  const spoken = telling(said);
  if (spoken.length === 0) return null;
  // "Not sent" is no answer for who says "I sent it".
  const isDenied = (text: string) => wordsOf(text).some((word) => denials.includes(word));
  const scored = options
    .filter(({ label, letter }) => letter || isDenied(label) === isDenied(said))
    .map((option) => ({ option, ...overlap(spoken, telling(option.label)) }))
    .sort((one, other) => other.share - one.share);
  const [best, next] = scored;
  if (best && best.share >= 0.66 && best.share > (next?.share ?? 0)) return best.option;
  // One word of a label in a longer sentence says something else: "what if they dont like me".
  const points =
    said.length > 3 && (wordsOf(said).length <= SENTENCE || wordsOf(said).some((word) => pointing.ones.includes(word)));
  const whole = scored.filter(({ all, option }) => all && (spoken.length > 1 || (!option.letter && points)));
  return whole.length === 1 ? (whole[0]?.option ?? null) : null;
}

/** "Nerves" and "nervous" begin alike; "someone" and "something" do so by half only. */
function beginsAlike(word: string, other: string): boolean {
  const most = Math.max(4, Math.min(word.length, other.length) - 2);
  return other.startsWith(word.slice(0, 4)) && other.slice(0, most) === word.slice(0, most);
}

/** The share of words in common, of the longer of the two, and whether it is all that was spoken; "mins" counts as "minutes". */
function overlap(spoken: readonly string[], label: readonly string[]): { share: number; all: boolean } {
  const isIn = (word: string) => label.some((other) => other === word || (word.length > 4 && beginsAlike(word, other)));
  const shared = spoken.filter(isIn).length;
  return { share: shared / Math.max(spoken.length, label.length, 1), all: shared === spoken.length };
}
