import { type Band, line, SMALLEST_TEXT } from "./band.ts";
import { palette } from "./palette.ts";
import { drawable, shorten, text, widthOf } from "./text.ts";

const REACH = 21;

/** What was thought beforehand: a hollow diamond, wide enough to hold the disc. */
export function thoughtMark(x: number, y: number): string {
  const corners = `M${x} ${y - REACH}L${x + REACH} ${y}L${x} ${y + REACH}L${x - REACH} ${y}Z`;
  return `<path d="${corners}" fill="${palette.card}" stroke="${palette.thought}" stroke-width="5"/>`;
}

/** What was seen afterwards: a full disc. */
export function seenMark(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="12" fill="${palette.seen}"/>`;
}

/** From the thought to what was seen. */
export function bond(from: [number, number], to: [number, number]): string {
  return line({ from, to, width: 6, colour: palette.quiet });
}

/** Which mark is which. */
export function legend(thought: string, seen: string): Band {
  const entry = (x: number, mark: string, words: string, fill: string): string =>
    `${mark}${text(x + 36, 34, words, { size: SMALLEST_TEXT, fill })}`;
  const [first, second] = [thought, seen].map((words) => shorten(drawable(words), 350, { size: SMALLEST_TEXT }));
  const middle = 36 + REACH + widthOf(first ?? "", { size: SMALLEST_TEXT }) + 50;
  const svg =
    entry(REACH, thoughtMark(REACH + 2, 24), first ?? "", palette.thought) +
    entry(middle, seenMark(middle + 8, 24), second ?? "", palette.seen);
  return { height: 58, svg };
}
