import { saysAny, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import { isCity, type ZoneWords } from "../reading/zone.ts";
import { RINGS, type Ring } from "./circle.ts";
import { type ReadName, readFrom, readTieName } from "./tie-name.ts";

/** Somebody as they were typed: "Maya, old flatmate", "Tom drifted school". */
export interface TypedTie {
  name: ReadName;
  from: string | null;
  ring: Ring | null;
}

/** So many are read at once, a line each. */
export const MOST_AT_ONCE = 10;

type Words = Pick<Vocabulary, "circle">;

/** Everybody in a text, one a line. */
export const readTies = (text: string, words: ZoneWords): TypedTie[] =>
  text
    .split(/[\n;]+/)
    .flatMap((line) => listed(line, words))
    .filter((line) => line.trim() !== "")
    .slice(0, MOST_AT_ONCE)
    .map((line) => readTie(line, words.vocabulary));

/** "Dave, Kev and Stu" are three; "Maya, old flatmate", "Tom, drifted, school", "Sam, climbing and chess" and "Maya, London, Leeds" are one. */
function listed(line: string, { cities, vocabulary }: ZoneWords): string[] {
  const { circle } = vocabulary;
  const isOf = (word: string | undefined, list: readonly string[]) => list.includes((word ?? "").toLowerCase());
  const commas = line.split(/\s+/).map((word) => (isOf(word, circle.and) ? "," : word));
  const parts = commas
    .join(" ")
    .split(/[,&+]/)
    .map((part) => part.trim().split(" "))
    .filter(([name]) => name !== "");
  const isPerson = ([name = "", from, ...rest]: string[]) =>
    /^\p{Lu}/u.test(name) &&
    (from === undefined || (isOf(from, circle.from) && rest.length > 0)) &&
    readRing([name, from, ...rest].join(" "), vocabulary) === null &&
    !isCity(name, cities);
  if (!line.includes(",") || parts.length < FEWEST_LISTED || !parts.every(isPerson)) return [line];
  return parts.map(([name, ...from]) => (from.length > 0 ? `${name}, ${from.join(" ")}` : `${name}`));
}

const FEWEST_LISTED = 3;

function readTie(line: string, words: Words): TypedTie {
  const [first = "", ...parts] = line.split(/\s*,\s*/);
  const ring = parts.map((part) => readRing(part, words)).find((one) => one !== null) ?? null;
  const from = parts.filter((part) => readRing(part, words) === null).join(", ");
  if (parts.length > 0) return { name: readTieName(first), from: readFrom(from, words), ring };
  return byRingWord(line, words) ?? { name: readTieName(line), from: null, ring: null };
}

/** "Auntie Jo close family": what stands before the ring is the name, what stands after it is where from. */
function byRingWord(line: string, words: Words): TypedTie | null {
  const spoken = line.trim().split(/\s+/);
  const at = spoken.findIndex((word, place) => place > 0 && RINGS.some((ring) => ring === word.toLowerCase()));
  if (at < 0) return null;
  const from = readFrom(spoken.slice(at + 1).join(" "), words);
  return { name: readTieName(spoken.slice(0, at).join(" ")), from, ring: readRing(spoken[at] ?? "", words) };
}

/** "close", "near me", "lost touch". */
export function readRing(text: string, { circle }: Words): Ring | null {
  if (wordsOf(text).length === 0) return null;
  return RINGS.find((ring) => saysAny(text, circle.rings[ring])) ?? null;
}

/** Whether somebody is from a place ("the climbing gym") and not described ("old flatmate"): then a message can mention it. */
export const isPlace = (from: string, { circle }: Words): boolean => {
  const said = wordsOf(from);
  const last = said.at(-1) ?? "";
  if (said.some((word) => circle.notPlaces.includes(word))) return false;
  return !circle.persons.includes(last) && !circle.persons.includes(last.replace(/s$/, ""));
};
