import type { Args } from "../commands/command.ts";
import type { Address, Outgoing, Reply } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Answer, NotAnAnswer } from "../domain/reading/answer.ts";
import type { Language } from "../domain/reading/language.ts";
import type { Line } from "../domain/talk/turn.ts";
import type { Mistake, Step } from "../domain/walk/mistake.ts";

/** What reaches the coach. A button, a modal and a slash command are all a command. */
export type Incoming = {
  /** Ids of the events this comes from; an event that was handled before changes nothing. */
  eventIds: string[];
  personId: string;
  at: Date;
  from: Address;
} & ({ kind: "message"; text: string } | { kind: "command"; name: string; args: Args } | { kind: "nudge" });

/** What a face talks to. */
export interface Coach {
  /** Answers once per event. Throws only when nothing could be said; then nothing was saved either. */
  hear(incoming: Incoming, onDraft?: (text: string) => void): Promise<Outgoing[]>;
  /** Replies of earlier runs that may not have been shown. */
  unshown(): AsyncIterable<{ personId: string; outgoing: Outgoing[] }>;
  /** What is due now (nudges, promised reminders), ready to be sent; earliest first. */
  due(now: Date): AsyncIterable<{ personId: string; outgoing: Outgoing[] }>;
  /** Tells that these were shown, so that they are not sent again after a restart. */
  shown(personId: string, ids: string[]): void;
  /** Resolves when everything that was begun is saved. */
  settle(): Promise<void>;
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
  /** Aborted when something more urgent was said; a model call then ends at once. */
  signal: AbortSignal;
}

/** What a model may be asked to do. It never chooses the next step and never changes a person. */
export interface Voice {
  /** Which topic a message is about that the words could not place, or null if this voice cannot tell. */
  place(moment: Moment): Promise<string | null>;
  /** Reads a free answer to a step that local reading could not. */
  read(moment: Moment, step: Step): Promise<Answer | NotAnAnswer>;
  /** Three quieter sentences (kind, practical, plain) from the person's own words, or null for the playbook's. */
  offer(moment: Moment): Promise<[string, string, string] | null>;
  /** Answers somebody who gets something out: in words of its own, or with the line as written. */
  converse(moment: Moment, line: Line, onDraft?: (text: string) => void): Promise<Reply>;
  /** A reply in another language, or as it is; buttons stand for the same as before. */
  translate(moment: Moment, reply: Reply, language: Language): Promise<Reply>;
  /** Says a line: as written, or with the remark before its question reworded. `onDraft` gets whole checked sentences. */
  speak(moment: Moment, line: Line, onDraft?: (text: string) => void): Promise<Reply>;
}

/** Where people are kept. Missing is a value (null); a document that is there but cannot be read throws. */
export interface Store {
  load(id: string): Promise<Person | null>;
  /** Resolves when the document is durable: it survives a crash of the machine. */
  save(person: Person): Promise<void>;
  /** Removes the person and every copy of them. */
  erase(id: string): Promise<void>;
  /** People whose `due` has come, earliest first, at most `limit`. */
  due(now: Date, limit: number): Promise<string[]>;
  /** People with replies in their outbox, for the start. */
  waiting(): Promise<string[]>;
  close(): Promise<void>;
}
