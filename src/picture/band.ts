import { palette } from "./palette.ts";
import { text, wrap } from "./text.ts";

/** A part of the picture, drawn from its own top left corner. */
export interface Band {
  height: number;
  svg: string;
}

/** How wide a band is, in the picture's pixels. */
export const BAND_WIDTH = 848;

/** No text is smaller: at 1000 px it can still be read on a phone. */
export const SMALLEST_TEXT = 28;

const HEADING_SIZE = 34;
const HEADING_LINE = 44;

export function heading(words: string): Band {
  const lines = wrap(words, { width: BAND_WIDTH, size: HEADING_SIZE, bold: true, lines: 2 });
  const svg = lines.map((line, index) =>
    text(0, HEADING_SIZE - 4 + HEADING_LINE * index, line, { size: HEADING_SIZE, bold: true }),
  );
  return { height: HEADING_LINE * lines.length, svg: svg.join("") };
}

/** Bands under each other. */
export function stack(bands: Band[]): Band {
  let height = 0;
  const parts = bands.map((band) => {
    const part = `<g transform="translate(0 ${height})">${band.svg}</g>`;
    height += band.height;
    return part;
  });
  return { height, svg: parts.join("") };
}

export interface Line {
  from: [number, number];
  to: [number, number];
  width: number;
  colour?: string;
}

export function line({ from, to, width, colour }: Line): string {
  const ends = `x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"`;
  return `<line ${ends} stroke="${colour ?? palette.line}" stroke-width="${width}" stroke-linecap="round"/>`;
}

/** A number on its scale; what lies outside is drawn at the end of it. */
export function onScale(value: number, largest: number): number {
  return Math.min(largest, Math.max(0, value));
}
