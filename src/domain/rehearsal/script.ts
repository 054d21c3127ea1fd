import type { Template } from "../walk/mistake.ts";

/** How the other person may be played; chosen by the person. */
export const MANNERS = ["reserved", "friendly", "busy", "bored"] as const;
export type Manner = (typeof MANNERS)[number];

/** What a line can do. The first group is answered and met with a tip by itself. */
export const DEEDS = [
  "hello",
  "open",
  "how",
  "advice",
  "name",
  "info",
  "closed",
  "request",
  "offer",
  "shared",
  "both",
  "follow",
  "remark",
  "bye",
  "long",
  "sorry",
  "many",
  "personal",
] as const;
export type Deed = (typeof DEEDS)[number];

/** There is a tip for each deed, one for a busy person who is left well, and one for when they go by themselves. */
export const TIPS = [...DEEDS, "bye_busy", "left"] as const;
export type TipName = (typeof TIPS)[number];

/** What the program says around a scene, and what its buttons read. */
export const LINES = [
  "place",
  "place_known",
  "somebody",
  "place_again",
  "who",
  "who_again",
  "line",
  "line_on",
  "line_again",
  "blank",
  "unread",
  "last",
  "full",
  "gone",
  "nothing_before",
  "enough_tip",
  "enough",
] as const;
export type LineName = (typeof LINES)[number];
export const LABELS = ["take", ...MANNERS, "again", "on", "enough", "outside", "other", "let_out"] as const;
export type LabelName = (typeof LABELS)[number];

/** Lists of phrases by which lines, and answers to the program's own questions, are read. */
export const HEARD = [
  ...["hello", "greeting_words", "bye", "sorry", "kind_sorry", "personal", "offer", "request", "how", "advice"],
  ...["info", "name", "follow", "open", "closed", "shared", "blank", "surprise", ...MANNERS],
  ...["take", "again", "on", "enough", "outside"],
] as const;

/** Who is not played, and what ends a scene. */
export const DECLINED = ["hurtful", "ex", "child", "famous", "date", "night", "grief"] as const;
export const ENDED = ["flirt", "sexual", "abusive", "ward"] as const;

export interface Tip {
  say: Template;
  /** The same without a word of theirs: the only thing that stays. */
  keep: string;
  /** What it becomes outside. */
  step: string;
}

/** Something the other may say; `ends` when they go with it. */
export interface Played {
  text: Template;
  ends: boolean;
}

export interface Refusal {
  heard: string[];
  says: string;
}

/** A kind of place: how it is recognised, and what may come up there. */
export interface Place {
  id: string;
  heard: string[];
  /** Lent to somebody who goes blank. */
  openers: string[];
  details: string[];
}

/** Everything a rehearsal goes by without a model. */
export interface Script {
  labels: Record<LabelName, string>;
  lines: Record<LineName, Template[]>;
  manners: Record<Manner, string>;
  declined: Record<(typeof DECLINED)[number], Refusal>;
  ended: Record<(typeof ENDED)[number], Refusal>;
  heard: Record<string, string[]>;
  /** The last one, "any", fits everywhere. */
  places: Place[];
  /** Words a model may use for the other, beside those of the script. */
  everyday: string[];
  answers: Record<Manner, Record<Deed, Played[]>>;
  leaves: Record<Manner, Played[]>;
  tips: Record<TipName, Tip[]>;
}
