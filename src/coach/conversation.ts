import type { Address } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";

/** Where a person last wrote privately, and the last event of theirs that was handled: what came after it may have been missed. */
export interface Conversation {
  personId: string;
  channel: Address;
  after: string;
}

/** Null for somebody who never wrote privately, or in a face whose events have no numbers. */
export function conversationOf({ id, reach, handled }: Pick<Person, "id" | "reach" | "handled">): Conversation | null {
  const after = handled.findLast((event) => /^\d{15,20}$/.test(event));
  return reach === null || after === undefined ? null : { personId: id, channel: reach, after };
}
