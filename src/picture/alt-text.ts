import { DAYS_DRAWN } from "./day-band.ts";
import { GUESSES_DRAWN, PEOPLE } from "./guess-band.ts";
import { NUMBERS_DRAWN } from "./number-band.ts";
import type {
  DayResult,
  GuessPoint,
  GuessResult,
  NumberPoint,
  NumberResult,
  ProgressNumbers,
} from "./progress-numbers.ts";

const LONGEST = 1000; // Discord takes 1024

/** What the picture shows, as one sentence for those who do not see it; about what is drawn, not what is left out. */
export function altText({ title, guesses, numbers, days, comebacks, words }: ProgressNumbers): string {
  const practised = dayResult({ days, comebacks });
  const results = [
    ...(guesses.length > 0 ? [words.result.guesses(guessResult(guesses))] : []),
    ...(numbers.length > 0 ? [words.result.numbers(numberResult(numbers))] : []),
    ...(practised.practised > 0 || comebacks > 0 ? [words.result.days(practised)] : []),
  ];
  const sentence = [title, results.join("; ")].filter((part) => part !== "").join(": ");
  return `${sentence.slice(0, LONGEST).toWellFormed()}.`;
}

function guessResult(all: GuessPoint[]): GuessResult {
  const points = all.slice(-GUESSES_DRAWN);
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    times: points.length,
    guessed: sum(points.map(({ guess }) => guess)),
    came: sum(points.map(({ came }) => came)),
    people: PEOPLE * points.length,
  };
}

function numberResult(all: NumberPoint[]): NumberResult {
  const pairs = all.slice(-NUMBERS_DRAWN).flatMap(({ before, after }) => (after === null ? [] : [{ before, after }]));
  return {
    times: pairs.length,
    quieter: pairs.filter(({ before, after }) => after < before).length,
    louder: pairs.filter(({ before, after }) => after > before).length,
    latest: pairs.at(-1) ?? null,
  };
}

function dayResult({ days, comebacks }: Pick<ProgressNumbers, "days" | "comebacks">): DayResult {
  const shown = days.slice(-DAYS_DRAWN);
  return { practised: shown.filter((day) => day.practised).length, days: shown.length, comebacks };
}
