import type { Step } from "../walk/mistake.ts";
import { AGE, WHOM } from "../walk/part.ts";
import type { Table, TableOption } from "../walk/table.ts";
import { isUnsure } from "../walk/unknown.ts";
import { adultAnswered } from "./age.ts";
import { type Answer, LONGEST_ANSWER, type NotAnAnswer, notAnAnswer } from "./answer.ts";
import { choose, chooseByPlace } from "./choose.ts";
import { isZone } from "./clock.ts";
import { isDayAlone } from "./day-alone.ts";
import { withoutFriend } from "./friend-says.ts";
import { readNumber } from "./number.ts";
import { readOutcome } from "./read-outcome.ts";
import { listenTo, normalise, saysAny, withoutFillers, wordsOf } from "./text.ts";
import { clocksIn, EITHER } from "./time.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a typed message means for the question on the table. */
export type Reading = { option: TableOption } | { answer: Answer } | NotAnAnswer;

/** What can come next may be nothing. */
const ENOUGH = "enough";

/** More words than this are a story, not a number. */
const LONGEST_NUMBER = 8;

/** Among so many buttons below a question for words, "2" or "b" is one of them and no word. */
const SEVERAL = 3;

/** Reads an answer without a model: a choice in any of its wordings, a number, a time, or the words themselves. */
export function readAnswer(table: Table, text: string, vocabulary: Vocabulary): Reading {
  const { step, options } = table;
  if (step.answer === "scale") return readScale(table, text, vocabulary);
  if (step.id === AGE) return readAge(options, text, vocabulary);
  if (step.counts && isNone(text, vocabulary)) return { answer: null };
  const option = chosenIn(table, text, vocabulary);
  if (option) return { option };
  const outcome = readOutcome(options, text, vocabulary);
  if (outcome) return outcome;
  switch (step.answer) {
    case "choice":
      return enoughOf(options, text, vocabulary);
    case "yesNo":
      return yesOrNo(table, text, vocabulary);
    case "clock":
      return readTimeOrZone(text, vocabulary);
    case "text":
      return readWords(table, text, vocabulary);
  }
}

/** More words than these choose nothing by their wording. */
const LONGEST_CHOICE = 14;

/** One of the buttons, or the draft that is shown. */
function chosenIn({ step, options }: Table, text: string, vocabulary: Vocabulary): TableOption | null {
  const isPicked = step.answer === "choice" || step.offer === "steps" || options.length >= SEVERAL;
  const isShort = wordsOf(text).length <= LONGEST_CHOICE;
  const worded = isShort ? choose(text, options, vocabulary) : null;
  const placed = isShort && isPicked ? chooseByPlace(text, options, vocabulary) : null;
  const draft = options.find(({ value, choice }) => value === "yes" && choice?.files !== undefined);
  return worded ?? placed ?? (draft && agrees(text, vocabulary) ? draft : null);
}

function readTimeOrZone(text: string, { clock }: Vocabulary): Reading {
  const times = clocksIn(text, clock);
  const zone = text.trim();
  return times.length > 0
    ? { answer: times.join(EITHER) }
    : zone.includes("/") && isZone(zone)
      ? { answer: zone }
      : notAnAnswer;
}

function readWords(table: Table, text: string, vocabulary: Vocabulary): Reading {
  const { step, isOfFriend } = table;
  if (saysNothing(table, text, vocabulary) || pointsOnly(step, text, vocabulary)) return notAnAnswer;
  if (step.counts ? !saysHowMany(text, vocabulary) : !isWords(text)) return notAnAnswer;
  return { answer: kept(isOfFriend && !step.counts ? withoutFriend(text, vocabulary) : text) };
}

/** "No" and "that's all" to what could come next. */
function enoughOf(options: readonly TableOption[], text: string, { fillers, no, done }: Vocabulary): Reading {
  const enough = options.find(({ value }) => value === ENOUGH);
  return enough && (saysAny(withoutFillers(text, fillers), no) || saysAny(text, done))
    ? { option: enough }
    : notAnAnswer;
}

function readScale({ step, options }: Table, text: string, vocabulary: Vocabulary): Reading {
  const to = step.scale?.to ?? 10;
  const story = wordsOf(text).length > LONGEST_NUMBER;
  const number = story ? statedNumber(text, to, vocabulary) : readNumber(text, to, vocabulary);
  if (number !== null) return { answer: number };
  const words = options.filter(({ label }) => !/^\d+$/.test(label));
  const option = choose(text, words, vocabulary);
  if (option) return { option: option };
  const unsure = saysAny(withoutFillers(text, vocabulary.fillers), vocabulary.unsure);
  return unsure && step.again["unsure"] ? { option: again("unsure") } : notAnAnswer;
}

/** In a story only a number that is said as a rating counts: "8/10", or one that stands alone at either end. */
function statedNumber(text: string, to: number, vocabulary: Vocabulary): number | null {
  if (/\d\s*(?:\/|of|out of)\s*\d/.test(text)) return readNumber(text, to, vocabulary);
  const edge = /^\s*(\d+(?:[.,]\d)?)\s*[,.!:;-]|[,.!:;-]\s*(\d+(?:[.,]\d)?)\s*\.?\s*$/.exec(normalise(text));
  return edge ? readNumber(edge[1] ?? edge[2] ?? "", to, vocabulary) : null;
}

function yesOrNo({ options }: Table, text: string, { yes, no, agreed, fillers }: Vocabulary): Reading {
  const bare = withoutFillers(text, fillers);
  const value = agrees(text, { agreed, fillers }) || saysAny(bare, yes) ? "yes" : saysAny(bare, no) ? "no" : null;
  const option = options.find((one) => one.value === value);
  return option ? { option } : value === null ? notAnAnswer : { answer: value === "yes" };
}

/** "Ok" and "fine by me" to what was proposed, such as a draft of theirs. */
function agrees(text: string, { agreed, fillers }: Pick<Vocabulary, "agreed" | "fillers">): boolean {
  const emphatic = fillers.filter((filler) => !agreed.includes(filler));
  return saysAny(text, agreed) || saysAny(withoutFillers(text, emphatic), agreed);
}

/** "None" and "0", where it is asked how many. */
const isNone = (text: string, { fillers, no, numbers, amounts }: Vocabulary): boolean => {
  const bare = withoutFillers(text, fillers);
  return saysAny(bare, no) || (numbers[bare] ?? amounts[bare] ?? Number(bare || Number.NaN)) === 0;
};

/** "i would say sure mate" says something. */
const MOST_TO_SAY_NOTHING = 4;

/** "idk", "ok", "alot", "none of those", or a bare yes or no where neither was asked for. */
function saysNothing({ step }: Table, text: string, vocabulary: Vocabulary): boolean {
  const { fillers, unsure, yes, no, amounts, noneOfThese } = vocabulary;
  const bare = withoutFillers(text, fillers);
  const says = listenTo(bare);
  if (saysAny(withoutFillers(text, [...fillers, ...unsure]), noneOfThese)) return true;
  if (isUnsure(step, text, vocabulary)) return true;
  if (wordsOf(text).length > MOST_TO_SAY_NOTHING) return false;
  const isAmount = step.offer !== undefined && Object.hasOwn(amounts, bare);
  return isAmount || says(yes) || says(no) || mumbles(text, vocabulary);
}

const mumbles = (text: string, { mumbled }: Vocabulary): boolean =>
  saysAny(text, mumbled) || wordsOf(text).every((word) => mumbled.includes(word));

const saysHowMany = (text: string, { numbers, counted }: Vocabulary): boolean =>
  wordsOf(text).some((word) => /\d/.test(word) || Object.hasOwn(numbers, word) || counted.includes(word));

const GUESS = "prediction";

/** A letter, "both", "nobody" or a day, where a sentence, a person or a guess is asked for; an initial is somebody. */
function pointsOnly({ id, completes, offer }: Step, text: string, vocabulary: Vocabulary): boolean {
  if (completes === true && saysAny(withoutFillers(text, vocabulary.fillers), vocabulary.nobody)) return true;
  const isPart = completes === true || offer !== undefined || [...WHOM, GUESS].includes(id);
  if (isPart && (isDayAlone(text, vocabulary) || saysAny(text, vocabulary.pointing.whole))) return true;
  return (completes === true || offer !== undefined) && isLetter(text);
}

/** "18 or over?" is answered with a choice, or with how old they are; "nearly 18" is asked again. */
function readAge(options: readonly TableOption[], text: string, vocabulary: Vocabulary): Reading {
  const adult = adultAnswered(text);
  const option = options.find(({ value }) => value === adult) ?? choose(text, options, vocabulary);
  return option ? { option: option } : notAnAnswer;
}

const again = (value: string): TableOption => ({ value, label: "", files: "" });

const isLetter = (text: string): boolean => /^\p{Script=Latin}$/u.test(normalise(text));

/** A letter somewhere, as an initial will do; a lone number or "???" is no sentence. */
const isWords = (text: string): boolean => /\p{L}/u.test(text);

function kept(text: string): string {
  const whole = text.trim();
  return whole.length <= LONGEST_ANSWER ? whole : [...whole].slice(0, LONGEST_ANSWER).join("").slice(0, LONGEST_ANSWER);
}
