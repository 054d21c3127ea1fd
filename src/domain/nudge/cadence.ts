import { addDays, daysBetween, weekdayOf } from "../reading/clock.ts";
import type { Nudge } from "./nudge.ts";

/** From which day on the chosen days thin out, counted from when they were chosen. */
const THREE_A_WEEK = 14;
const WEEKLY = 28;

/** How many in a row without a press or a message make it every other chosen day, weekly, or the last one. */
export const IGNORED = { other: 2, weekly: 4, silent: 7 };

/** How often the daily message comes. The further down, the more seldom. */
const ORDER = ["all", "three", "other", "weekly", "silent"] as const;
export type Cadence = (typeof ORDER)[number];

export const isSparser = (one: Cadence, than: Cadence): boolean => ORDER.indexOf(one) > ORDER.indexOf(than);

/** How often it comes on a local day: it fades with time, and faster when nobody answers. */
export function cadenceOn(nudge: Nudge, day: string): Cadence {
  if (nudge.ignored >= IGNORED.silent) return "silent";
  const days = daysOn(nudge, day);
  if (days.length > 1 && nudge.ignored >= IGNORED.other) return "other";
  if (days.length === nudge.days.length) return "all";
  return days.length === 1 ? "weekly" : "three";
}

/** The weekdays it comes on, seen from a local day: chosen ones only, 1 is Monday. */
export function daysOn({ days, since, ignored }: Nudge, day: string): number[] {
  const age = since === null ? 0 : daysBetween(since, day);
  if (age >= WEEKLY || ignored >= IGNORED.weekly) return days.slice(0, 1);
  if (age < THREE_A_WEEK || days.length <= 3) return days;
  return [0, 1, 2].map((third) => days[Math.floor((third * days.length) / 3)] ?? 1);
}

/** The first local day from `from` on that it may come, or null once it has said goodbye. */
export function nextDay(nudge: Nudge, from: string): string | null {
  if (nudge.told === "silent") return null;
  const start = nudge.pausedUntil !== null && nudge.pausedUntil > from ? nudge.pausedUntil : from;
  for (let ahead = 0; ahead <= WEEKLY; ahead++) {
    const day = addDays(start, ahead);
    if (isOn(nudge, day)) return day;
  }
  return null;
}

export const isOn = (nudge: Nudge, day: string): boolean =>
  daysOn(nudge, day).includes(weekdayOf(day)) &&
  (nudge.pausedUntil === null || day >= nudge.pausedUntil) &&
  (cadenceOn(nudge, day) !== "other" || chosenSince(nudge, day) >= 2);

/** How many of its days have come since the last message, `day` included. */
function chosenSince(nudge: Nudge, day: string): number {
  if (nudge.sentDay === null) return 2;
  const days = daysOn(nudge, day);
  const gap = Math.min(daysBetween(nudge.sentDay, day), 14);
  return Array.from({ length: Math.max(0, gap) }, (_, back) => addDays(day, -back)).filter((one) =>
    days.includes(weekdayOf(one)),
  ).length;
}
