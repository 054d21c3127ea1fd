import type { AnswerKind } from "../reading/answer.ts";

/** Stands in a scope for every step id that is nowhere else in it: null. Copying the 150 of them for each text costs more than filling it. */
export const UNANSWERED = Symbol("unanswered");

/** What a text is filled from: every step id (null where unanswered) and a few names such as `day` and `people`. */
export interface Scope {
  [name: string]: unknown;
  [UNANSWERED]?: Readonly<Record<string, null>>;
}
export type Template = (scope: Scope) => string;
export type Condition = (scope: Scope) => boolean;

/** Where a question belongs: the first look, the small thing, the closer look, or the look back after a try. */
export type Depth = "first" | "small" | "closer" | "after";

export interface StepChoice {
  /** What is filed when it is chosen. */
  value: string;
  label: Template;
  /** What is filed instead of `value`, as text. */
  files?: Template;
  applies?: Condition;
  /** Choosing it takes these answers back instead of filing one, and asks the first of them again. */
  undoes?: string[];
  /** Choosing it files what `files` says, or nothing, and puts the question of this id on the table; those between go unasked. */
  asks?: string;
  /** Choosing it answers nothing: other small steps are offered, as easy or easier. */
  offers?: "smaller" | "different";
}

/** The same question in other words, after a choice such as "none of these" that is no answer yet. */
export interface Again {
  ask: Template;
  choices: StepChoice[];
}

export interface Step {
  /** Stored with the person. Never rename or reuse one. */
  id: string;
  answer: AnswerKind;
  depth: Depth;
  /** Said as written without a model. */
  ask: Template;
  /** What the model must keep when it rewords the remark before the question. */
  guide: string;
  /** Says the question in other words, to whoever asks what it means. */
  means?: Template | undefined;
  choices: StepChoice[];
  /** The list in `lines.yaml` whose sentences are offered as A, B, C: "quieter", "openers" … */
  offer?: string;
  /** For a scale: the highest number, and the numbers that get buttons. */
  scale?: { to: number; buttons: number[] };
  applies?: Condition;
  /** The step whose short answer answers this one too, so that nothing said is asked again. */
  filledBy?: string;
  /** The step in whose answer this one may stand already, where a part of it foretells the worst. */
  foretoldIn?: string;
  /** It is a sentence to be finished: a single letter finishes none. */
  completes?: true;
  /** It asks how many: words with no number and no amount in them are no answer. */
  counts?: true;
  /** By the value of the choice that leads to it. */
  again: Record<string, Again>;
}

/** Three sentences for one thing that was said. `for` names the knocks or mentions it fits; without it, it fits anything. */
export interface Offer {
  for?: string[];
  kind: Template;
  practical: Template;
  plain: Template;
}

/** The rungs of small steps, easiest first; nobody who uses the coach ever sees one named. */
export type Rung = 1 | 2 | 3 | 4;

/** One small thing to do. `said` is how the coach repeats it. */
export interface SmallStep {
  label: string;
  rung: Rung;
  /** Something to give: one of the steps on offer always is. */
  useful?: true;
  said: string;
  for?: string[];
  /** For those who said that they are 18 or over; everybody else gets what a fourteen-year-old may safely do. */
  adults?: true;
}

export interface Card {
  id: string;
  text: string;
  source: string;
}

/** A first sentence a person may recognise as theirs; `met` is what the coach says to it. */
export interface Knock {
  id: string;
  label: string;
  met: Template;
  /** The walk goes another way from here, so it is begun with this one only by whoever chose it. */
  chosen?: true | undefined;
  /** The mentions beside which it makes no sense, so that a walk does not show it. */
  notFor?: readonly string[] | undefined;
}

/** When the coach asks how it went: days after the day of the try, and at which local time. */
export interface Follow {
  daysAfter: number;
  at: string;
  /** Local time of the reminder on the day itself, if there is one. */
  onTheDay?: string;
}

export interface Mistake {
  id: string;
  knocks: Knock[];
  /** Said to a thought that is none of the knocks. */
  met: Template[];
  /** Where its ideas come from, said honestly. */
  source: string;
  /** The template the model gets. */
  prompt: Template;
  openings: Template[];
  steps: Step[];
  /** Texts that several steps share, in scope by name: a draft of a message, what a try is called. */
  texts: Record<string, Template>;
  /** Said when the walk is over: the first that applies. */
  closings: { applies?: Condition; say: Template }[];
  follow: Follow;
  /** What somebody who began with it has done: `done`, `spoken`, `revived`, `fair_test`, `people`. */
  measure: Template;
  offers: Record<string, Offer[]>;
  smallSteps: SmallStep[];
  nudges: Template[];
  cards: Card[];
  heard: string[];
}
