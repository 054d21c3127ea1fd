import { BAND_WIDTH, type Band } from "./band.ts";
import { dayBand } from "./day-band.ts";
import { FONT_FAMILY } from "./font.ts";
import { guessBand } from "./guess-band.ts";
import { numberBand } from "./number-band.ts";
import { palette } from "./palette.ts";
import type { ProgressNumbers } from "./progress-numbers.ts";
import { text, wrap } from "./text.ts";

const PAGE_WIDTH = 1000;

const MARGIN = 28;
const TITLE_SIZE = 44;
const PADDING = 26;
const GAP = 20;

/** The whole picture as SVG; a band without anything to show is left out. */
export function page(numbers: ProgressNumbers): string {
  const title =
    wrap(numbers.title, { width: PAGE_WIDTH - 2 * MARGIN - 24, size: TITLE_SIZE, bold: true, lines: 1 })[0] ?? "";
  let height = MARGIN + 66;
  const cards = bandsOf(numbers).map((band) => {
    const top = height;
    height += band.height + 2 * PADDING + GAP;
    return card(band, top);
  });
  const size = `width="${PAGE_WIDTH}" height="${height + MARGIN - GAP}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT_FAMILY}">` +
    `<rect ${size} fill="${palette.page}"/>` +
    text(MARGIN + 12, MARGIN + 40, title, { size: TITLE_SIZE, bold: true }) +
    `${cards.join("")}</svg>`
  );
}

function bandsOf({ guesses, numbers, days, comebacks, words }: ProgressNumbers): Band[] {
  return [
    ...(guesses.length > 0 ? [guessBand(guesses, words)] : []),
    ...(numbers.length > 0 ? [numberBand(numbers, words)] : []),
    ...(comebacks > 0 || days.some((day) => day.practised) ? [dayBand({ days, comebacks }, words)] : []),
  ];
}

function card({ svg, height }: Band, top: number): string {
  const size = `width="${PAGE_WIDTH - 2 * MARGIN}" height="${height + 2 * PADDING}"`;
  const inside = `<g transform="translate(${(PAGE_WIDTH - BAND_WIDTH) / 2} ${top + PADDING})">${svg}</g>`;
  return `<rect x="${MARGIN}" y="${top}" ${size} rx="24" fill="${palette.card}"/>${inside}`;
}
