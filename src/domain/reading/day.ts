import { addDays, weekdayOf } from "./clock.ts";
import { wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { NamedDay } from "./words-of-time.ts";

/**
 * A day somebody mentioned: as we say it ("Thursday", "the 14th", "next month"), as it reads after "I'll ask you"
 * ("on Thursday"), the day it is as "2026-01-31" or null where they gave none, and the last day it can be.
 */
export interface Mentioned {
  said: string;
  on: string;
  day: string | null;
  by: string;
}

/** What is looked for at one place of a text: the words from there on, and those before. */
interface Here {
  words: string[];
  before: string;
  /** The few words before. */
  lately: string[];
  today: string;
  vocabulary: Vocabulary;
}

/** So many words before a span of time say whether it is over: "haven't washed in 2 weeks". */
const NEAR = 6;

/** The longest name of a day, in words. */
const LONGEST = 4;

/** The nearest day a text mentions, seen from `today`. A weekday is the next one, today included; one that is over is none. */
export function readDay(text: string, today: string, vocabulary: Vocabulary): Mentioned | null {
  const words = wordsOf(text).map((word, place, all) => {
    const whole = vocabulary.spellings[word] ?? word.replace(/'s$/, "");
    return inShort(all, place, vocabulary) ?? whole;
  });
  let nearest: Mentioned | null = null;
  for (let place = 0; place < words.length; place++) {
    const lately = words.slice(Math.max(0, place - NEAR), place);
    const here = { words: words.slice(place), before: lately.at(-1) ?? "", lately, today, vocabulary };
    const found = namedDay(here) ?? weekday(here) ?? dateOf(here) ?? daysAhead(here);
    if (!found) continue;
    if (!nearest || found.by < nearest.by) nearest = found;
    // "the day after tomorrow" is not also tomorrow.
    place += wordsOf(found.said).length - 1;
  }
  return nearest;
}

/** "On sat", "sat night": written like that, the verb is a day. */
function inShort(words: readonly string[], place: number, { dayWords: { short } }: Vocabulary): string | null {
  const isDay = short.after.includes(words[place - 1] ?? "") || short.before.includes(words[place + 1] ?? "");
  return isDay ? (short.names[words[place] ?? ""] ?? null) : null;
}

/** "tonight", "the weekend", "next month". */
function namedDay({ words, today, vocabulary: { days, spellings, dayWords } }: Here): Mentioned | null {
  for (let length = LONGEST; length > 0; length--) {
    const phrase = words.slice(0, length).join(" ");
    const said = spellings[phrase] ?? phrase;
    const named = days[said] ?? days[`${dayWords.the} ${said}`];
    if (named) return { said, on: named.on, ...whenIs(named, today) };
  }
  return null;
}

function whenIs({ ahead, weekday, within }: NamedDay, today: string): Pick<Mentioned, "day" | "by"> {
  if (within !== undefined) return { day: null, by: lastOf(within, today) };
  const day = weekday === undefined ? addDays(today, ahead ?? 0) : nextWeekday(weekday, today);
  return { day, by: day };
}

/** The last day of next week, next month or next year. */
function lastOf(within: "week" | "month" | "year", today: string): string {
  if (within === "week") return addDays(today, 14 - weekdayOf(today));
  const [year = 0, month = 1] = today.split("-").map(Number);
  const first = within === "month" ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 2, 0, 1);
  return addDays(new Date(first).toISOString().slice(0, 10), -1);
}

/** "thursday", "next thursday" (the one of next week), but not "last thursday". */
function weekday({ words, before, today, vocabulary: { weekdays, dayWords } }: Here): Mentioned | null {
  const [word = ""] = words;
  const number = weekdays[word];
  if (number === undefined || dayWords.over.includes(before)) return null;
  const name = capitalised(word);
  if (!dayWords.next.includes(before)) return exactly(name, `${dayWords.on} ${name}`, nextWeekday(number, today));
  const day = addDays(today, 7 - weekdayOf(today) + number);
  return exactly(`${before} ${name}`, `${before} ${name}`, day);
}

/** "the 14th", "14 November", "Nov 14th": the next such day. */
function dateOf({ words: [one = "", two = "", three = ""], today, vocabulary }: Here): Mentioned | null {
  const { months, dayWords } = vocabulary;
  const ordinal = numberOf(one, dayWords.ordinals);
  const month = months[two] ?? months[three];
  // "The 3rd time" is no day.
  if (ordinal !== null && dayWords.counted.includes(two)) return null;
  if (ordinal !== null && month === undefined) return ofMonth(ordinal, today, vocabulary);
  const given =
    months[one] === undefined ? (ordinal ?? numberOf(one)) : (numberOf(two, dayWords.ordinals) ?? numberOf(two));
  const named = months[one] ?? (ordinal === null ? months[two] : month);
  return given === null || named === undefined ? null : ofYear(given, named, today, vocabulary);
}

function ofMonth(number: number, today: string, { dayWords, spellings }: Vocabulary): Mentioned | null {
  const [year = 0, month = 1, date = 1] = today.split("-").map(Number);
  const [day = null] = [month, month + 1, month + 2]
    .filter((one) => one > month || number >= date)
    .flatMap((one) => dayIn(year, one, number) ?? []);
  const name = `${dayWords.the} ${number}${suffixOf(number, dayWords.ordinals)}`;
  return day === null || spellings[name] ? null : exactly(name, `${dayWords.on} ${name}`, day);
}

function ofYear(number: number, month: number, today: string, { months, dayWords }: Vocabulary): Mentioned | null {
  const year = Number(today.slice(0, 4));
  const thisYear = dayIn(year, month, number);
  const day = thisYear !== null && thisYear < today ? dayIn(year + 1, month, number) : thisYear;
  const name = `${number} ${capitalised(Object.entries(months).find(([, one]) => one === month)?.[0] ?? "")}`;
  return day === null ? null : exactly(name, `${dayWords.on} ${name}`, day);
}

/** "in three days", "in 2 weeks": said as the day that is. */
function daysAhead({ words: [one = "", two = "", three = ""], lately, today, vocabulary }: Here): Mentioned | null {
  const { dayWords, numbers } = vocabulary;
  const unit = dayWords.units[three];
  const count = numberOf(two) ?? numbers[two] ?? null;
  if (lately.some((word) => dayWords.since.includes(word))) return null;
  if (!dayWords.in.includes(one) || unit === undefined || count === null) return null;
  const day = addDays(today, count * unit);
  const { said, on } = nameOfDay(day, today, vocabulary);
  return exactly(said, on, day);
}

const exactly = (said: string, on: string, day: string): Mentioned => ({ said, on, day, by: day });
const nextWeekday = (number: number, today: string): string => addDays(today, (number - weekdayOf(today) + 7) % 7);

/** "14" or "14th" as a day of a month, otherwise null. */
function numberOf(word: string, endings: readonly string[] = [""]): number | null {
  const [, digits = "", ending = ""] = /^(\d{1,2})(\p{L}*)$/u.exec(word) ?? [];
  return digits !== "" && endings.includes(ending) && Number(digits) >= 1 && Number(digits) <= 31
    ? Number(digits)
    : null;
}

/** English says 1st, 2nd, 3rd, 4th; a language with one ending has it four times, or once. */
function suffixOf(
  number: number,
  [first = "", second = first, third = first, other = first]: readonly string[],
): string {
  if (number > 10 && number < 14) return other;
  return [other, first, second, third][number % 10] ?? other;
}

/** The day of a month as "2026-01-31", or null where that month has no such day. */
function dayIn(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCDate() === date ? day.toISOString().slice(0, 10) : null;
}

/** Further away than this many days a weekday would be mistaken for a nearer one. */
const FAR = 6;

/** How a day is called, seen from `today`: "tomorrow", its weekday, or from a week on its date, and how that reads after "I'll ask you". */
export function nameOfDay(
  day: string,
  today: string,
  vocabulary: Vocabulary,
): { said: string; on: string; isFar: boolean } {
  const { days, weekdays, dayWords } = vocabulary;
  const near = Object.entries(days).find(([, { ahead = FAR }]) => ahead <= 1 && addDays(today, ahead) === day);
  if (near) return { said: near[0], on: near[1].on, isFar: false };
  const date = day > addDays(today, FAR) ? dateNamed(day, today, vocabulary) : null;
  if (date) return { ...date, isFar: true };
  const name = capitalised(Object.entries(weekdays).find(([, number]) => number === weekdayOf(day))?.[0] ?? day);
  return { said: name, on: `${dayWords.on} ${name}`, isFar: false };
}

/** "Tomorrow night" as it is called for good: its weekday. What is called so on any day stays as it was said. */
export function lastingName(said: string, day: string | null, { days, weekdays }: Vocabulary): string {
  const isSoon = days[said.toLowerCase()]?.ahead !== undefined;
  const name = day === null ? undefined : Object.entries(weekdays).find(([, number]) => number === weekdayOf(day))?.[0];
  return isSoon && name !== undefined ? capitalised(name) : said;
}

function dateNamed(day: string, today: string, vocabulary: Vocabulary): Mentioned | null {
  const [, month = 1, date = 1] = day.split("-").map(Number);
  return day < addDays(today, 28) ? ofMonth(date, today, vocabulary) : ofYear(date, month, today, vocabulary);
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
