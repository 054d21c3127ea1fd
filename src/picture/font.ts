import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What letters are taken from first; what it does not have comes from the large one. */
export const FONT_FAMILY = "DejaVu Sans Latin";

const [large, ...small] = ["DejaVuSans", "DejaVuSansLatin", "DejaVuSansLatin-Bold"].map((name) =>
  fileURLToPath(new URL(`./font/${name}.ttf`, import.meta.url)),
) as [string, ...string[]];
export const FONT_FILES = [...small, large];

let known: Map<number, number> | null = null;

/** How wide a character is, as a share of the font size; null if the font does not have it. */
export function advanceOf(character: string): number | null {
  known ??= readAdvances(readFileSync(large));
  return known.get(character.codePointAt(0) ?? 0) ?? null;
}

/** Every character of a TrueType font and its width: table `cmap` leads to the glyph, `hmtx` to its width. */
function readAdvances(font: Buffer): Map<number, number> {
  const tables = readTables(font);
  const unitsPerEm = font.readUInt16BE(tables("head") + 18);
  const lastWidth = font.readUInt16BE(tables("hhea") + 34) - 1;
  const widths = tables("hmtx");
  const advances = new Map<number, number>();
  for (const [code, glyph] of readCharacters(font, tables("cmap")))
    advances.set(code, font.readUInt16BE(widths + 4 * Math.min(glyph, lastWidth)) / unitsPerEm);
  return advances;
}

function readTables(font: Buffer): (name: string) => number {
  const count = font.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, index) => 12 + 16 * index);
  const starts = new Map(records.map((at) => [font.toString("latin1", at, at + 4), font.readUInt32BE(at + 8)]));
  return (name) => {
    const start = starts.get(name);
    if (start === undefined) throw new Error(`The font has no table ${name}.`);
    return start;
  };
}

/** Characters and their glyphs, from the subtable of format 12 (groups of first character, last character, first glyph). */
function* readCharacters(font: Buffer, cmap: number): Generator<[number, number]> {
  const offsets = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const table = offsets.map((offset) => cmap + offset).find((at) => font.readUInt16BE(at) === 12);
  if (table === undefined) throw new Error("The font has no character table of format 12.");
  for (let group = 0; group < font.readUInt32BE(table + 12); group++) {
    const [first, last, glyph] = [0, 4, 8].map((part) => font.readUInt32BE(table + 16 + 12 * group + part));
    if (first === undefined || last === undefined || glyph === undefined) return;
    for (let code = first; code <= last; code++) yield [code, glyph + code - first];
  }
}
