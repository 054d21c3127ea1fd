import type { Person } from "../person.ts";
import type { Try } from "../progress.ts";
import { addDays, localTime } from "../reading/clock.ts";
import { SILENCE } from "../reading/read-outcome.ts";

/** A try with its place in the list, and its number, counted from the person's first: that stays the same for good. */
export interface Numbered {
  number: number;
  place: number;
  one: Try;
}

export const numbered = ({ progress }: Person): Numbered[] =>
  progress.tries.map((one, place) => ({ number: progress.earlierTries + place + 1, place, one }));

/** Nothing was told of it yet. */
export const isOpen = ({ outcome, became }: Try): boolean => outcome === null && became === null;

/** Those that may have happened by now and were not told of, newest first. */
export function openTries(person: Person, now: Date): Numbered[] {
  const today = localTime(now, person.zone).day;
  return numbered(person)
    .filter(({ one }) => isOpen(one) && (one.when?.day ?? today) <= today)
    .reverse();
}

/** Those whose day is still to come, the next one last. */
export function plannedTries(person: Person, now: Date): Numbered[] {
  const today = localTime(now, person.zone).day;
  return numbered(person).filter(({ one }) => isOpen(one) && (one.when?.day ?? today) > today);
}

/** What was told of since yesterday: the same thing may be told once more. */
export function justTold(person: Person, now: Date): Numbered[] {
  const yesterday = addDays(localTime(now, person.zone).day, -1);
  return numbered(person)
    .filter(({ one }) => !isOpen(one) && one.day !== null && one.day >= yesterday)
    .reverse();
}

/** An answer may come so many days after it was told that none had. */
const STILL_WAITED_FOR = 30;

/** What was sent and had no answer when it was told of, newest first. */
export function waitingTries(person: Person, now: Date): Numbered[] {
  const since = addDays(localTime(now, person.zone).day, -STILL_WAITED_FOR);
  return numbered(person)
    .filter(({ one }) => one.outcome === SILENCE && one.day !== null && one.day >= since)
    .reverse();
}
