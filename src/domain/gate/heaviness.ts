import { readable } from "./gate.ts";
import { byRules } from "./ruled.ts";
import { type Guess, guessOf } from "./second-opinion.ts";

/** Fewer words say too little to weigh. */
const FEWEST = 5;

/** What a message most likely is a sign of and how likely, by all its words; null where there are too few. No verdict: the gate's own is another matter. */
export function heavinessOf(text: string): Guess | null {
  const said = readable(text);
  return said.trim().split(" ").length < FEWEST ? null : guessOf(byRules(said), said);
}
