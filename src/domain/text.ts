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
export function withoutFillers(text: string, fillers: readonly string[]): string {
  let rest = ` ${wordsOf(text).join(" ")} `;
  for (let shorter = true; shorter; ) {
    shorter = false;
    for (const filler of fillers) {
      const edge = ` ${filler} `;
      if (rest.trim() === filler) continue;
      if (rest.startsWith(edge)) [rest, shorter] = [rest.slice(edge.length - 1), true];
      else if (rest.endsWith(edge)) [rest, shorter] = [rest.slice(0, 1 - edge.length), true];
    }
  }
  return rest.trim();
}

/** Whether a message says a phrase: the whole of it, or a part where the phrase has "…" at an end. */
export function says(text: string, phrase: string): boolean {
  const core = ` ${wordsOf(phrase).join(" ")} `;
  const said = ` ${wordsOf(text).join(" ")} `;
  const openStart = phrase.startsWith("…");
  const openEnd = phrase.endsWith("…");
  if (openStart && openEnd) return said.includes(core);
  if (openStart) return said.endsWith(core);
  if (openEnd) return said.startsWith(core);
  return said === core;
}

export const saysAny = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => says(text, phrase));

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
