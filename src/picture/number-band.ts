import { BAND_WIDTH, type Band, heading, line, onScale, SMALLEST_TEXT, stack } from "./band.ts";
import { bond, legend, seenMark, thoughtMark } from "./marks.ts";
import { palette } from "./palette.ts";
import type { NumberPoint, PictureWords } from "./progress-numbers.ts";
import { text, widthOf } from "./text.ts";

export const NUMBERS_DRAWN = 12;

const LOUDEST = 10;
const TOP = 58;
const BOTTOM = 248;
const LEFT = 60;
const WIDEST_COLUMN = 130;

/** The number before and after: a column a walk, the newest last. */
export function numberBand(all: NumberPoint[], words: PictureWords): Band {
  const points = all.slice(-NUMBERS_DRAWN);
  const room = BAND_WIDTH - LEFT;
  const column = Math.min(WIDEST_COLUMN, room / points.length);
  const first = LEFT + (room - column * points.length) / 2 + column / 2;
  const columns = points.map((point, index) => walkColumn(first + column * index, point));
  const plot: Band = { height: BOTTOM + 50, svg: scale() + columns.join("") };
  return stack([heading(words.numberHeading), legend(words.before, words.after), plot]);
}

function walkColumn(x: number, { before, after }: NumberPoint): string {
  const start = heightOf(before);
  const startMark = thoughtMark(x, start);
  if (after === null) return startMark + value(x, start, before, { fill: palette.thought, above: true });
  const end = heightOf(after);
  const marks = bond([x, start], [x, end]) + startMark + seenMark(x, end);
  const endValue = value(x, end, after, { fill: palette.seen, above: after >= before });
  if (after === before) return marks + endValue;
  return marks + value(x, start, before, { fill: palette.thought, above: before > after }) + endValue;
}

/** On a clear spot, so that no line runs through it. */
function value(x: number, y: number, number: number, { fill, above }: { fill: string; above: boolean }): string {
  const written = String(Math.round(number * 10) / 10);
  const [line, width] = [above ? y - 30 : y + 50, widthOf(written, { size: SMALLEST_TEXT }) + 8];
  const clear = `<rect x="${x - width / 2}" y="${line - 24}" width="${width}" height="28" rx="4" fill="${palette.card}"/>`;
  return clear + text(x, line, written, { size: SMALLEST_TEXT, fill, anchor: "middle" });
}

function heightOf(loudness: number): number {
  return BOTTOM - ((BOTTOM - TOP) * onScale(loudness, LOUDEST)) / LOUDEST;
}

function scale(): string {
  const steps = [0, LOUDEST].map((loudness) => {
    const y = heightOf(loudness);
    const number = text(36, y + 10, String(loudness), { size: SMALLEST_TEXT, fill: palette.quiet, anchor: "end" });
    return number + line({ from: [LEFT, y], to: [BAND_WIDTH, y], width: 2 });
  });
  return steps.join("");
}
