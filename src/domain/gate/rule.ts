import { WORDS } from "./words.ts";

/**
 * One way of saying something, as data. `says` is written in normalised words (see normalise.ts), with regular
 * expression brackets and bars, `{name}` for a list of words.ts, and " … " for at most 40 characters of one sentence.
 */
export interface Phrase {
  says: string;
  /** A message it was written for; a test says that it is found. */
  example: string;
}

export interface Rule extends Phrase {
  level: "certain" | "unclear";
  /** Said so plainly that it holds whatever all the words together say; for a few that nobody says in passing. */
  isPlain?: true;
}

/** What the gate runs: `find` matches whole words of a normalised text. */
export type Compiled<T extends Phrase> = T & { readonly find: RegExp };

/** Every gap is bounded and no repetition stands in another, so a text of any length is read in linear time. */
export const patternOf = (says: string): string =>
  withWords(says)
    .replaceAll(" … ", " (?:[^.]{0,40} )?")
    .replace(/\((?!\?)/g, "(?:");

/** A list may name another list. */
const withWords = (says: string): string =>
  says.replace(/\{([a-z]\w*)\}/gi, (_, name: string) => `(${withWords(wordsNamed(name))})`);

/** Throws on an unknown `{name}`: a rule that could never match must not pass unseen. */
function wordsNamed(name: string): string {
  const words = WORDS[name];
  if (!words) throw new Error(`words.ts has no list "${name}".`);
  return words;
}

/** Most rules are never met: their expressions are made when they are first asked for. */
export function compiled<T extends Phrase>(phrase: T): Compiled<T> {
  let find: RegExp | undefined;
  return {
    ...phrase,
    get find() {
      find ??= anyOf([phrase]);
      return find;
    },
  };
}

/** One expression for many phrases: several times faster than asking one after another when none is there. */
const anyOf = (phrases: readonly Phrase[]): RegExp =>
  new RegExp(` (?:${phrases.map(({ says }) => patternOf(says)).join("|")})(?= )`, "g");

/** One way of saying it, or several of one weight. */
type Ways = string | readonly string[];

const joined = (ways: Ways): string => (typeof ways === "string" ? ways : ways.join("|"));

export const certain = (says: Ways, example: string): Rule => ({ level: "certain", says: joined(says), example });
export const unclear = (says: Ways, example: string): Rule => ({ level: "unclear", says: joined(says), example });

/** Answered at once, or asked about, whatever stands around it. */
export const outright = (says: Ways, example: string): Rule => ({ ...certain(says, example), isPlain: true });
export const asking = (says: Ways, example: string): Rule => ({ ...unclear(says, example), isPlain: true });
