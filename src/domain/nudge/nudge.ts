import { z } from "zod";
import { Clock, Day } from "../stored-time.ts";

/** The weekdays; 1 is Monday. */
export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** A daily message somebody asked for. Days are local. */
export const Nudge = z.object({
  /** Local, in `person.zone`. */
  at: Clock,
  /** The chosen weekdays, in order; 1 is Monday. */
  days: z
    .array(z.int().min(1).max(7))
    .min(1)
    .default(() => [...EVERY_DAY]),
  /** The day it was chosen: it fades from then on; null from before that was noted. */
  since: Day.nullable().default(null),
  /** The last day that is settled, with a message or without one. */
  lastDay: Day,
  /** The day of the last one that was sent. */
  sentDay: Day.nullable().default(null),
  /** Whether nothing was heard since the last one, and how many before it went the same way in a row. */
  isUnanswered: z.boolean().default(false),
  ignored: z.int().default(0),
  /** How often it comes, as far as the person was told; "back" after a silence that they ended. */
  told: z.enum(["all", "three", "other", "weekly", "silent", "back"]).default("all"),
  /** The first day it may come again. */
  pausedUntil: Day.nullable().default(null),
});
export type Nudge = z.infer<typeof Nudge>;

/** One promised message about a try: the person's own sentence on the day, or "how was it?" the day after. */
export const Reminder = z.object({
  kind: z.enum(["day", "after"]),
  /** Local day and time in `person.zone`. */
  day: Day,
  at: Clock,
  /** Place in `progress.tries`. */
  about: z.int(),
});
export type Reminder = z.infer<typeof Reminder>;
