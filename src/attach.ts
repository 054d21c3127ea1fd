import type { Recipe } from "./domain/outgoing.ts";
import type { Person } from "./domain/person.ts";

/** Draws an attachment from the person, when it is shown. Delivery data is not theirs to carry away. */
export function drawAttachment(recipe: Recipe, person: Person): { name: string; bytes: Uint8Array } {
  const {
    outbox: _,
    handled: __,
    reach: ___,
    due: ____,
    said: _____,
    unasked: ______,
    inHand: _______,
    ...kept
  } = person;
  return {
    name: `wider-circle-${recipe.asOf.slice(0, 10)}.json`,
    bytes: Buffer.from(`${JSON.stringify(kept, null, 2)}\n`),
  };
}
