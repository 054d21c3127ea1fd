import { localTime } from "../reading/clock.ts";
import { readDay } from "../reading/day.ts";
import { mentionsIn } from "../reading/mention.ts";
import { normalise, saysAny, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { dayAnswers, OF_A_DAY } from "./day-answers.ts";
import { lay, type TableOption } from "./table.ts";
import { takeAnswer, takeOption } from "./walk.ts";
import { type OnTable, stepOf } from "./walk-on-table.ts";

/** The choice that leads to a small thing and its moment, and the question for the moment, in all six. */
const SMALL = "small";
const MOMENT = "if_then";

/** "Saturday", or "when i get home", typed where "Pick a moment" may be pressed: the press and the answer in one. Null where it is neither. */
export function takeTypedMoment(scene: Scene, open: OnTable, said: string): Turn | null {
  const { mistake, walk } = open;
  const option = momentChoice(scene, open, said);
  if (!option) return null;
  const typed = withoutDoing(scene, said);
  const text = withWholeDays(typed, scene.playbook.vocabulary);
  const kept = Object.entries(walk.answers).filter(([id]) => !OF_A_DAY.includes(id));
  const days = isDay(scene, typed) ? { ...Object.fromEntries(kept), ...dayAnswers(scene, text) } : null;
  const answers = days ?? { ...walk.answers, [MOMENT]: text.trim() };
  const turn = takeOption(scene, { mistake, walk: { ...walk, answers } }, option);
  const next = turn.person?.activity;
  return turn.person && next?.kind === "walk" && next.asked === MOMENT
    ? takeAnswer({ ...scene, person: turn.person }, { mistake, walk: next }, text.trim())
    : turn;
}

/** The choice that a typed moment stands for, if there is such a one on the table. */
export function momentChoice(scene: Scene, open: OnTable, text: string): TableOption | null {
  const step = stepOf(open);
  const said = withoutDoing(scene, text);
  if (step?.answer !== "choice" || !(isDay(scene, said) || isHabit(scene, said))) return null;
  return lay(scene, open, step).options.find(({ value }) => value === SMALL) ?? null;
}

/** "I send it tomorrow" as "tomorrow": the words before it only say that they will. */
function withoutDoing({ playbook }: Scene, text: string): string {
  const words = text.trim().split(/\s+/);
  const { willDo, yes } = playbook.vocabulary;
  const from = words.findIndex((word) => ![willDo, yes].some((list) => list.includes(normalise(word))));
  return from < 0 ? text : words.slice(from).join(" ");
}

/** More words than these tell of something. */
const LONGEST_HABIT = { withoutDay: 6, withDay: 9 };

/** Something that comes by itself: "after dinner", "when the baby naps"; "when my dad died" is none. */
const isHabit = ({ person, now, playbook: { vocabulary, mentions } }: Scene, text: string): boolean =>
  wordsOf(text).length <=
    (readDay(text, localTime(now, person.zone).day, vocabulary) ? LONGEST_HABIT.withDay : LONGEST_HABIT.withoutDay) &&
  !text.includes("?") &&
  !mentionsIn(text, mentions).some(({ heavy }) => heavy) &&
  saysAny(afterDay(withoutFillers(text, vocabulary.fillers), vocabulary), vocabulary.moments);

/** "Tomorrow after work" comes by itself, too. */
const afterDay = (said: string, { days }: Vocabulary): string => {
  const [first = "", ...rest] = said.split(" ");
  return rest.length > 0 && Object.hasOwn(days, first) ? rest.join(" ") : said;
};

/** A day still to come, and nothing but it: "saturday", "tomorrow evening", "on the 14th at noon". */
function isDay({ person, now, playbook: { vocabulary } }: Scene, text: string): boolean {
  const said = withoutFillers(withWholeDays(text, vocabulary), vocabulary.fillers);
  if (!readDay(said, localTime(now, person.zone).day, vocabulary)) return false;
  const small = smallWords(vocabulary);
  const words = wordsOf(said);
  // "The 2nd one" is a button, and no day of the month.
  const isOneOfThem = words.some(
    (word, place) => Object.hasOwn(vocabulary.numbers, word) && ORDINAL.test(words[place - 1] ?? ""),
  );
  return !isOneOfThem && words.every((word) => small.has(word) || NUMBER.test(word));
}

const NUMBER = /^\d{1,2}\p{L}{0,2}$/u;
const ORDINAL = /^\d{1,2}\p{L}+$/u;

/** "Sat 10am" as "saturday 10am": elsewhere it may be a word of its own, among nothing but moments it is not. */
function withWholeDays(text: string, { dayGroups, weekdays }: Vocabulary): string {
  const names = Object.keys(weekdays);
  return text.replace(/\p{L}+/gu, (word) => {
    const short = word.toLowerCase();
    const [day, ...more] = (Object.hasOwn(dayGroups, short) && dayGroups[short]) || [];
    const name = names.find((one) => weekdays[one] === day && one.startsWith(short));
    return name !== undefined && more.length === 0 && short.length === SHORT ? name : word;
  });
}

/** Letters of a weekday in short. */
const SHORT = 3;

/** Every word of which a moment can be made up. */
function smallWords({ days, weekdays, months, dayWords, clock, spellings, numbers }: Vocabulary): Set<string> {
  const { the, on, next, in: within, units } = dayWords;
  const named = [days, weekdays, months, units, spellings, numbers, clock.named, clock.minutes, clock.hours];
  const phrases = [...named.flatMap((names) => Object.keys(names)), the, on, ...next, ...within];
  return new Set([...phrases, ...clock.morning, ...clock.evening, ...clock.exactly, ...clock.at].flatMap(wordsOf));
}
