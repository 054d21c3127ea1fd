import { listenTo, normalise, saysAny, withoutFillers, wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A guess at the worst, or a verdict on oneself, with nothing beside it that takes the edge off. */
export function isLoud(text: string, { fillers, unsure, noneOfThese, loud }: Vocabulary): boolean {
  const ahead = [...fillers, ...loud.ahead];
  const bare = withoutFillers(text, [...ahead, ...unsure, ...noneOfThese]);
  const whoever = loud.whoever.find((one) => bare.startsWith(`${one} `));
  const rest = whoever === undefined ? null : withoutFillers(bare.slice(whoever.length + 1), ahead);
  const isGuess = rest !== null && listenTo(rest)(loud.does);
  return (isGuess || listenTo(bare)(loud.ofMe)) && !listenTo(bare)(loud.softened);
}

/** Fewer words are no sentence, and more are a story. */
const THOUGHT = { fewest: 3, most: 12 };

/** "Party saturday. everyone will think im weird": the part of a message that foretells the worst, as it was typed. Null where none does, and where it is somebody else's word, a plan, or was so before. */
export function foretellingIn(text: string, vocabulary: Vocabulary): string | null {
  const { loud, foretells } = vocabulary;
  if (saysAny(text, loud.simplyTrue)) return null;
  const told = text.split(/(?<=[.!?…;:])\s+|\n+|,\s+|\s+[-–—]\s+/).flatMap((part) => beginningsOf(part, loud.leadsTo));
  const isThought = (words: string) => {
    const { length } = wordsOf(words);
    const isOne = length >= THOUGHT.fewest && length <= THOUGHT.most;
    return isOne && listenTo(words)(foretells) && isLoud(words, vocabulary);
  };
  return told.find(isThought)?.trim() ?? null;
}

/** A part of a message from its first word on, and from each word after "and", "i know" and the like. */
function beginningsOf(part: string, leadsTo: readonly string[]): string[] {
  const words = [...part.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)];
  const isBeginning = (place: number) => place === 0 || leadsTo.includes(normalise(words[place - 1]?.[0] ?? ""));
  return words.filter((_, place) => isBeginning(place)).map(({ index }) => part.slice(index));
}
