import type { Person } from "../person.ts";
import { addDays, daysBetween, localTime } from "../reading/clock.ts";
import { told } from "../try/so-far.ts";

/** So many days are looked at, and so long a gap makes the next day a comeback. */
const DAYS = 28;
const GAP = 7;

/** A guess about the first five people, and what came. */
const FIVE = 5;

/** What can be drawn of somebody's progress; lists are oldest first. Null where there is nothing to draw. */
export interface Drawable {
  guesses: { guess: number; came: number; label: string | null }[];
  numbers: { before: number; after: number | null }[];
  days: { practised: boolean }[];
  comebacks: number;
}

export function drawableOf({ progress, zone }: Person, asOf: Date): Drawable | null {
  const today = localTime(asOf, zone).day;
  const guesses = told(progress).flatMap(({ guess, met, text }) =>
    isOfFive(guess) && isOfFive(met) ? [{ guess, came: met, label: text }] : [],
  );
  const numbers = progress.walks.flatMap(({ before, after }) => (before === null ? [] : [{ before, after }]));
  const days = Array.from({ length: DAYS }, (_, ago) => ({
    practised: progress.daysPractised.includes(addDays(today, ago - DAYS + 1)),
  }));
  const isEmpty = guesses.length === 0 && numbers.length === 0 && !days.some(({ practised }) => practised);
  return isEmpty ? null : { guesses, numbers, days, comebacks: comebacksIn(progress.daysPractised) };
}

const isOfFive = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= FIVE;

/** How often somebody came back after a week or more without anything. Nothing ever takes one away. */
const comebacksIn = (days: readonly string[]): number =>
  days.toSorted().filter((day, place, all) => place > 0 && daysBetween(all[place - 1] ?? day, day) >= GAP).length;
