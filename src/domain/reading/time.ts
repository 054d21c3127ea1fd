import { normalise, wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

type ClockWords = Vocabulary["clock"];

/** Reads "23.47", "9:05 pm", "2347", "7pm", "half eight", "noon", "eight in the evening" as "23:47"; null when it is no time of day. */
export function readTime(text: string, clock: ClockWords): string | null {
  return withMinutes(text, clock) ?? inDigits(text, clock) ?? inWords(text, clock);
}

/** More words are no reading off a clock. */
const LONGEST_READING = 9;

/** What a clock shows now, as somebody reads it off, also "eleven at night"; "at 6:30 we met" is no such thing. */
function readClock(text: string, clock: ClockWords): string | null {
  const words = wordsOf(text);
  const isOfADay = (next: string | undefined) => next !== undefined && clock.night.includes(next);
  if (words.length > LONGEST_READING) return null;
  if (words.some((word, place) => clock.at.includes(word) && !isOfADay(words[place + 1]))) return null;
  return readTime(text.replace(/(?<!\d)(\d{1,2}) (\d{2})(?!\d)/, "$1:$2"), clock);
}

/** Stands between two times of which one is meant; `walk.yaml` asks which where a clock contains it. */
export const EITHER = " or ";

/** The times a clock may show where somebody reads it off: both halves of the day where "10:47" is all they say, none where it is no time. */
export function clocksIn(text: string, clock: ClockWords): string[] {
  const time = readClock(text, clock);
  if (time === null) return [];
  const hour = Number(time.slice(0, 2));
  const isWhole = hour === 0 || hour > 12 || /^\D*0\d/.test(text) || saysHalf(text, clock);
  return isWhole ? [time] : [0, 12].map((half) => `${two((hour % 12) + half)}${time.slice(2)}`);
}

const saysHalf = (text: string, clock: ClockWords): boolean =>
  partOfDay(text, clock) !== null || /\d\s*[ap]\.?m\b/i.test(text) || wordsOf(text).some((word) => word in clock.named);

function inDigits(text: string, clock: ClockWords): string | null {
  const found = /(?<!\d)(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(\d{2}))?\s*(a\.?m\b|p\.?m\b)?(?![\d])/i.exec(text.trim());
  if (!found) return null;
  const [, hours, minutes, joined, half] = found;
  const part = half ? (/^p/i.test(half) ? "evening" : "morning") : partOfDay(text, clock);
  if (minutes === undefined && joined === undefined && part === null && !saysExactly(text, clock)) return null;
  const given = Number(hours);
  if (half && (given < 1 || given > 12)) return null;
  return timeOf(given, Number(minutes ?? joined ?? 0), part);
}

/** "half eight", "quarter past nine". */
function withMinutes(text: string, clock: ClockWords): string | null {
  const words = wordsOf(text);
  const phrases = Object.entries(clock.minutes);
  for (const place of words.keys()) {
    const past = phrases.find(([phrase]) => startsWith(words, place, phrase));
    const hour = past ? hourOf(words[place + past[0].split(" ").length], clock) : null;
    if (past && hour !== null)
      return timeOf(past[1] < 0 ? hour - 1 : hour, (past[1] + 60) % 60, partOfDay(text, clock));
  }
  return null;
}

/** "noon", "eight in the evening", "eight o'clock". */
function inWords(text: string, clock: ClockWords): string | null {
  const part = partOfDay(text, clock);
  const isTime = part !== null || saysExactly(text, clock);
  for (const word of wordsOf(text)) {
    const named = clock.named[word];
    if (named !== undefined) return named;
    const hour = hourOf(word, clock);
    if (hour !== null && isTime) return timeOf(hour, 0, part);
  }
  return null;
}

/** The time of day a story says something is at: also a bare "at 7", which is the evening up to seven. */
export function timeIn(text: string, clock: ClockWords): string | null {
  const words = wordsOf(text);
  for (const [place, word] of words.entries()) {
    if (!clock.at.includes(word)) continue;
    const rest = words.slice(place + 1, place + 6).join(" ");
    const told = readTime(/^\d{1,2} \d{2}\b/.test(rest) ? rest.replace(" ", ":") : rest, clock);
    if (told !== null) return told;
    const hour = hourOf(words[place + 1], clock);
    if (hour !== null) return timeOf(hour, 0, hour <= 7 ? "evening" : null);
  }
  return /\d\s*[:.h]\s*\d\d|\d\s*[ap]\.?m\b/i.test(text) ? inDigits(text, clock) : null;
}

type Part = "morning" | "evening" | "night";

/** The parts of a day that tell which of two times is meant, by what their buttons file. */
const PARTS: Record<string, Part> = { am: "morning", afternoon: "evening", pm: "evening", night: "night" };

/** A time that may be of either half of the day, in the part that was told: "10:47" at night is "22:47"; null where none was. */
export function inPart(time: string, told: unknown): string | null {
  const part = typeof told === "string" ? PARTS[told] : undefined;
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return part === undefined ? null : timeOf(hour, minute, part);
}

function partOfDay(text: string, { morning, evening, night }: ClockWords): Part | null {
  const words = wordsOf(text);
  if (words.some((word) => night.includes(word))) return "night";
  return words.some((word) => evening.includes(word))
    ? "evening"
    : words.some((word) => morning.includes(word))
      ? "morning"
      : null;
}

/** "Evening" and "pm", alone. */
export const isPartOfDay = (text: string, { morning, evening, night }: ClockWords): boolean =>
  [...morning, ...evening, ...night].includes(normalise(text));

const saysExactly = (text: string, { exactly }: ClockWords): boolean =>
  wordsOf(text).some((word) => exactly.includes(word));

const startsWith = (words: readonly string[], place: number, phrase: string): boolean =>
  words.slice(place, place + phrase.split(" ").length).join(" ") === phrase;

function hourOf(word: string | undefined, { hours }: ClockWords): number | null {
  if (word === undefined) return null;
  return hours[word] ?? (/^\d{1,2}$/.test(word) && Number(word) < 24 ? Number(word) : null);
}

/** The night goes on until so many hours: "two at night" is before the morning, and "eleven at night" after the evening. */
const SMALL_HOURS = 5;

function timeOf(hour: number, minute: number, part: Part | null): string | null {
  const isLate = part === "evening" || (part === "night" && hour % 12 > SMALL_HOURS);
  const whole = hour <= 12 && part !== null ? (hour % 12) + (isLate ? 12 : 0) : (hour + 24) % 24;
  return hour <= 24 && minute < 60 && (hour < 24 || part !== null) ? `${two(whole)}:${two(minute)}` : null;
}

const two = (number: number): string => String(number).padStart(2, "0");
