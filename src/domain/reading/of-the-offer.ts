import { listenTo, withoutFillers, wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a message says of the sentences on offer, where it says nothing else: that they fit, or that none does. */
export type OfTheOffer = "fits" | "fits-not" | "others";

/** "Ok that works", "those are rubbish", "do you have another one"; null for a sentence of their own. */
export function saysOfTheOffer(text: string, vocabulary: Vocabulary): OfTheOffer | null {
  const { ofTheOffer, denials, noneOfThese, fillers } = vocabulary;
  const [whole, bare] = [listenTo(text), listenTo(withoutFillers(text, fillers))];
  if (whole(ofTheOffer.others) || bare(ofTheOffer.others)) return "others";
  if (bare(noneOfThese)) return "fits-not";
  if (whole(ofTheOffer.nods) || bare(ofTheOffer.nods)) return "fits";
  const { them, good, bad, mine, around } = ofTheOffer;
  const words = wordsOf(text);
  const has = (list: readonly string[]) => words.some((word) => list.includes(word));
  const known = [them, good, bad, mine, around, denials];
  if (!has(them) || !words.every((word) => known.some((list) => list.includes(word)))) return null;
  const isDenied = has(denials);
  // "It's not that bad" may be the quieter sentence itself.
  if (has(bad)) return isDenied ? null : "fits-not";
  if (isDenied) return has(good) || has(mine) ? "fits-not" : null;
  return has(good) ? "fits" : null;
}
