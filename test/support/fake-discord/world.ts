import { type Author, type Channel, createChannel, createMessage, type StoredMessage } from "./channels.ts";
import type { RegisteredCommand } from "./check.ts";
import { buttonsOf } from "./check.ts";
import type { Asked } from "./interactions.ts";
import { EPHEMERAL, type Payload, type UploadedFile } from "./payload.ts";
import { createIds } from "./snowflakes.ts";

/** What a person sees of the bot: one message. */
export interface Shown {
  id: string;
  content: string;
  /** Labels and lines of the buttons, row by row. */
  rows: { label: string; line: string }[][];
  files: UploadedFile[];
  /** Seen by this person only, in a place with others. */
  isEphemeral: boolean;
  nonce: string | null;
}

/** Everything the fake Discord knows. */
export interface World {
  now(): number;
  /** Lets time pass for tokens and nonces without waiting. */
  pass(milliseconds: number): void;
  nextId(): string;
  bot: Author;
  user(name: string): Author;
  /** The person's own channel with the bot. */
  directChannel(person: string): Channel;
  channel(id: string): Channel | undefined;
  place(id: string, type: number): Channel;
  asked: Map<string, Asked>;
  commands: RegisteredCommand[];
  /** How often the bot may still connect today. */
  startsLeft: number;
  /** People who take no messages from the bot. */
  closed: Set<string>;
  write(channel: Channel, author: Author, content: { payload: Payload; files?: UploadedFile[] }): StoredMessage;
  /** Notes that a person sees a message now. */
  reveal(person: string, message: StoredMessage): void;
  shownTo(person: string): Shown[];
  onReveal(listener: () => void): () => void;
}

export function createWorld(): World {
  let ahead = 0;
  // Discord's clock goes on as it is when somebody sets this machine's.
  const begun = Date.now() - performance.now();
  const now = () => Math.floor(begun + performance.now()) + ahead;
  const nextId = createIds(now);
  const people = new Map<string, Author>();
  const channels = new Map<string, Channel>();
  const seen = new Map<string, StoredMessage[]>();
  const listeners = new Set<() => void>();

  function user(name: string): Author {
    const known = people.get(name) ?? [...people.values()].find(({ id }) => id === name);
    if (known) return known;
    const author = { id: /^\d{17,20}$/.test(name) ? name : nextId(), username: name, bot: false };
    people.set(name, author);
    return author;
  }

  function keep(channel: Channel): Channel {
    channels.set(channel.id, channel);
    return channel;
  }

  return {
    now,
    pass: (milliseconds) => {
      ahead += milliseconds;
    },
    nextId,
    bot: { id: "100000000000000001", username: "coach", bot: true },
    user,
    directChannel: (person) =>
      [...channels.values()].find((channel) => channel.person === person) ?? keep(createChannel(nextId(), 1, person)),
    channel: (id) => channels.get(id),
    place: (id, type) => channels.get(id) ?? keep(createChannel(id, type, null)),
    asked: new Map(),
    commands: [],
    startsLeft: 999,
    closed: new Set(),
    write(channel, author, content) {
      const message = createMessage(channel.id, author, { id: nextId(), now: now(), ...content });
      if ((message.flags & EPHEMERAL) === 0) channel.messages.push(message);
      return message;
    },
    reveal(person, message) {
      seen.set(person, [...(seen.get(person) ?? []), message]);
      for (const listener of listeners) listener();
    },
    shownTo: (person) => (seen.get(person) ?? []).map(toShown),
    onReveal(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const toShown = ({ id, content, components, files, flags, nonce }: StoredMessage): Shown => ({
  id,
  content,
  rows: components.map((row) => buttonsOf([row]).map(({ label = "", custom_id = "" }) => ({ label, line: custom_id }))),
  files,
  isEphemeral: (flags & EPHEMERAL) !== 0,
  nonce,
});
