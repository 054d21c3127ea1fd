/** A text of at most so many characters is read as one; in more, one sentence of danger is drowned by the others. */
export const WHOLE = 600;

/** Sentences, cut at a space where they are longer than this. */
const SENTENCE = /[^.!?。！？\n]{1,240}(?:[.!?。！？\n]+\s*|\s+|$)|[^.!?。！？\n]{1,240}|[.!?。！？\n]+\s*/g;

/** A text in parts of some sentences, of at least so many characters together; what ends a part begins the next, up to `shared`. */
export function partsOf(text: string, { least, shared }: { least: number; shared: number }): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let added = 0;
  for (const sentence of text.match(SENTENCE) ?? []) {
    part.push(sentence);
    added += 1;
    if (lengthOf(part) < least) continue;
    parts.push(part.join(""));
    part = endOf(part, shared);
    added = 0;
  }
  return added > 0 ? [...parts, part.join("")] : parts;
}

const lengthOf = (sentences: readonly string[]): number => sentences.reduce((sum, { length }) => sum + length, 0);

function endOf(part: readonly string[], most: number): string[] {
  let from = part.length;
  while (from > 1 && lengthOf(part.slice(from - 1)) <= most) from--;
  return part.slice(from);
}
