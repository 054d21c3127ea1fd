import type { MayBeDanger } from "../coach/ports.ts";
import { SIGNALS, type Signal } from "../domain/gate/signal.ts";

/** An age and a no that is not heard are told by words alone. */
const NAMED = SIGNALS.filter((signal) => signal !== "minor" && signal !== "insisting");

/** What a model takes for danger it names by its one word: alone, in marks, on a line of its own, or in a sentence, where nobody else has said it. */
export function dangerNamed(text: string, said = ""): MayBeDanger | null {
  const plain = text.toLowerCase().replace(/[\u2010-\u2015_]/g, "-");
  const alone = plain.split(/[^\p{L}\s-]+|\n/u).map((part) =>
    part
      .trim()
      .replace(/^-\s*|-$/g, "")
      .replace(/\s+/g, "-"),
  );
  const theirs: string[] = wordsIn(said.toLowerCase());
  const inside = wordsIn(plain).filter((word) => !theirs.includes(word));
  const named = [...alone, ...inside].find(isNamed);
  return named === undefined ? null : { mayBe: named };
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}-]+/gu) ?? [];

const isNamed = (word: string): word is Signal => NAMED.some((signal) => signal === word);
