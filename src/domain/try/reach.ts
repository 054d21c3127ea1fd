import type { Try } from "../progress.ts";
import type { Rung } from "../walk/mistake.ts";

/** Where everybody begins. */
const FIRST: Rung = 2;

/** So many in a row on a rung, no worse than guessed, and a harder one is offered. */
const ENOUGH = 2;

const HARDER: Record<Rung, Rung> = { 1: 2, 2: 3, 3: 4, 4: 4 };
const EASIER: Record<Rung, Rung> = { 1: 1, 2: 1, 3: 2, 4: 3 };

export const easier = (rung: Rung): Rung => EASIER[rung];

/**
 * How far somebody's small steps may go in one mistake: read from what happened, never from how often or how regularly.
 * Up after two that went no worse than they guessed, down after one that was too big, otherwise aside: as far as before,
 * somewhere else. What was left because it felt unsafe moves nothing.
 */
export function reachOf(tries: readonly Try[], mistake: string): Rung {
  let reach: Rung = FIRST;
  let kept = 0;
  for (const one of tries) {
    if (one.mistake !== mistake || one.became === null || one.rung === null) continue;
    if (one.became === "too-big") [reach, kept] = [easier(one.rung as Rung), 0];
    if (one.became !== "done" || one.rung < reach) continue;
    kept = isWorse(one) ? 0 : kept + 1;
    if (kept >= ENOUGH) [reach, kept] = [HARDER[reach], 0];
  }
  return reach;
}

/** Whether it came out worse than guessed, by the person's own word or number. */
const isWorse = ({ guess, met }: Pick<Try, "guess" | "met">): boolean =>
  met === "worse" || (typeof guess === "number" && typeof met === "number" && met > guess);
