import { BAND_WIDTH, type Band, SMALLEST_TEXT, stack } from "./band.ts";
import { palette } from "./palette.ts";
import type { Day, PictureWords } from "./progress-numbers.ts";
import { drawable, shorten, text, widthOf, wrap } from "./text.ts";

export const DAYS_DRAWN = 28;

const COUNT_SIZE = 76;
const WORD_SIZE = 30;
const WEEK = 7;
const WEEK_GAP = 16;

/** Days practised and comebacks. What is none yet is left out rather than counted as nought. */
export function dayBand({ days, comebacks }: { days: Day[]; comebacks: number }, words: PictureWords): Band {
  const shown = days.slice(-DAYS_DRAWN);
  const practised = shown.filter((day) => day.practised).length;
  const counts = [
    { count: practised, words: words.days },
    { count: comebacks, words: words.comebacks },
  ].filter(({ count }) => count > 0);
  const width = BAND_WIDTH / counts.length;
  const svg = counts.map((each, index) => countAndWords(width * index, width - 40, each));
  const top: Band = { height: 92, svg: svg.join("") };
  return stack(practised > 0 ? [top, dayRow(shown), ends(words)] : [top]);
}

function countAndWords(x: number, width: number, { count, words }: { count: number; words: string }): string {
  const after = widthOf(String(count), { size: COUNT_SIZE, bold: true }) + 22;
  const lines = wrap(words, { width: width - after, size: WORD_SIZE, lines: 2 });
  const first = lines.length === 1 ? 50 : 31;
  const written = lines.map((each, index) => text(x + after, first + 38 * index, each, { size: WORD_SIZE }));
  return text(x, 66, String(count), { size: COUNT_SIZE, fill: palette.seen, bold: true }) + written.join("");
}

/** A day with practice is a tall bar, any other a dot. */
function dayRow(days: Day[]): Band {
  const step = (BAND_WIDTH - WEEK_GAP * (DAYS_DRAWN / WEEK - 1)) / DAYS_DRAWN;
  const marks = days.map(({ practised }, index) => {
    const middle = step * (index + 0.5) + WEEK_GAP * Math.floor(index / WEEK);
    const [width, height, fill] = practised ? [20, 56, palette.seen] : [10, 10, palette.quiet];
    const place = `x="${middle - width / 2}" y="${(56 - height) / 2 + 10}"`;
    return `<rect ${place} width="${width}" height="${height}" rx="${width / 2}" fill="${fill}"/>`;
  });
  return { height: 76, svg: marks.join("") };
}

function ends({ oldest, newest }: PictureWords): Band {
  const style = { size: SMALLEST_TEXT, fill: palette.quiet };
  const [first, last] = [oldest, newest].map((words) => shorten(drawable(words), BAND_WIDTH / 2 - 20, style));
  const right = text(BAND_WIDTH, 30, last ?? "", { ...style, anchor: "end" });
  return { height: 40, svg: text(0, 30, first ?? "", style) + right };
}
