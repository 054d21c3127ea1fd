import type { Signal } from "./gate/signal.ts";
import type { Choice } from "./outgoing.ts";
import type { Language } from "./reading/language.ts";
import type { Vocabulary } from "./reading/vocabulary.ts";
import type { Cities } from "./reading/zone.ts";
import type { Script } from "./rehearsal/script.ts";
import type { Near } from "./router/nearest.ts";
import type { Mistake, Template } from "./walk/mistake.ts";

/** One thing the coach can say outside a walk; with variants, one is picked by person and day. */
export interface TalkLine {
  text: Template;
  choices: { label: Template; send: Template }[];
}

/** Something a message can mention (a lost job, a move): what it sounds like, and the sentence that names it first. */
export interface Mention {
  id: string;
  heard: string[];
  /** Parts of a message that only sound like it, and are passed over. */
  unheard?: string[] | undefined;
  says: Template;
  /** So heavy that they are asked first whether they want something practical, or only to say it. */
  heavy?: true | undefined;
}

/** What many say first, and little with it, and the sentence that meets it. */
export interface Opener {
  id: string;
  heard: string[];
  says: Template;
  /** Heard even where the router is sure. */
  first?: true | undefined;
}

/** A static reply of the gate. It is never reworded, shortened or counted. */
export interface SafetyReply {
  text: string;
  choices: Choice[];
}

/** What the gate says in another language. */
export interface SafetyLanguage {
  check: SafetyReply;
  checkOthers: SafetyReply;
  /** The labels below its replies, by what they send. */
  buttons: Record<string, string>;
  reply: string;
  after: string;
  /** Said to one of the jokes. */
  notMeant: string;
  /** How somebody writes that it was a joke, and that it is done. */
  joke: string[];
  done: string[];
  /** Where others read along. */
  inPublic: string;
  others: string;
}

/** A country's emergency number and its line to talk to, as read on `verified_on`. */
export interface Helpline {
  code: string;
  name: string;
  /** Other names it is known by, in small letters. */
  heard: string[];
  emergency: string;
  lines: string;
  verified_on: string;
}

/** Everything the coach says and goes by, loaded and checked as one value. A turn keeps the one it began with. */
export interface Playbook {
  mistakes: Mistake[];
  /** Every question of every mistake, as null: what a scope begins with. */
  unanswered: Readonly<Record<string, null>>;
  talk: Record<string, TalkLine[]>;
  /** What the buttons under these lines and under the gate's replies stand for, by their words as `normalise` gives them. */
  buttons: ReadonlyMap<string, string>;
  mentions: Mention[];
  openers: Opener[];
  /** What a rehearsal goes by: answers, tips, places, and how lines are read. */
  rehearsal: Script;
  vocabulary: Vocabulary;
  persona: Template;
  /** The page somebody carries away. */
  page: Template;
  /** What a model is asked to do, by job: the task, which never changes, and the data it works on. */
  model: Record<
    "place" | "read" | "offer" | "converse" | "rehearse" | "translate" | "speak",
    { task: Template; data: Template }
  >;
  /** Every text above as it is written, without what is filled in: the words the coach has. */
  written: readonly string[];
  safety: {
    replies: Record<Signal, SafetyReply>;
    /** Whether it is this danger; whether anyone is in any, and then which. */
    checks: Record<Signal | "anyone" | "which", SafetyReply>;
    languages: Record<string, SafetyLanguage>;
  };
  helplines: Helpline[];
  cities: Cities;
  /** Languages other than its own, as far as they are recognised. */
  languages: Language[];
  /** Words that mean nearly the same to the router, by group. */
  concepts: Record<string, string[]>;
  /** Ordinary words that a model may use besides the coach's own. */
  everyday: string[];
  /** Example messages by topic: the six mistakes and the other topics. The router learns from them. */
  heard: Record<string, string[]>;
  /** First messages that say little, and the first sentences nearest to them. The router learns from these, too. */
  near: Near[];
}
