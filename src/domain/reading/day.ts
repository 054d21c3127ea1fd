import { addDays, weekdayOf } from "./clock.ts";
import { wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A day somebody mentioned: the word for it, and the day it means, as "2026-01-31". */
export interface Mentioned {
  said: string;
  day: string;
}

/** The first day a text mentions, seen from `today`: "thursday", "tmrw", "tonight". A weekday is the next one, today included. */
export function readDay(text: string, today: string, { weekdays, days, spellings }: Vocabulary): Mentioned | null {
  for (const spoken of wordsOf(text)) {
    const word = spellings[spoken] ?? spoken.replace(/'s$/, "");
    const weekday = weekdays[word];
    if (weekday !== undefined)
      return { said: capitalised(word), day: addDays(today, (weekday - weekdayOf(today) + 7) % 7) };
    const ahead = days[word];
    if (ahead !== undefined) return { said: word, day: addDays(today, ahead) };
  }
  return null;
}

/** How a day is called, seen from `today`: "today", "tomorrow", otherwise its weekday. */
export function nameOfDay(day: string, today: string, vocabulary: Vocabulary): string {
  const near = Object.entries(vocabulary.days).find(([, ahead]) => addDays(today, ahead) === day)?.[0];
  return near ?? nameOfWeekday(day, vocabulary);
}

export const nameOfWeekday = (day: string, { weekdays }: Vocabulary): string =>
  capitalised(Object.entries(weekdays).find(([, number]) => number === weekdayOf(day))?.[0] ?? day);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
