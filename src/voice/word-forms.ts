import { wordsOf } from "../domain/reading/text.ts";

/** A word without what changes with number and time: "parties", "started", "hers". */
export const stem = (word: string): string =>
  word
    .replace(/(?:n't|'[a-z]*)$/, "")
    .replace(/(?<=.{3})(?:ing|ings|ed|ied|ies|est|ier|er|ers|ly|es|s|e|y|(?<=.{4})d)$/, "")
    .replace(/(.)\1$/, "$1");

/** The words of a text, each without its ending. */
export const formsOf = (text: string): Set<string> => new Set(wordsOf(text).map(stem));
