import { z } from "zod";

/** One finished walk. Numbers are 0 to 10, or null where none was asked. */
export const FinishedWalk = z.object({
  mistake: z.string(),
  /** Local day, as "2026-01-31". */
  day: z.string(),
  thought: z.string().nullable(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  sentence: z.string().nullable(),
  ending: z.enum(["lower", "same", "louder", "message", "nothing", "left", "done"]),
});
export type FinishedWalk = z.infer<typeof FinishedWalk>;

/** One small thing somebody set out to do, with their guess beforehand and what came. */
export const Try = z.object({
  mistake: z.string(),
  text: z.string(),
  ifThen: z.string().nullable(),
  /** What they said about when ("Thursday"), and the local day it means, if that is known. */
  when: z.object({ said: z.string(), day: z.string().nullable() }).nullable(),
  guess: z.union([z.number(), z.string()]).nullable(),
  outcome: z.string().nullable(),
  met: z.union([z.number(), z.string()]).nullable(),
  /** Whom it is about, in the person's own word, and the sentence they chose for it. */
  who: z.string().nullable(),
  sentence: z.string().nullable(),
});
export type Try = z.infer<typeof Try>;

export const Progress = z.object({
  /** The last twelve; older ones live on in `earlierWalks`. */
  walks: z.array(FinishedWalk),
  earlierWalks: z.int(),
  /** The last twelve. */
  tries: z.array(Try),
  earlierTries: z.int(),
  /** Quieter sentences they chose or wrote, newest last, at most twelve. */
  sentences: z.array(z.string()),
  /** Local days with a finished walk or a try, newest last, at most ninety. */
  daysPractised: z.array(z.string()),
  peopleSpokenTo: z.int(),
});
export type Progress = z.infer<typeof Progress>;

export const newProgress = (): Progress => ({
  walks: [],
  earlierWalks: 0,
  tries: [],
  earlierTries: 0,
  sentences: [],
  daysPractised: [],
  peopleSpokenTo: 0,
});
