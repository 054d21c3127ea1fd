import type { Person } from "../person.ts";
import type { Helpline, Playbook } from "../playbook.ts";
import { isLast } from "../reading/said.ts";
import { normalise, saysAny, textAfter, textBefore, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { isQuiet } from "./quiet.ts";

/** Where people can be found who answer anywhere. */
const DIRECTORY = "https://findahelpline.com";

/** What is kept of somebody whose country has no line here, and of who would rather not say. */
const UNLISTED = ["other", "unsaid"];

/** What a static text says until somebody's country is known. */
const ANYWHERE = {
  emergency: "your local emergency number",
  lines: /(?<=To talk [^:]{0,40}: )https:\/\/findahelpline\.com/,
};

/** The text with the numbers of a country that was told, never guessed from a language or a clock. */
export function withNumbers(text: string, { helplines }: Playbook, country: string | null): string {
  const there = helplines.find(({ code }) => code === country);
  if (!there) return text;
  return text
    .replaceAll(ANYWHERE.emergency, there.emergency)
    .replace(ANYWHERE.lines, `${there.lines}, or ${DIRECTORY}`);
}

/** The country a text names: by its name, another name it is known by, or its code ("US"); "no" and "in" are words before they are codes. */
export function countryIn(text: string, { helplines, vocabulary }: Playbook): Helpline | null {
  const name = bareName(text, vocabulary);
  const code = bareName(text.replaceAll(".", ""), vocabulary);
  const isWord = [...vocabulary.no, ...vocabulary.country.ahead].includes(code);
  const isNamed = (one: Helpline) => [one.name.toLowerCase(), ...one.heard].includes(name);
  return helplines.find(isNamed) ?? (isWord ? undefined : helplines.find((one) => one.code === code)) ?? null;
}

function bareName(text: string, { country }: Vocabulary): string {
  const said = wordsOf(text).join(" ");
  return textAfter(said, [...country.isIn, ...country.ahead]) ?? said;
}

/** Where the country was the last thing asked: what a message says to it, as it is kept. Null for what is no country. */
export function countrySaid({ person, playbook }: Scene, text: string): string | null {
  const asked = (playbook.talk["country-ask"] ?? []).some((line) => isLast(person.said, line.text({})));
  if (!asked) return null;
  const known = countryIn(text, playbook);
  if (known) return known.code;
  const { no, fillers } = playbook.vocabulary;
  const label = (key: string) => normalise(playbook.talk[key]?.[0]?.text({}) ?? "");
  const said = withoutFillers(text, fillers);
  if (saysAny(said, no) || said === label("country-unsaid")) return "unsaid";
  return said === label("country-elsewhere") || isCountry(text, playbook.vocabulary) ? "other" : null;
}

/** Whether it is the English name of any country, listed here or not. */
function isCountry(text: string, vocabulary: Vocabulary): boolean {
  const said = bareName(text, vocabulary);
  const name = textAfter(said, [vocabulary.country.the]) ?? said;
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const isNamed = (code: string) => wordsOf(names.of(code) ?? "").join(" ") === name;
  return name !== "" && letters.some((one) => letters.some((two) => isNamed(one + two)));
}

/** Takes what was pressed or typed behind /country: shows, asks or keeps. */
export function takeCountry(scene: Scene, said: string): Turn {
  const { person, playbook } = scene;
  const isAsked = said === "ask" || (["", "show"].includes(said) && person.country === null);
  if (isAsked) return ask(scene);
  if (["", "show"].includes(said)) return say(person, linesOf(scene, person.country));
  const isKept = UNLISTED.includes(said) || playbook.helplines.some(({ code }) => code === said);
  const country = isKept ? said : (countryIn(said, playbook)?.code ?? "other");
  return say({ ...person, country }, linesOf(scene, country));
}

/** In the days after a gate reply, a message that is a country's name tells where somebody is; another one only as "I'm in Spain now". */
export function takeNamedCountry(scene: Scene, text: string): Turn | null {
  const { country } = scene.person;
  if (!isQuiet(scene.person, scene.now)) return null;
  const { vocabulary } = scene.playbook;
  const said = withoutAround(normalise(text), vocabulary);
  const isTold = textAfter(said, vocabulary.country.isIn) !== null;
  const named = countryIn(said, scene.playbook)?.code ?? (isTold && isCountry(said, vocabulary) ? "other" : null);
  const isKnown = country !== null && !UNLISTED.includes(country);
  return named !== null && named !== country && (isTold || !isKnown) ? takeCountry(scene, named) : null;
}

/** "No, i'm in spain now" as "i'm in spain". */
function withoutAround(said: string, { country: { before, after } }: Vocabulary): string {
  const rest = textAfter(said.replace(/^(\S+),/, "$1"), before) ?? said;
  return textBefore(rest, after) ?? rest;
}

/** In small print under /help: the lines of their country, or how to find some. */
export function helplinePrint(scene: Scene): string {
  const there = scene.playbook.helplines.find(({ code }) => code === scene.person.country);
  return talk(scene, there ? "country-print" : "country-print-none", { ...there }).text;
}

function ask(scene: Scene) {
  const listed = scene.playbook.helplines.map(({ code, name }) => ({ label: name, send: `/country ${code}` }));
  const other = { label: talk(scene, "country-elsewhere").text, send: "/country other" };
  const unsaid = { label: talk(scene, "country-unsaid").text, send: "/country unsaid" };
  return say(scene.person, { ...talk(scene, "country-ask"), choices: [...listed, other, unsaid] });
}

function linesOf(scene: Scene, country: Person["country"]) {
  const there = scene.playbook.helplines.find(({ code }) => code === country);
  return there
    ? talk(scene, "country-lines", { country: there.name, emergency: there.emergency, lines: there.lines })
    : talk(scene, "country-none");
}
