import { BAND_WIDTH, type Band, heading, line, onScale, SMALLEST_TEXT, stack } from "./band.ts";
import { bond, legend, seenMark, thoughtMark } from "./marks.ts";
import { palette } from "./palette.ts";
import type { GuessPoint, PictureWords } from "./progress-numbers.ts";
import { drawable, shorten, text } from "./text.ts";

export const GUESSES_DRAWN = 8;
export const PEOPLE = 5;

const ROW = 52;
const SCALE_HEIGHT = 48;
const LABEL_WIDTH = 360;
const LABEL_SIZE = 28;

/** Guess against what came: a row a time, the newest last. */
export function guessBand(all: GuessPoint[], words: PictureWords): Band {
  const points = all.slice(-GUESSES_DRAWN);
  const labels = points.map(({ label }) => shorten(drawable(label ?? ""), LABEL_WIDTH, { size: LABEL_SIZE }));
  const left = labels.every((label) => label === "") ? 26 : LABEL_WIDTH + 50;
  const across = (people: number): number => left + ((BAND_WIDTH - 26 - left) * onScale(people, PEOPLE)) / PEOPLE;
  const rows = points.map((point, index): Band => {
    const label = text(0, ROW / 2 + 10, labels[index] ?? "", { size: LABEL_SIZE });
    return { height: ROW, svg: label + pair(across(point.guess), across(point.came)) };
  });
  const board: Band = { height: 0, svg: scale(across, rows.length * ROW) };
  const top: Band = { height: SCALE_HEIGHT, svg: "" };
  return stack([heading(words.guessHeading), legend(words.guessed, words.came), board, top, ...rows]);
}

function pair(guess: number, came: number): string {
  const middle = ROW / 2;
  return bond([guess, middle], [came, middle]) + thoughtMark(guess, middle) + seenMark(came, middle);
}

/** None to all five, as upright lines with their numbers on top. */
function scale(across: (people: number) => number, height: number): string {
  const steps = Array.from({ length: PEOPLE + 1 }, (_, people) => {
    const x = across(people);
    const number = text(x, 30, String(people), { size: SMALLEST_TEXT, fill: palette.quiet, anchor: "middle" });
    return number + line({ from: [x, SCALE_HEIGHT - 4], to: [x, SCALE_HEIGHT + height], width: 2 });
  });
  return steps.join("");
}
