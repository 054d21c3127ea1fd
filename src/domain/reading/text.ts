/** Lower case, straight quotes, no accents on quotes, single spaces, no punctuation at the edges: for comparing, never for showing. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "");
}

/** The words of a text, normalised, without their punctuation. */
export const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];

/** A short answer without "ok", "um", "please" and the like at its edges. */
export const withoutFillers = (text: string, fillers: readonly string[]): string =>
  strippedOf(text, fillers).at(-1) ?? "";

/** The same one filler after the other, as "enough for now thanks" ends with two of them, and only one is too many. */
function strippedOf(text: string, fillers: readonly string[]): string[] {
  let rest = ` ${wordsOf(text).join(" ")} `;
  const stages = [rest.trim()];
  for (let shorter = true; shorter; ) {
    shorter = false;
    for (const filler of fillers) {
      const edge = ` ${filler} `;
      if (rest.trim() === filler) continue;
      const stripped = rest.startsWith(edge)
        ? rest.slice(edge.length - 1)
        : rest.endsWith(edge)
          ? rest.slice(0, 1 - edge.length)
          : rest;
      if (stripped === rest) continue;
      [rest, shorter] = [stripped, true];
      stages.push(rest.trim());
    }
  }
  return stages;
}

/** What stands behind whichever of these a text begins with; null where it begins with none. */
export function textAfter(text: string, beginnings: readonly string[]): string | null {
  const begins = beginnings.find((one) => text.toLowerCase().startsWith(`${one} `));
  return begins === undefined ? null : text.slice(begins.length + 1).trimStart();
}

/** What stands before whichever of these a text ends with; null where it ends with none. */
export function textBefore(text: string, endings: readonly string[]): string | null {
  const ends = endings.find((one) => text.toLowerCase().endsWith(` ${one}`));
  return ends === undefined ? null : text.slice(0, -ends.length - 1).trimEnd();
}

/** Phrases made ready to be looked for: whole messages, and parts with where the message may go on, by their first word. */
interface Phrases {
  whole: Set<string>;
  parts: Map<string, Part[]>;
}

interface Part {
  core: string;
  openStart: boolean;
  openEnd: boolean;
}

/** Vocabularies never change, so each list is made ready once. */
const ready = new WeakMap<readonly string[], Phrases>();

function phrasesOf(list: readonly string[]): Phrases {
  const known = ready.get(list);
  if (known) return known;
  const phrases: Phrases = { whole: new Set(), parts: new Map() };
  for (const phrase of list) {
    const words = wordsOf(phrase);
    const part = { core: ` ${words.join(" ")} `, openStart: phrase.startsWith("…"), openEnd: phrase.endsWith("…") };
    const [first = ""] = words;
    if (part.openStart || part.openEnd) phrases.parts.set(first, [...(phrases.parts.get(first) ?? []), part]);
    else phrases.whole.add(part.core);
  }
  ready.set(list, phrases);
  return phrases;
}

/** Whether a message says one of these: the whole of it, or a part of it where the phrase has "…" at an end. */
export const saysAny = (text: string, list: readonly string[]): boolean => listenTo(text)(list);

/** The same for many lists: the message is taken apart once. */
export function listenTo(text: string): (list: readonly string[]) => boolean {
  const words = wordsOf(text);
  const said = ` ${words.join(" ")} `;
  const different = [...new Set(words)];
  const isIn = ({ core, openStart, openEnd }: Part) =>
    openStart && openEnd ? said.includes(core) : openStart ? said.endsWith(core) : said.startsWith(core);
  return (list) => {
    const { whole, parts } = phrasesOf(list);
    return whole.has(said) || different.some((word) => parts.get(word)?.some(isIn) ?? false);
  };
}

/** The same, whether or not "ok", "um" and the like stand at its edges. */
export function listenLoosely(text: string, fillers: readonly string[]): (list: readonly string[]) => boolean {
  const barer = [text, ...strippedOf(text, fillers)].map(listenTo);
  return (list) => barer.some((says) => says(list));
}

/** A number from 0 up that is always the same for the same text: variety without chance. */
export function hash(text: string): number {
  let sum = 2166136261;
  for (let place = 0; place < text.length; place++) sum = Math.imul(sum ^ text.charCodeAt(place), 16777619);
  return sum >>> 0;
}

/** One of several, the same for the same seed. */
export function pick<T>(among: readonly [T, ...T[]] | readonly T[], seed: string): T | undefined {
  return among[hash(seed) % among.length];
}
