import { z } from "zod";
import { Circling } from "./circle/circle.ts";
import { SIGNALS } from "./gate/signal.ts";
import { EVERY_DAY } from "./nudge/nudge.ts";
import { Answers } from "./reading/answer.ts";
import { SCENE } from "./rehearsal/scene.ts";
import { Clock, Instant } from "./stored-time.ts";

const Walking = z.object({
  kind: z.literal("walk"),
  /** Counted per person, so that a button can name its walk. */
  number: z.int(),
  mistake: z.string(),
  /** The id of the question on the table. */
  asked: z.string(),
  answers: Answers,
  /** The sentences on offer for the question on the table, as they were shown. */
  offered: z.array(z.string()).optional(),
  /** Set while the question on the table is asked in other words, after "none of these" and the like. */
  again: z.string().optional(),
  /** Set when the walk looks back on a try: its place in `progress.tries`. */
  looksBackOn: z.int().optional(),
  /** Set when it is only the small thing, without a worry first. */
  isTry: z.literal(true).optional(),
  /** How much smaller a small step was asked for, in rungs, and which were passed over. */
  small: z.object({ lower: z.int(), passed: z.array(z.string()) }).optional(),
});

const Knocking = z.object({
  kind: z.literal("knock"),
  number: z.int(),
  /** What was typed and could not be placed. */
  situation: z.string(),
  /** What was offered: mistake id and place of the knock in its list. */
  offered: z.array(z.object({ mistake: z.string(), knock: z.int() })),
});

/** Where the person lives is still to be told: for the daily message asked for, or only so that their clock stays right. */
const Clocking = z.object({
  kind: z.literal("clock"),
  number: z.int(),
  at: Clock.nullable(),
  days: z.array(z.int()).default(() => [...EVERY_DAY]),
  /** What their clock showed, where it is still to be told of which half of the day that was. */
  said: z.string().optional(),
  /** When that was. */
  readAt: Instant.optional(),
});

/** Somebody gets it out: what they said, and what a model answered where there was one. */
const Talking = z.object({
  kind: z.literal("talk"),
  number: z.int(),
  /** Whose template the talk goes by; null until something says which. */
  mistake: z.string().nullable(),
  exchanges: z.array(z.object({ said: z.string(), answered: z.string().nullable() })),
  /** The door ("something practical, or just say it?"), more of it, or which of it is heaviest. */
  asked: z.enum(["door", "say", "heaviest"]),
});

/** They tell of a small thing: what it was is still to be said, or which of those that are open it was. */
const Telling = z.object({
  kind: z.literal("tell"),
  number: z.int(),
  said: z.string().nullable(),
  /** The tries it may have been, counted from the person's first. */
  among: z.array(z.int()),
});

/** What somebody can be in the middle of. */
const TALKS = [Walking, Knocking, Clocking, Talking, Telling, Circling] as const;

const Checking = z.object({
  kind: z.literal("check"),
  number: z.int(),
  /** The message that waits until the check is answered, and for how long it may wait (UTC). */
  held: z.string().nullable(),
  heldUntil: Instant,
  signal: z.enum(SIGNALS),
  /** The other language it was said in; null where it was the playbook's own. */
  language: z.string().nullable().default(null),
  timesAsked: z.int(),
  /** Whether it is this danger, whether anyone is in any, or which: the two are asked where nothing tells more than a guess. */
  asks: z.enum(["whether", "anyone", "which"]).default("whether"),
  /** Whether they said, before they were asked which, that there is one: it is asked less often then. */
  hasSaidYes: z.boolean().default(false),
  /** What waited already when the check was put above what was open. */
  beneath: z.discriminatedUnion("kind", TALKS).nullable().catch(null).default(null),
});

/** What can be open beneath a rehearsal. */
const Others = [...TALKS, Checking] as const;
/** A moment is rehearsed; what was open before is returned to. */
const Rehearsing = z.object({ ...SCENE, before: z.discriminatedUnion("kind", Others).nullable().catch(null) });

/** What is open with a person, and holds the question that was asked last. */
export const Activity = z.discriminatedUnion("kind", [...Others, Rehearsing]);
export type Rehearsing = z.infer<typeof Rehearsing>;
export type Walking = z.infer<typeof Walking>;
export type Knocking = z.infer<typeof Knocking>;
export type Checking = z.infer<typeof Checking>;
export type Clocking = z.infer<typeof Clocking>;
export type Talking = z.infer<typeof Talking>;
export type Telling = z.infer<typeof Telling>;
export type Activity = z.infer<typeof Activity>;

/** A button that was pressed: the question it stands below, and what it stands for. */
export interface Pressed {
  asked: string;
  value: string;
}
