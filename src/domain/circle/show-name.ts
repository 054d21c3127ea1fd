import { escapeMarkdown } from "../reading/quote.ts";

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** In a list a name is at most this long, on a button a little longer, in characters. */
const LONGEST = { listed: 24, label: 34 };

/** A name inside a sentence: Markdown is escaped, and one from right to left does not turn the words around it. */
export const showName = (name: string): string => apart(escapeMarkdown(name));

/** A name in a list. */
export const listName = (name: string): string => apart(escapeMarkdown(cut(name, LONGEST.listed)));

/** A name on a button, where nothing is marked up. */
export const labelName = (name: string): string => cut(name, LONGEST.label);

const apart = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

/** Never inside what is one character to the eye. */
function cut(text: string, most: number): string {
  const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(
    ({ segment }) => segment,
  );
  if ([...text].length <= most) return text;
  let kept = "";
  for (const letter of letters) {
    if ([...kept, ...letter].length > most - 1) break;
    kept += letter;
  }
  return `${kept.trim()}…`;
}
