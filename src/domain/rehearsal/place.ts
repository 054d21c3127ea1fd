import { listenTo, wordsOf } from "../reading/text.ts";
import { DECLINED, type Place, type Script } from "./script.ts";

/** The place that a text names first: where one is, is usually said before who is there. Null where it names none. */
function named(text: string, { places }: Script): { place: Place; word: string } | null {
  const said = ` ${wordsOf(text).join(" ")} `;
  const found = places
    .flatMap((place) => place.heard.map((word) => ({ place, word, at: said.indexOf(` ${word} `) })))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.word.length - one.word.length);
  return found[0] ?? null;
}

/** The word for the place in a text, or null. */
export const placeWord = (text: string, script: Script): string | null => named(text, script)?.word ?? null;

/** Where somebody wants to practise, said with the wish itself ("can we practise saying hi at the bus stop"); empty where they do not say. */
export const placeWished = (text: string): string => WISHED.exec(text.trim())?.[1] ?? "";

/** A few words with an article, at the end. */
const WISHED = /\b(?:at|in|on) ((?:the|a|an|my|our) (?:[\p{L}'’-]+ ?){1,5})[.!?]*$/iu;

/** What kind of place it is; the last kind fits everywhere. */
export const placeOf = (text: string, script: Script): Place =>
  named(text, script)?.place ?? script.places.at(-1) ?? { id: "any", heard: [], openers: [], details: [] };

/** Under this age nobody is played. */
const GROWN_UP = 18;

/** Why somebody is not played, in one sentence; null for everybody else. */
export function refusalOf(text: string, { declined }: Script): string | null {
  const says = listenTo(text);
  const kind = DECLINED.find((name) => says(declined[name].heard));
  if (kind) return declined[kind].says;
  return isYoung(text) ? declined.child.says : null;
}

const isYoung = (text: string): boolean =>
  AGES.some((age) => [...text.matchAll(age)].some(([, years]) => Number(years) < GROWN_UP));

/** "A 14 year old", and "a girl of 11". */
const AGES = [
  /\b(\d{1,2})[\s-]*(?:years?|yrs?)?[\s-]*(?:olds?|yo|y\/o)\b/gi,
  /\b(?:girls?|boys?|kids?|child|children|lad|lass|pupil|student|someone|somebody)\s+(?:of|aged|who is|who's|whos|who are)\s+(?:about |only |just )?(\d{1,2})\b/gi,
];

/** Places where a fourteen-year-old already knows the people; what is done elsewhere is done with somebody they know. */
const KNOWN_PEOPLE = ["class", "club", "work"];

export const hasKnownPeople = ({ id }: Place): boolean => KNOWN_PEOPLE.includes(id);

/** Whom they named after a comma ("queue at the bakery, the woman who serves"), or null. */
export function whoIn(text: string): string | null {
  const [, ...rest] = text.split(/,\s*/);
  const who = rest.join(", ").trim();
  return who === "" ? null : who;
}
