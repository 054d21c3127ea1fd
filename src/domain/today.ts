import { z } from "zod";
import { daysBetween, localTime } from "./reading/clock.ts";

/** What was begun and told on one of the person's days. */
export const Today = z.object({
  /** Local day, as "2026-01-31"; "" before the first. */
  day: z.string(),
  /** Walks begun. */
  walks: z.int(),
  /** That the world comes next, that the model's words are used up; and whether anyone is not safe was asked. */
  told: z.array(z.enum(["world", "words", "anyone"])),
});
export type Today = z.infer<typeof Today>;

export const newToday = (): Today => ({ day: "", walks: 0, told: [] });

/** A noted day that lies further ahead than this was noted under a wrong clock. */
const FAR_AHEAD = 2;

/** What is noted of the day it is now. A day that has begun goes on when the clock is set back. */
export function todayOf({ today, zone }: { today: Today; zone: string | null }, now: Date): Today {
  const { day } = localTime(now, zone);
  const ahead = today.day === "" ? -1 : daysBetween(day, today.day);
  return ahead >= 0 && ahead <= FAR_AHEAD ? today : { ...newToday(), day };
}

/** The same, with one more thing told or asked. */
export function withTold(person: Parameters<typeof todayOf>[0], what: Today["told"][number], now: Date): Today {
  const today = todayOf(person, now);
  return today.told.includes(what) ? today : { ...today, told: [...today.told, what] };
}
