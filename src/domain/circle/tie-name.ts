import { UNSEEN } from "../reading/quote.ts";
import { normalise, textAfter } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import { LONGEST } from "./circle.ts";

/** Anything that points at an account, a page or a command instead of naming somebody. */
const POINTS_ELSEWHERE = [
  /<[@#:a-z/]/i,
  /^\s*@/,
  /@(everyone|here)\b/i,
  /\d{17,20}/,
  /\w+:\/\/|\bwww\.|\bdiscord(app)?\.(gg|com)\b/i,
  /\S@\S+\.\S/,
  /\b[a-z0-9-]+\.(com|org|net|io|gg|me|co|app|dev|tv|de|uk|fr|es|eu|info)\b/i,
  /^\s*\/\S/,
  /\S#\d{4}\b/,
];

/** Nobody is called by more than this, in characters: what is longer is not searched. */
const LONGEST_SEARCHED = 500;

/** A name as it is kept, or why it is not: it points at an account, a page or a command, it is too long, or there is nothing in it. */
export type ReadName = { name: string } | { wrong: "elsewhere" | "long" | "empty" };

/** Reads whom somebody means: a nickname, initials, an emoji. */
export function readTieName(text: string): ReadName {
  if (text.length > LONGEST_SEARCHED) return { wrong: "long" };
  const name = withoutUnseen(text)
    .replace(/^["'“”‘’,;:.]+|["'“”‘’,;:.]+$/g, "")
    .trim();
  if (POINTS_ELSEWHERE.some((pattern) => pattern.test(text) || pattern.test(name))) return { wrong: "elsewhere" };
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(name)) return { wrong: "empty" };
  return [...name].length > LONGEST.name ? { wrong: "long" } : { name };
}

/** Where somebody is from, as it is kept; what points elsewhere is not. */
export function readFrom(text: string, { circle }: Pick<Vocabulary, "circle">): string | null {
  const said = withoutUnseen(text.slice(0, LONGEST_SEARCHED));
  const from = (textAfter(said, circle.from) ?? said).replace(/[.,;]+$/, "").trim();
  if (!/[\p{L}\p{N}]/u.test(from) || POINTS_ELSEWHERE.some((pattern) => pattern.test(from))) return null;
  return [...from].slice(0, LONGEST.from).join("").trim();
}

const withoutUnseen = (text: string): string => text.replace(UNSEEN, " ").replace(/\s+/g, " ").trim();

/** For comparing: case, accents and marks at the edges do not tell two names apart. An emoji is its own name. */
export function folded(name: string): string {
  const plain = normalise(name.normalize("NFKD").replace(/\p{M}/gu, ""));
  return plain === "" ? name.replace(/\ufe0f/g, "").trim() : plain;
}
