import { wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * What somebody calls their people ("mates"), and how many they say there are ("four"); null where they do not say, or have none. Of two
 * words in the vocabulary ("my people") the first stands within two words before.
 */
export function peopleIn(
  text: string,
  { people, lacking, numbers }: Vocabulary,
): { people: string | null; many: string | null } {
  const words = wordsOf(text);
  const before = (place: number) => words.slice(Math.max(0, place - 2), Math.max(0, place));
  const place = words.findIndex((word, at) =>
    people.some((one) => one === word || before(at).some((owner) => one === `${owner} ${word}`)),
  );
  if (before(place).some((word) => lacking.includes(word))) return { people: null, many: null };
  const many =
    before(place)
      .map((word) => inWords(word, numbers))
      .find((word) => word !== null) ?? null;
  return { people: words[place] ?? null, many };
}

function inWords(word: string, numbers: Record<string, number>): string | null {
  const value = numbers[word] ?? (/^\d$/.test(word) ? Number(word) : undefined);
  if (value === undefined || value < 2) return null;
  return Object.entries(numbers).find(([, number]) => number === value)?.[0] ?? word;
}
