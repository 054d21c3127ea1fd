import type { Telling } from "../activity.ts";
import type { Person } from "../person.ts";
import { LONGEST_ANSWER, notAnAnswer } from "../reading/answer.ts";
import { choose } from "../reading/choose.ts";
import { addDays, localTime } from "../reading/clock.ts";
import { readNumber } from "../reading/number.ts";
import { readAnswer } from "../reading/read-answer.ts";
import { listenTo, saysAny, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { type Line, say, type Turn } from "../talk/turn.ts";
import { lookBack } from "../walk/look-back.ts";
import { keptText } from "../walk/record.ts";
import { resume } from "../walk/resume.ts";
import { lay } from "../walk/table.ts";
import { takeReading } from "../walk/walk.ts";
import { questionOnTable } from "../walk/walk-on-table.ts";
import { metFirst } from "./met-first.ts";
import { nothingNew, saysNothing } from "./nothing-new.ts";
import { justTold, type Numbered, numbered, openTries, plannedTries, waitingTries } from "./open-tries.ts";
import { NOTHING_YET, withTry } from "./record.ts";
import { mistakeToldOf } from "./tells.ts";

/** So many of those that are open are asked about at once. */
const ASKED_ABOUT = 3;

/** `/log` without words: asks about what is open, or what it was. */
export function askWhat(scene: Scene): Turn {
  const open = openTries(scene.person, scene.now);
  const [only, another] = open;
  if (only && !another) return lookBack(scene, only.place);
  const among = open.length > 0 ? open : lastOf(scene);
  return among.length > 0 ? askWhich(scene, null, among) : begin(scene, NOTHING_SAID, talk(scene, "log-what"));
}

/** Asks how something was that no small thing was picked for. */
export const askHowItWas = (scene: Scene, line: Line): Turn => begin(scene, NOTHING_SAID, line);

/** What came of a small thing, in their words, asked for or not. */
export function tell(scene: Scene, said: string): Turn {
  const known = nothingNew(scene, said, dayOf(scene, said).told_day);
  if (known) return known;
  const open = openTries(scene.person, scene.now);
  const [only, another] = open;
  if (only && !another) return tellOf(scene, only.place, said);
  const [waited] = saysAny(said, scene.playbook.vocabulary.answered) ? waitingTries(scene.person, scene.now) : [];
  if (waited && open.length === 0) return tellOf(scene, waited.place, said);
  const among = open.length > 0 ? open : lastOf(scene);
  // "Nothing really", where something was told already, is not asked about.
  const isNothing = open.length === 0 && among.length > 0 && listenTo(said)(scene.playbook.vocabulary.toldNothing);
  if (isNothing) return resume(scene, [talk(scene, "log-nothing")]);
  if (saysNothing(said, scene.playbook.vocabulary)) return askWhat(scene);
  return among.length > 0 ? askWhich(scene, said, among) : tellNew(scene, said);
}

/** Where nothing is open: what was just told of, or what is planned for later. */
function lastOf({ person, now }: Scene): Numbered[] {
  const told = justTold(person, now);
  return told.length > 0 ? told : plannedTries(person, now);
}

/** An answer to "what was it?" or "which one was that?". Whatever is none of those asked about is a new one. */
export function takeTelling(scene: Scene, telling: Telling, answer: { value: string } | { text: string }): Turn {
  const { vocabulary } = scene.playbook;
  const back = { ...scene, person: { ...scene.person, activity: scene.person.left, left: null } };
  const told = telling.said ?? "";
  const among = numbered(scene.person).filter(({ number }) => telling.among.includes(number));
  const chosen = (value: string) => among.find(({ number }) => String(number) === value);
  if ("value" in answer) return tellChosen(back, chosen(answer.value), told);
  const { text } = answer;
  if (telling.among.length === 0)
    return saysNothing(text, vocabulary) ? resume(back, [talk(scene, "log-nothing")]) : tellOther(back, told || text);
  const options = [
    ...among.map(({ number, one }) => ({ value: String(number), label: label(one.text) })),
    { value: OTHER, label: talk(scene, "log-other").text },
  ];
  const read = choose(text, options, vocabulary);
  if (read) return tellChosen(back, chosen(read.value), told);
  const other = afterNo(text, vocabulary);
  if (other !== null) return tellOther(back, withMore(told, other));
  const [only, another] = among;
  // Where only one was asked about, what is typed is more of what was told already.
  const isMore = only !== undefined && another === undefined && telling.said !== null;
  return isMore ? tellChosen(back, only, withMore(told, text)) : tellOther(back, told || text);
}

/** The one that was asked about; none where it was another, or is gone. */
function tellChosen(scene: Scene, one: Numbered | undefined, said: string): Turn {
  if (!one) return tellOther(scene, said);
  return said === "" ? lookBack(scene, one.place) : tellOf(scene, one.place, said);
}

function tellOther(scene: Scene, said: string): Turn {
  if (said === "") return begin(scene, NOTHING_SAID, talk(scene, "log-what"));
  return nothingNew(scene, said, dayOf(scene, said).told_day) ?? tellNew(scene, said);
}

const withMore = (told: string, more: string): string => [told, more].filter((text) => text !== "").join(", ");

const OTHER = "other";

/** "The man next door" of "no, the man next door"; null where it begins with no "no", or with "no one", "no idea", "no answer yet". */
function afterNo(typed: string, { no, denials, nobody, unsure, waiting }: Vocabulary): string | null {
  const spoken = ` ${wordsOf(typed).join(" ")} `;
  const begins = (phrase: string) => spoken.startsWith(` ${wordsOf(phrase).join(" ")} `);
  if ([...nobody, ...unsure, ...waiting].some(begins)) return null;
  const [said] = no
    .filter((phrase) => begins(phrase) && !denials.some((word) => phrase.split(" ")[0] === word))
    .sort((one, another) => another.length - one.length);
  if (said === undefined) return null;
  const rest = typed.trim().split(/\s+/).slice(said.split(" ").length).join(" ");
  return rest.replace(/^[^\p{L}\p{N}]+/u, "");
}

function askWhich(scene: Scene, said: string | null, open: readonly Numbered[]): Turn {
  const asked = open.slice(0, ASKED_ABOUT);
  const among = asked.map((one) => one.number);
  return begin(scene, { said, among }, whichOf(scene, scene.person.begun + 1, asked));
}

function whichOf(scene: Scene, number: number, asked: readonly Numbered[]): Line {
  const choices = [
    ...asked.map((one) => ({ label: label(one.one.text), send: `/answer ${number}.tell ${one.number}` })),
    { label: talk(scene, "log-other").text, send: `/answer ${number}.tell ${OTHER}` },
  ];
  return { ...talk(scene, "log-which"), choices };
}

/** The same question once more. */
export function askTellingAgain(scene: Scene, { number, among }: Telling): Line {
  const asked = numbered(scene.person).filter((one) => among.includes(one.number));
  return asked.length > 0 ? whichOf(scene, number, asked) : { ...talk(scene, "log-what"), writeIt: true };
}

const NOTHING_SAID = { said: null, among: [] };

function begin(scene: Scene, { said, among }: Pick<Telling, "said" | "among">, line: Line): Turn {
  const { person } = scene;
  const number = person.begun + 1;
  const telling: Telling = { kind: "tell", number, said: said?.slice(0, LONGEST_ANSWER) ?? null, among };
  const left = person.activity?.kind === "tell" ? person.left : (person.activity ?? person.left);
  return say(
    { ...person, begun: number, activity: telling, left },
    among.length === 0 ? { ...line, writeIt: true } : line,
  );
}

/** Their words are the answer to "how was it?". */
export function tellOf(scene: Scene, place: number, said: string): Turn {
  const asked = lookBack(scene, place, { ...dayOf(scene, said), ...spokenIn(scene, said) });
  return (asked.person && takeWords({ ...scene, person: asked.person }, said)) ?? asked;
}

/** Reads words as an answer to the question on the table; null where they are none. */
function takeWords(scene: Scene, said: string): Turn | null {
  const asked = questionOnTable(scene);
  if (!asked) return null;
  const reading = readAnswer(lay(scene, asked, asked.step), said, scene.playbook.vocabulary);
  return reading === notAnAnswer ? null : metFirst(scene, said, takeReading(scene, asked, reading));
}

/** Something that was never offered counts like anything else: it is kept, and what came of it is asked. */
function tellNew(scene: Scene, said: string): Turn {
  const { person, playbook } = scene;
  const mistake = mistakeToldOf(scene, said);
  const text = keptText(said) ?? said;
  const added: Person = withTry(person, {
    ...{ mistake, text, rung: null, guess: null, ifThen: null, when: null, uneasy: null, who: null, sentence: null },
    ...NOTHING_YET,
  });
  if (playbook.mistakes.length === 0) return say(person);
  return tellOf({ ...scene, person: added }, added.progress.tries.length - 1, said);
}

function dayOf({ person, playbook, now }: Scene, said: string): { told_day?: string } {
  const text = ` ${wordsOf(said).join(" ")} `;
  const ago = Object.entries(playbook.vocabulary.daysAgo).find(([words]) => text.includes(` ${words} `));
  return ago ? { told_day: addDays(localTime(now, person.zone).day, -ago[1]) } : {};
}

/** How many they spoke to, where they said so. */
function spokenIn({ playbook: { vocabulary } }: Scene, said: string): { spoken?: number } {
  const words = wordsOf(said);
  const of = words.findIndex((word) => vocabulary.spokenTo.includes(word));
  const spoken = of > 0 ? readNumber(words[of - 1] ?? "", MANY, vocabulary) : null;
  return spoken === null ? {} : { spoken };
}

/** More are a crowd, and are asked about. */
const MANY = 50;

/** A button holds so much of a text. */
const LABEL = 34;
const label = (text: string): string => (text.length <= LABEL ? text : `${text.slice(0, LABEL - 1).trimEnd()}…`);
