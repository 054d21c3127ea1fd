import { PEOPLE } from "./guess-band.ts";
import type { ProgressNumbers } from "./progress-numbers.ts";

/** So many of each are shown, the latest; and so wide a label is. */
const SHOWN = 5;
const LABEL = 24;

const LOUDEST = 10;

/** The same numbers for a screen that shows only text. */
export function inText({ guesses, numbers, days, comebacks, words }: ProgressNumbers): string {
  const guessLines = guesses.slice(-SHOWN).map(({ guess, came, label }) => {
    const name = shortened(label ?? "").padEnd(LABEL);
    return `  ${name}  ${words.guessed} ${dots(guess, PEOPLE)}  ${words.came} ${dots(came, PEOPLE)}`;
  });
  const numberLines = numbers.slice(-SHOWN).map(({ before, after }) => {
    const later = after === null ? "" : `  ${words.after} ${dots(after, LOUDEST)} ${after}`;
    return `  ${words.before} ${dots(before, LOUDEST)} ${before}${later}`;
  });
  const practised = days.filter((day) => day.practised).length;
  return [
    ...(guessLines.length > 0 ? [words.guessHeading, ...guessLines] : []),
    ...(numberLines.length > 0 ? [words.numberHeading, ...numberLines] : []),
    `  ${days.map((day) => (day.practised ? "●" : "·")).join("")}  ${practised} ${words.days}`,
    ...(comebacks > 0 ? [`  ${comebacks} ${words.comebacks}`] : []),
  ].join("\n");
}

const dots = (value: number, of: number): string => "●".repeat(Math.round(value)).padEnd(of, "○");

const shortened = (text: string): string => (text.length <= LABEL ? text : `${text.slice(0, LABEL - 1).trimEnd()}…`);
