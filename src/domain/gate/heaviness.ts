import { readable } from "./gate.ts";
import { byRules } from "./ruled.ts";
import { type Guess, guessOf, isTooFew } from "./second-opinion.ts";

/** What a message most likely is a sign of and how likely, by all its words; null where there are too few. No verdict: the gate's own is another matter. */
export function heavinessOf(text: string): Guess | null {
  const said = readable(text);
  return isTooFew(said) ? null : guessOf(byRules(said), said);
}
