import { advanceOf } from "./font.ts";
import { palette } from "./palette.ts";

const ELLIPSIS = "…";
const RIGHT_TO_LEFT_MARK = "\u200f";
const ENDS_RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Nko}]\P{L}*$/u;
const BOLD_IS_WIDER = 1.13;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

interface Style {
  size: number;
  bold?: boolean;
}

interface Look extends Style {
  fill?: string;
  anchor?: "start" | "middle" | "end";
}

/** One line of text as an SVG element. Whatever it says, it cannot become markup. */
export function text(x: number, y: number, words: string, { size, fill, anchor, bold }: Look): string {
  const colour = fill ?? palette.ink;
  const place = `x="${x}" y="${y}" font-size="${size}" fill="${colour}"`;
  const side = anchor === undefined || anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const weight = bold ? ' font-weight="bold"' : "";
  return `<text ${place}${side}${weight}>${escaped(words)}</text>`;
}

/** What the font can draw of a text, on one line: no controls, no towers of accents, no empty boxes. */
export function drawable(words: string): string {
  const oneLine = words
    .toWellFormed()
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, (control) => (/[\u200c\u200d]/u.test(control) ? control : ""))
    .replace(/(\p{M}{2})\p{M}+|\ufffd/gu, "$1");
  const known = [...oneLine].filter((character) => advanceOf(character) !== null).join("");
  return known
    .replace(/(?<![\p{L}\p{M}])(?:\u200c|\u200d|\p{M})+/gu, "")
    .replace(/ +/g, " ")
    .trim();
}

/** In pixels; a little too much where letters join. */
export function widthOf(words: string, { size, bold }: Style): number {
  let width = 0;
  for (const character of words) width += advanceOf(character) ?? 0;
  return width * size * (bold ? BOLD_IS_WIDER : 1);
}

/** The text as far as it fits, with an ellipsis if something is left out. */
export function shorten(words: string, width: number, style: Style): string {
  if (widthOf(words, style) <= width) return words;
  let kept = "";
  for (const { segment } of graphemes.segment(words)) {
    if (widthOf(kept + segment + ELLIPSIS, style) > width) break;
    kept += segment;
  }
  const isRightToLeft = ENDS_RIGHT_TO_LEFT.test(kept);
  return kept.trimEnd() + ELLIPSIS + (isRightToLeft ? RIGHT_TO_LEFT_MARK : ""); // with it the ellipsis stands on the left
}

/** The text on as many lines as allowed; the last one is shortened. */
export function wrap(words: string, { width, lines, ...style }: Style & { width: number; lines: number }): string[] {
  const done: string[] = [];
  let line = "";
  for (const word of drawable(words).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    const isFull = line !== "" && widthOf(longer, style) > width && done.length < lines - 1;
    if (isFull) done.push(line);
    line = isFull ? word : longer;
  }
  return [...done, line].map((each) => shorten(each, width, style));
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
