/** In more than this, in characters, one veiled sentence is drowned by the others. */
export const LONG = 500;

/** A part has at least so many characters, so that there are never many; and no sentence more than this counts as one. */
const LEAST = 40;
const MOST = 240;

const SENTENCE = new RegExp(`[^.!?。！？\\n]{1,${MOST}}[.!?。！？\\n]*\\s*`, "g");

/** A long text, a sentence or a few short ones at a time. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (const sentence of text.match(SENTENCE) ?? []) {
    part += sentence;
    if (part.length < LEAST) continue;
    parts.push(part);
    part = "";
  }
  return part === "" ? parts : [...parts, part];
}
