import { normalise, withoutFillers } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

const NUMERAL = String.raw`\d{1,4}(?:[.,]\d{1,2})?`;

/** Beyond this a number is a count. */
const LONGEST_SCALE = 10;

/**
 * Reads a number on a scale from 0 to `to`: "8", "8/10", "6ish", "7.5", "80%", "eight", "a lot".
 * Null when there is none, or none on the scale.
 */
export function readNumber(text: string, to: number, vocabulary: Vocabulary): number | null {
  const said = withoutSpans(normalise(text), vocabulary);
  const share = new RegExp(`(${NUMERAL})\\s*(?:/|of|out of)\\s*(\\d{1,4})\\b`).exec(said);
  if (share) return scaled(toNumber(share[1]) / Number(share[2]), to);
  const percent = new RegExp(`(${NUMERAL})\\s*(?:%|percent|per cent)`).exec(said);
  if (percent) return scaled(toNumber(percent[1]) / 100, to);
  const between = new RegExp(
    `(?<![\\p{L}\\d.,])(${NUMERAL})\\s*(?:-|–|to|or)\\s*(${NUMERAL})(?![\\p{L}\\d])`,
    "u",
  ).exec(said);
  if (between) return onScale((toNumber(between[1]) + toNumber(between[2])) / 2, to);
  if (/(?:^|\s)[-–−]\d/.test(text)) return null;
  const numerals = [
    ...said.matchAll(new RegExp(`(?<![\\p{L}\\d.,-]|\\d:)(${NUMERAL})(?:-?ish|\\+)?(?![\\p{L}\\d]|:\\d)`, "gu")),
  ];
  if (numerals.length > 0) return onScale(toNumber(numerals.at(-1)?.[1]), to);
  return inWords(said, to, vocabulary);
}

/** "8 months now" is no 8. */
function withoutSpans(said: string, { spans }: Vocabulary): string {
  const units = spans.join("|");
  return said.replace(new RegExp(`(?<![\\p{L}\\d.,])(?:${NUMERAL}|\\p{L}+)\\s+(?:${units})(?!\\p{L})`, "gu"), "");
}

function inWords(said: string, to: number, { numbers, amounts, fillers, unsure }: Vocabulary): number | null {
  const words = said.replace(to > LONGEST_SCALE ? NO_COUNT : NO_RATING, "").split(/[^\p{L}']+/u);
  const named = words.map((word) => numbers[word.replace(/ish$/, "")]).filter((value) => value !== undefined);
  const value = named.at(-1);
  if (value !== undefined) {
    const half = /\band a half\b/.test(said) ? 0.5 : 0;
    return onScale(value + half, to);
  }
  const bare = withoutFillers(said, [...fillers, ...unsure]);
  const amount = Object.entries(amounts).find(([phrase]) => phrase === bare);
  // "a lot" is a place on a short scale, and no count; "none" is one.
  if (to > LONGEST_SCALE && amount?.[1] !== 0) return null;
  return amount ? onScale(to === 10 ? amount[1] : Math.round((amount[1] / 10) * to), to) : null;
}

/** "The one i saw" and "the hi one" are no number, and "one person" no rating; "just the one" is. */
const NO_COUNT = /\b(?:the|that|this) (?:one(?= \p{L})|(?!only\b)\p{L}+ one\b)/gu;
const NO_RATING = new RegExp(
  `${NO_COUNT.source}|\\bone (?:small|tiny|other|person|thing|line|of|guy|girl|man|woman|boy|kid|friend|colleague|stranger|smile|time|day)\\b`,
  "gu",
);

const toNumber = (numeral: string | undefined): number => Number((numeral ?? "").replace(",", "."));

/** In halves on a short scale; a count is whole, as nobody speaks with half a person. Null where it is off the scale. */
export function onScale(value: number, to: number): number | null {
  if (!Number.isFinite(value) || value < 0 || value > to) return null;
  return to > LONGEST_SCALE ? Math.floor(value) : Math.round(value * 2) / 2;
}

const scaled = (share: number, to: number): number | null => onScale(Math.round(share * to * 2) / 2, to);
