/** What the gate has no kind for, as nobody means to hurt anybody: each has a line of its name, and one for what is said to that. */
export const HAZARDS = [
  "drink-drive",
  "relapse",
  "bad-air",
  "lost-outside",
  "own-child",
  "heat",
  "no-fuss",
  "their-own",
] as const;

export type HazardName = (typeof HAZARDS)[number];

/** It is there where each list of one of the ways is said, and nothing of "not". */
export interface Hazard {
  ways: string[][][];
  not: string[];
}
