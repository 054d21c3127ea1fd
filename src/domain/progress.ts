import { z } from "zod";
import { Day } from "./stored-time.ts";

/** One finished walk. Numbers are 0 to 10, or null where none was asked. */
export const FinishedWalk = z.object({
  mistake: z.string(),
  /** Local. */
  day: Day,
  thought: z.string().nullable(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  sentence: z.string().nullable(),
  ending: z.enum(["lower", "same", "louder", "message", "nothing", "left", "done"]),
});
export type FinishedWalk = z.infer<typeof FinishedWalk>;

/** What became of a small thing; trying is doing. Null while nothing was told yet. */
export const Became = z.enum(["done", "not", "too-big", "unsafe"]);
export type Became = z.infer<typeof Became>;

/** What is kept for good of a small thing: what it was, what was guessed, what came. */
const PastTry = z.object({
  mistake: z.string(),
  text: z.string(),
  /** 1 to 4, easiest first; null where it was an idea of their own. */
  rung: z.int().min(1).max(4).nullable().default(null),
  /** Their guess: a number where one was asked (of five, so many unfriendly), otherwise a word. */
  guess: z.union([z.number(), z.string()]).nullable(),
  /** What came of the guess: the number, or "better", "same" or "worse". */
  met: z.union([z.number(), z.string()]).nullable(),
  became: Became.nullable().default(null),
  /** The local day it was told of. */
  day: Day.nullable().default(null),
});
export type PastTry = z.infer<typeof PastTry>;

/** One small thing somebody set out to do, with their guess beforehand and what came. */
export const Try = PastTry.extend({
  ifThen: z.string().nullable(),
  /** What they said about when ("Thursday"), and the local day it means, if that is known. */
  when: z.object({ said: z.string(), day: Day.nullable() }).nullable(),
  /** What came, as they told it. */
  outcome: z.string().nullable(),
  surprise: z.string().nullable().default(null),
  /** How uneasy they guessed it would be, and how it was, 0 to 10. */
  uneasy: z.number().nullable().default(null),
  uneasyWas: z.number().nullable().default(null),
  /** How many people they spoke to in it, so that nobody is counted twice. */
  spoken: z.number().nullable().default(null),
  /** Whom it is about, in the person's own word, and the sentence they chose for it. */
  who: z.string().nullable(),
  sentence: z.string().nullable(),
});
export type Try = z.infer<typeof Try>;

export const Progress = z.object({
  /** The last twelve; older ones live on in `earlierWalks`. */
  walks: z.array(FinishedWalk),
  earlierWalks: z.int(),
  /** The last twelve; of those before, the last of these in short, and a count of all. */
  tries: z.array(Try),
  past: z.array(PastTry).default([]),
  earlierTries: z.int(),
  /** How it began: the first worry, by mistake and in their words, and how many people they said they have, of which kind. */
  began: z
    .object({ mistake: z.string(), day: Day, thought: z.string().nullable(), people: z.string().nullable() })
    .nullable()
    .default(null),
  /** How many tries they said would be a fair test; "2 or 3" was once kept as 2.5, and so was the count of people below. */
  fairTest: z.number().nullable().default(null),
  /** Messages and presses of theirs, ever. */
  messages: z.int().default(0),
  /** The local day their first worry last came back beside their numbers, and the day they were told that they need this less. */
  lookedBack: Day.nullable().default(null),
  outgrown: Day.nullable().default(null),
  /** Small things done, by mistake. */
  done: z.record(z.string(), z.int()).default({}),
  /** Quieter sentences they chose or wrote, newest last, at most twelve. */
  sentences: z.array(z.string()),
  /** Local days with a finished walk or a try, newest last, at most ninety. */
  daysPractised: z.array(Day),
  peopleSpokenTo: z.number(),
  /** What stays of a rehearsal: its last tip, newest last, at most six. */
  tips: z.array(z.object({ day: Day, mistake: z.string(), tip: z.string() })).default([]),
});
export type Progress = z.infer<typeof Progress>;

export const newProgress = (): Progress => ({
  walks: [],
  earlierWalks: 0,
  tries: [],
  past: [],
  began: null,
  fairTest: null,
  messages: 0,
  lookedBack: null,
  outgrown: null,
  earlierTries: 0,
  done: {},
  sentences: [],
  daysPractised: [],
  peopleSpokenTo: 0,
  tips: [],
});
