import { z } from "zod";
import { Phrase, Phrases } from "./phrases.ts";

/** A day with a name of its own: days from today, the next such weekday, or the days within which it will be. */
const NamedDay = z.strictObject({
  ahead: z.int().optional(),
  weekday: z.int().optional(),
  within: z.enum(["week", "month", "year"]).optional(),
  on: Phrase,
});
export type NamedDay = z.infer<typeof NamedDay>;

/** The words of days and of times of day. */
export const WORDS_OF_TIME = {
  /** "yesterday": 1, "last night": 1 … */
  daysAgo: z.record(Phrase, z.int().min(1).max(14)),
  /** "monday": 1 … "sunday": 7. */
  weekdays: z.record(Phrase, z.int()),
  /** "january": 1, "jan": 1 … */
  months: z.record(Phrase, z.int().min(1).max(12)),
  /** "tonight", "the weekend", "next month", and how each reads after "I'll ask you". */
  days: z.record(Phrase, NamedDay),
  /** The small words around a day: "the", "on", "next", "last", "in three days", "14th". */
  dayWords: z.strictObject({
    /** "Sat" is a day only after one word of these or before one of those. */
    short: z.strictObject({ names: z.record(Phrase, Phrase), after: Phrases, before: Phrases }),
    the: z.string(),
    on: z.string(),
    and: z.string(),
    next: Phrases,
    over: Phrases,
    in: Phrases,
    ordinals: Phrases,
    /** What is counted with them and is no day: "3rd time". */
    counted: Phrases,
    /** Before "in two weeks": it is what has passed. */
    since: Phrases,
    units: z.record(Phrase, z.int()),
  }),
  /** Days on which something may come again and again: "weekdays": [1, 2, 3, 4, 5], "mon": [1]; and what stands between them. */
  dayGroups: z.record(Phrase, z.array(z.int().min(1).max(7)).min(1)),
  daySeparators: z.record(Phrase, z.enum(["and", "range"])),
  /** "show": what they set, while it waits for their clock. */
  showsNudge: Phrases,
  /** "noon", "half past", "eight", "in the evening", "at". */
  clock: z.strictObject({
    named: z.record(Phrase, z.string().regex(/^\d{2}:\d{2}$/)),
    minutes: z.record(Phrase, z.int()),
    hours: z.record(Phrase, z.int().min(1).max(12)),
    morning: Phrases,
    evening: Phrases,
    night: Phrases,
    exactly: Phrases,
    at: Phrases,
  }),
  /** Other spellings of these: "tmrw": "tomorrow", "thurs": "thursday". */
  spellings: z.record(Phrase, Phrase),
};
