import type { Args } from "../commands/command.ts";
import type { Signal } from "../domain/gate/signal.ts";
import type { Address, Outgoing, Reply } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Answer, NotAnAnswer } from "../domain/reading/answer.ts";
import type { Language } from "../domain/reading/language.ts";
import type { Line } from "../domain/talk/turn.ts";
import type { Mistake, Step } from "../domain/walk/mistake.ts";
import type { Conversation } from "./conversation.ts";

/** What reaches the coach. A button, a modal and a slash command are all a command. */
export type Incoming = {
  /** Ids of the events this comes from; an event that was handled before changes nothing. */
  eventIds: string[];
  personId: string;
  at: Date;
  from: Address;
  /** Set when it was written while the coach was away. */
  isLate?: true;
  /** What came with it without being typed, such as a file's name: only the gate looks at it. */
  beside?: string;
  /** Set when a text file came with it that could not be read. */
  isUnread?: true;
} & (
  | {
      kind: "message";
      text: string;
      /** The question a form was opened for. */
      asked?: string;
    }
  | { kind: "command"; name: string; args: Args }
  | { kind: "nudge" }
);

/**
 * What is there so far of a line that is still being said, in whole sentences. It is checked when it is asked for, as most
 * lines are whole before anybody looks; null where it must not be shown.
 */
export type SoFar = () => string | null;

/** A first part of a reply, while the rest is still being said; `id` is that reply's id. */
export interface Draft {
  id: string;
  text: SoFar;
}

/** What a face talks to. */
export interface Coach {
  /** Answers once per event; what was left unshown before comes first. Throws only when nothing could be said; then nothing was saved either. */
  hear(incoming: Incoming, onDraft?: (draft: Draft) => void): Promise<Outgoing[]>;
  /** A message was changed by its writer: taken as it is now if its turn is still to come, and otherwise only looked at by the gate. `revision` tells one change from another. */
  edited(message: Incoming & { kind: "message" }, revision: string): Promise<Outgoing[]>;
  /** What is said to whoever speaks to the coach where others read along; nothing of it is kept. */
  overheard(text: string): string;
  /** What the gate thinks of a text, for a face that cannot hand it on or must not wait with it; null where it is clear. */
  alarms(text: string): "unclear" | "certain" | null;
  /** A message was taken back by its writer: if its turn is still to come, there is none. */
  takenBack(eventId: string): void;
  /** The reply with this id has begun to be shown in this message. Resolves when a crash would not lose that. */
  drafted(personId: string, id: string, message: string): Promise<void>;
  /** Whether a reply on its way is not to be shown any more: danger was answered after it was said, or everything was wiped. */
  isLetGo(personId: string, id: string): boolean;
  /** Replies that were not shown, as far as they may be tried again. */
  unshown(now: Date): AsyncIterable<{ personId: string; outgoing: Outgoing[] }>;
  /** What is due now (nudges, promised reminders), ready to be sent; earliest first. */
  due(now: Date): AsyncIterable<{ personId: string; outgoing: Outgoing[] }>;
  /** Tells that these were shown, so that they are not sent again after a restart. */
  shown(personId: string, ids: readonly string[]): void;
  /** Tells that these could not be shown now: they are tried again later, or when the person is next here. */
  failed(personId: string, ids: readonly string[]): void;
  /** Tells that these can be shown to nobody, now or later: they are let go. */
  unfit(personId: string, ids: readonly string[]): Promise<void>;
  /** Tells that this person can be shown nothing any more until they write: nothing comes unasked. */
  refused(personId: string, ids: readonly string[]): Promise<void>;
  /** Tells the person's private channel, once a face has opened it. */
  opened(personId: string, channel: Address): Promise<void>;
  /** Where a person last wrote privately; null for somebody unknown. */
  conversation(personId: string): Promise<Conversation | null>;
  /** The same for everybody, newest first. */
  conversations(limit: number): Promise<Conversation[]>;
  /** Resolves when everything that was begun is saved. */
  settle(): Promise<void>;
}

/** What an operator may do to one person, and see of all. */
export interface Operated {
  /** Forgets them at once, whatever is under way; what they wrote before `at`, and reaches us only after it, brings nobody back. */
  forget(personId: string, at: Date): Promise<void>;
  /** Nothing comes to them unasked any more. */
  hush(personId: string): Promise<void>;
  /** How many people have turns that run or wait, and how many those are. */
  busy(): { people: number; jobs: number };
}

/** What a voice may know when it reads, offers or speaks. */
export interface Moment {
  playbook: Playbook;
  person: Person;
  /** The walk the person is in, if any. */
  mistake: Mistake | null;
  /** What the person said just now, as typed; empty for a press. */
  heard: string;
  now: Date;
  /** Resolves once a model may be asked: then it is durable that it is. False if it was asked for this turn often enough. */
  mayAsk: () => Promise<boolean>;
  /** Aborted when something more urgent was said; a model call then ends at once. */
  signal: AbortSignal;
}

/** What a voice hears behind words that told the gate nothing. It is asked about and not answered, and takes nothing back that the gate heard. */
export interface MayBeDanger {
  mayBe: Signal;
}

/** What a model may be asked to do. It never chooses the next step and never changes a person. */
export interface Voice {
  /** Which topic a message is about that the words could not place, or null if this voice cannot tell. */
  place(moment: Moment): Promise<string | MayBeDanger | null>;
  /** Reads a free answer to a step that local reading could not. */
  read(moment: Moment, step: Step): Promise<Answer | NotAnAnswer | MayBeDanger>;
  /** Three quieter sentences (kind, practical, plain) from the person's own words, or null for the playbook's. */
  offer(moment: Moment): Promise<[string, string, string] | null>;
  /** Answers somebody who gets something out: in words of its own, or with the line as written. */
  converse(moment: Moment, line: Line, onDraft?: (text: SoFar) => void): Promise<Reply | MayBeDanger>;
  /** What the other says in a rehearsal: words of its own in their manner, or those given. */
  rehearse(moment: Moment, scripted: string): Promise<string>;
  /** A reply in another language, or as it is; buttons stand for the same as before. */
  translate(moment: Moment, reply: Reply, language: Language): Promise<Reply>;
  /** Says a line: as written, or with the remark before its question reworded. `onDraft` hears of each finished sentence. */
  speak(moment: Moment, line: Line, onDraft?: (text: SoFar) => void): Promise<Reply | MayBeDanger>;
}

/** What is noted of what happens: ids and counts, never a person's words. */
export interface Log {
  info(facts: object, event: string): void;
  error(facts: object, event: string): void;
}

/** Where people are kept. Missing is a value (null); a document that is there but cannot be read throws. */
export interface Store {
  load(id: string): Promise<Person | null>;
  /** Resolves when the document is durable: it survives a crash of the machine. */
  save(person: Person): Promise<void>;
  /** Removes the person and every copy of them. */
  erase(id: string): Promise<void>;
  /** People who are to be looked at by now, because something is to be sent or is kept no longer, earliest first, at most `limit`. */
  due(now: Date, limit: number): Promise<string[]>;
  /** People with replies in their outbox, for the start. */
  waiting(): Promise<string[]>;
  /** Where people last wrote privately, newest first, for the start. */
  conversations(limit: number): Promise<Conversation[]>;
  /** The country somebody told, at once and without reading anything; null where it is not told, or not known yet. */
  countryOf(id: string): string | null;
  /** How many people are kept. */
  count(): Promise<number>;
  close(): Promise<void>;
}
