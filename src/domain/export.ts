import type { Person } from "./person.ts";

/** What only delivery needs, and why it is not theirs to carry away. Everything else is in the export. */
export const DELIVERY = {
  reach: "the channel of your last private message, to answer there",
  due: "when something is next to be sent",
  handled: "numbers of your last messages, so that none is answered twice",
  inHand: "numbers of the message that is being answered just now",
  outbox: "replies that are on their way to you",
  said: "marks, without words, of the bot's own last lines, so that none comes twice",
  unasked: "the same for what the bot sent by itself, and when that was",
} as const satisfies Partial<Record<keyof Person, string>>;

/** Everything that is kept of a person, as they get it; what is left out is named with its reason. */
export function exported(person: Person): object {
  const theirs = Object.entries(person).filter(([name]) => !(name in DELIVERY));
  return { ...Object.fromEntries(theirs), notInThisFile: DELIVERY };
}
