import { hash, normalise, wordsOf } from "./text.ts";

/** How many replies back a line is not said again, where there is another. */
const REMEMBERED = 30;

/** Shorter sentences, such as "8 to 6.", may come again. */
const FEWEST_WORDS = 4;

/** What was said last, a reply each: the marks of its sentences and never their words. */
export type Said = readonly string[];

/** Remembers one more reply. */
export function remember(said: Said, texts: readonly string[]): string[] {
  const marks = texts.flatMap(marksOf);
  return marks.length === 0 ? [...said] : [...said, marks.join(" ")].slice(-REMEMBERED);
}

/** One of several that was not said lately, beginning somewhere that is the same for the same seed; if all were, the one longest ago. */
export function freshest<T>(
  among: readonly T[],
  { seed, said, textOf }: { seed: string; said: Said; textOf: (one: T) => string },
): T | undefined {
  if (among.length < 2) return among[0];
  const from = hash(seed) % among.length;
  const lastSaid = (one: T) => {
    const marks = marksOf(textOf(one));
    return said.findLastIndex((reply) => marks.some((mark) => reply.includes(mark)));
  };
  let longestAgo: { one: T; at: number } | undefined;
  for (const one of [...among.slice(from), ...among.slice(0, from)]) {
    const at = lastSaid(one);
    if (at < 0) return one;
    if (!longestAgo || at < longestAgo.at) longestAgo = { one, at };
  }
  return longestAgo?.one;
}

/** Whether nothing of it was said lately. */
export const isFresh = (said: Said, text: string): boolean =>
  !marksOf(text).some((mark) => said.some((reply) => reply.includes(mark)));

/** Whether this was in the last reply. */
export const isLast = (said: Said, text: string): boolean =>
  marksOf(text).some((mark) => said.at(-1)?.includes(mark) ?? false);

/** Whether it was the last reply: at least half of it, as a number may stand in it, and others end with the same sentence. */
export const isLastReply = (said: Said, text: string): boolean => wereLast(said, marksOf(text));

/** The same by its marks. */
export function wereLast(said: Said, marks: readonly string[]): boolean {
  const last = said.at(-1) ?? "";
  return marks.length > 0 && marks.filter((mark) => last.includes(mark)).length * 2 >= marks.length;
}

/** What a text is known by: a mark for each of its longer sentences. */
export const marksOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!…:])\s+|\n+/)
    .filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS)
    .map((sentence) => hash(normalise(sentence)).toString(36).padStart(7, "0"));
