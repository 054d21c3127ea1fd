import type { Table, TableOption } from "../walk/table.ts";
import { type Answer, LONGEST_ANSWER, type NotAnAnswer, notAnAnswer } from "./answer.ts";
import { choose } from "./choose.ts";
import { isZone } from "./clock.ts";
import { readNumber } from "./number.ts";
import { listenTo, normalise, saysAny, withoutFillers, wordsOf } from "./text.ts";
import { readTime } from "./time.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { saysWaiting } from "./waiting.ts";

/** What a typed message means for the question on the table. */
export type Reading = { option: TableOption } | { answer: Answer } | NotAnAnswer;

/** What "how was it?" has a choice for, in all six: it did not come to it. */
const NOT_THIS_TIME = "didnt";
const NOT_NOW = "not_now";

/** Filed where it was sent and nothing came back yet, also where there is no choice for it. */
const SILENCE = "silence";

/** More words than this are a story, not a number. */
const LONGEST_NUMBER = 8;

/** Reads an answer without a model: a choice in any of its wordings, a number, a time, or the words themselves. */
export function readAnswer(table: Table, text: string, vocabulary: Vocabulary): Reading {
  const { step, options } = table;
  if (step.answer === "scale") return readScale(table, text, vocabulary);
  const short = wordsOf(text).length <= 14;
  const option = short ? choose(text, options, vocabulary) : null;
  if (option) return { option: option as TableOption };
  const not = options.find(({ value }) => value === NOT_THIS_TIME);
  if (not && saysAny(text, vocabulary.toldNot)) return { option: not };
  const isWaiting = not !== undefined && saysWaiting(text, vocabulary);
  const silence = options.find(({ value }) => value === SILENCE);
  if (isWaiting && silence) return { option: silence };
  const later = options.find(({ value }) => value === NOT_NOW);
  if (not && later && saysAny(withoutFillers(text, vocabulary.fillers), vocabulary.toldNothing))
    return { option: later };
  if (isWaiting) return { answer: SILENCE };
  switch (step.answer) {
    case "choice":
      return notAnAnswer;
    case "yesNo":
      return yesOrNo(table, text, vocabulary);
    case "clock": {
      const time = readTime(text, vocabulary.clock);
      const zone = text.trim();
      return time ? { answer: time } : zone.includes("/") && isZone(zone) ? { answer: zone } : notAnAnswer;
    }
    case "text":
      if (saysNothing(text, vocabulary) || (step.completes && isLetter(text))) return notAnAnswer;
      return isWords(text) ? { answer: kept(text) } : notAnAnswer;
  }
}

function readScale({ step, options }: Table, text: string, vocabulary: Vocabulary): Reading {
  const to = step.scale?.to ?? 10;
  const story = wordsOf(text).length > LONGEST_NUMBER;
  const number = story ? statedNumber(text, to, vocabulary) : readNumber(text, to, vocabulary);
  if (number !== null) return { answer: number };
  const words = options.filter(({ label }) => !/^\d+$/.test(label));
  const option = choose(text, words, vocabulary);
  if (option) return { option: option as TableOption };
  const unsure = saysAny(withoutFillers(text, vocabulary.fillers), vocabulary.unsure);
  return unsure && step.again["unsure"] ? { option: again("unsure") } : notAnAnswer;
}

/** In a story only a number that is said as a rating counts: "8/10", or one that stands alone at either end. */
function statedNumber(text: string, to: number, vocabulary: Vocabulary): number | null {
  if (/\d\s*(?:\/|of|out of)\s*\d/.test(text)) return readNumber(text, to, vocabulary);
  const edge = /^\s*(\d+(?:[.,]\d)?)\s*[,.!:;-]|[,.!:;-]\s*(\d+(?:[.,]\d)?)\s*\.?\s*$/.exec(normalise(text));
  return edge ? readNumber(edge[1] ?? edge[2] ?? "", to, vocabulary) : null;
}

function yesOrNo({ options }: Table, text: string, { yes, no, fillers }: Vocabulary): Reading {
  const bare = withoutFillers(text, fillers);
  const value = saysAny(bare, yes) ? "yes" : saysAny(bare, no) ? "no" : null;
  const option = options.find((one) => one.value === value);
  return option ? { option } : value === null ? notAnAnswer : { answer: value === "yes" };
}

/** "i would say sure mate" says something. */
const MOST_TO_SAY_NOTHING = 4;

/** "idk", or a bare yes or no where neither was asked for. */
function saysNothing(text: string, { fillers, unsure, yes, no }: Vocabulary): boolean {
  if (wordsOf(text).length > MOST_TO_SAY_NOTHING) return false;
  const says = listenTo(withoutFillers(text, fillers));
  return says(unsure) || says(yes) || says(no);
}

const again = (value: string): TableOption => ({ value, label: "", files: "" });

const isLetter = (text: string): boolean => /^\p{Script=Latin}$/u.test(normalise(text));

/** A letter somewhere, as an initial will do; a lone number or "???" is no sentence. */
const isWords = (text: string): boolean => /\p{L}/u.test(text);

function kept(text: string): string {
  const whole = text.trim();
  return whole.length <= LONGEST_ANSWER ? whole : [...whole].slice(0, LONGEST_ANSWER).join("").slice(0, LONGEST_ANSWER);
}
