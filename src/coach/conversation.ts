import type { Address } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";

/** Where a person last wrote privately, and the last event of theirs that was handled: what came after it may have been missed. */
export interface Conversation {
  personId: string;
  channel: Address;
  after: string;
}

type Known = Pick<Person, "id" | "reach" | "handled" | "inHand">;

/** Null for somebody who never wrote privately, or in a face whose events have no numbers. */
export function conversationOf({ id, reach, handled, inHand }: Known): Conversation | null {
  const isNumber = (event: string) => /^\d{15,20}$/.test(event);
  const begun = inHand?.events.find(isNumber);
  // Who writes for the first time has nothing handled yet; what is in hand is looked for too.
  const after = handled.findLast(isNumber) ?? (begun === undefined ? undefined : String(BigInt(begun) - 1n));
  return reach === null || after === undefined ? null : { personId: id, channel: reach, after };
}
