import type { Signal } from "../gate/signal.ts";

/** What a kind of danger is like, for all that is said of it afterwards. */
export type Trait =
  /** Nobody else is the danger, and nobody else is in it. */
  | "of-oneself"
  /** Somebody does it to them. */
  | "by-others"
  /** "He's here" is no help that has come: it may be the danger. */
  | "somebody-near"
  /** It may kill within the hour: each time it comes up, all of it is said again. */
  | "within-the-hour"
  /** What it may still do to a body comes for days, however well they feel. */
  | "bodily"
  /** What is answered says what to do for somebody else as well. */
  | "of-anybody"
  /** "I did it" may be said of it. */
  | "deed"
  /** Once it is done, whoever it is about may die of it. */
  | "deadly-once-done"
  /** With a "no" to the plain question it was a way of speaking, and may be the answer to what was asked. */
  | "way-of-speaking";

const TRAITS: Record<Signal, readonly Trait[]> = {
  "self-harm": ["of-oneself", "within-the-hour", "deed", "deadly-once-done", "way-of-speaking"],
  overdose: ["of-oneself", "of-anybody", "within-the-hour", "bodily", "deed", "deadly-once-done"],
  medical: ["of-oneself", "of-anybody", "within-the-hour", "bodily", "deed", "deadly-once-done", "way-of-speaking"],
  "harm-to-others": ["somebody-near", "within-the-hour", "deed", "way-of-speaking"],
  "third-person": ["deed", "deadly-once-done"],
  abuse: ["by-others", "somebody-near"],
  lure: ["by-others", "somebody-near"],
  psychosis: ["of-oneself", "of-anybody", "somebody-near"],
  "eating-disorder": ["of-oneself", "of-anybody"],
  insisting: [],
  minor: ["way-of-speaking"],
};

export const hasTrait = (signal: Signal, trait: Trait): boolean => TRAITS[signal].includes(trait);
