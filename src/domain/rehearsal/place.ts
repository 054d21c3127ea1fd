import { listenTo, wordsOf } from "../reading/text.ts";
import { DECLINED, type Place, type Script } from "./script.ts";

/** What kind of place it is by the word that comes first: where one is, is usually said before who is there. */
export function placeOf(text: string, { places }: Script): Place {
  const said = ` ${wordsOf(text).join(" ")} `;
  const at = ({ heard }: Place) =>
    Math.min(...heard.map((word) => said.indexOf(` ${word} `)).map((place) => (place < 0 ? said.length : place)));
  const [nearest] = places.map((place) => ({ place, at: at(place) })).sort((one, other) => one.at - other.at);
  const anywhere = places.at(-1) ?? { id: "any", heard: [], openers: [], details: [] };
  return nearest && nearest.at < said.length ? nearest.place : anywhere;
}

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
  [...text.matchAll(/\b(\d{1,2})[\s-]*(?:years?|yrs?)?[\s-]*(?:olds?|yo|y\/o)\b/gi)].some(
    ([, years]) => Number(years) < GROWN_UP,
  );

/** Places where a fourteen-year-old already knows the people; what is done elsewhere is done with somebody they know. */
const KNOWN_PEOPLE = ["class", "club", "work"];

export const hasKnownPeople = ({ id }: Place): boolean => KNOWN_PEOPLE.includes(id);

/** Whom they named after a comma ("queue at the bakery, the woman who serves"), or null. */
export function whoIn(text: string): string | null {
  const [, ...rest] = text.split(/,\s*/);
  const who = rest.join(", ").trim();
  return who === "" ? null : who;
}
