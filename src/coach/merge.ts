import type { Incoming } from "./ports.ts";

export type Message = Extract<Incoming, { kind: "message" }>;

/** At most this many messages, and this many characters, become one turn. */
const MOST = { messages: 10, characters: 4_000 };

/** Whether a message may join those that already wait for the next turn. */
export const mayJoin = (waiting: readonly Message[], next: Message): boolean =>
  waiting.length < MOST.messages &&
  next.from.face !== "terminal" &&
  waiting.at(-1)?.from.channel === next.from.channel &&
  waiting.reduce((sum, { text }) => sum + text.length + 1, next.text.length) <= MOST.characters;

/** What was written while a turn ran, as one message. It is answered where the first of them waits for it. */
export function joinMessages(messages: readonly Message[]): Message {
  const [first] = messages;
  const last = messages.at(-1);
  if (!first || !last) throw new Error("There is nothing to join.");
  return {
    ...last,
    from: first.from,
    ...(first.isLate && { isLate: true }),
    ...(messages.some(({ isUnread }) => isUnread) && { isUnread: true }),
    eventIds: messages.flatMap(({ eventIds }) => eventIds),
    text: messages.map(({ text }) => text).join("\n"),
  };
}

/** What a turn goes on with, once the gate has read all of it. */
export const cutToTurn = <Any extends Incoming>(incoming: Any): Any => ({
  ...incoming,
  ...(incoming.kind === "message" && { text: beginning(incoming.text) }),
  ...(incoming.beside !== undefined && { beside: beginning(incoming.beside) }),
});

/** No half of a character stays at the end. */
const beginning = (text: string): string =>
  text.length <= MOST.characters ? text : text.slice(0, MOST.characters).replace(/[\ud800-\udbff]$/, "");
