import { z } from "zod";
import { Circle, Circling, newCircle } from "./circle/circle.ts";
import { SIGNALS } from "./gate/signal.ts";
import { Address, Outgoing } from "./outgoing.ts";
import { newProgress, Progress } from "./progress.ts";
import { Answers } from "./reading/answer.ts";
import { isZone } from "./reading/clock.ts";
import { SCENE } from "./rehearsal/scene.ts";
import { Clock, Day, Instant } from "./stored-time.ts";
import { newToday, Today } from "./today.ts";

/** The weekdays; 1 is Monday. */
export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

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
});

/** Where the person lives is still to be told: for the daily message asked for, or only so that their clock stays right. */
const Clocking = z.object({
  kind: z.literal("clock"),
  number: z.int(),
  at: Clock.nullable(),
  days: z.array(z.int()).default(() => [...EVERY_DAY]),
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

/** What can be open beneath a rehearsal. */
const Others = [Walking, Knocking, Checking, Clocking, Talking, Telling, Circling] as const;
/** A moment is rehearsed; what was open before is returned to. */
const Rehearsing = z.object({ ...SCENE, before: z.discriminatedUnion("kind", Others).nullable().catch(null) });

const Activity = z.discriminatedUnion("kind", [...Others, Rehearsing]);
export type Rehearsing = z.infer<typeof Rehearsing>;
export type Walking = z.infer<typeof Walking>;
export type Knocking = z.infer<typeof Knocking>;
export type Checking = z.infer<typeof Checking>;
export type Clocking = z.infer<typeof Clocking>;
export type Talking = z.infer<typeof Talking>;
export type Telling = z.infer<typeof Telling>;
export type Activity = z.infer<typeof Activity>;

/** A daily message somebody asked for. Days are local. */
export const Nudge = z.object({
  /** Local, in `person.zone`. */
  at: Clock,
  /** The chosen weekdays, in order; 1 is Monday. */
  days: z
    .array(z.int().min(1).max(7))
    .min(1)
    .default(() => [...EVERY_DAY]),
  /** The day it was chosen: it fades from then on; null from before that was noted. */
  since: Day.nullable().default(null),
  /** The last day that is settled, with a message or without one. */
  lastDay: Day,
  /** The day of the last one that was sent. */
  sentDay: Day.nullable().default(null),
  /** Whether nothing was heard since the last one, and how many before it went the same way in a row. */
  isUnanswered: z.boolean().default(false),
  ignored: z.int().default(0),
  /** How often it comes, as far as the person was told; "back" after a silence that they ended. */
  told: z.enum(["all", "three", "other", "weekly", "silent", "back"]).default("all"),
  /** The first day it may come again. */
  pausedUntil: Day.nullable().default(null),
});
export type Nudge = z.infer<typeof Nudge>;

/** One promised message about a try: the person's own sentence on the day, or "how was it?" the day after. */
export const Reminder = z.object({
  kind: z.enum(["day", "after"]),
  /** Local day and time in `person.zone`. */
  day: Day,
  at: Clock,
  /** Place in `progress.tries`. */
  about: z.int(),
});
export type Reminder = z.infer<typeof Reminder>;

/** A turn that was begun: its events, how often a model was asked for it, and the message its reply has begun in. */
const InHand = z.object({ events: z.array(z.string()), tries: z.int(), draft: z.string().nullable() });
export type InHand = z.infer<typeof InHand>;

/** Everything the coach remembers about one person. This is the whole of what is stored. */
export const Person = z.object({
  version: z.literal(1),
  id: z.string(),
  /** The UTC day of the first message. */
  since: Day,
  /** IANA name or an offset such as "+05:30"; null until the person said what their clock shows. */
  zone: z.string().refine(isZone).nullable().catch(null).default(null),
  /** Whether they said that they are 18 or over, asked once before the first step among people; null before that. */
  adult: z.enum(["yes", "no", "unsaid"]).nullable().catch(null).default(null),
  /** They said that they are under thirteen: nobody that young is coached, until they say it was a mistake. */
  tooYoung: z.boolean().default(false),
  /** The language a model answers them in, by its id; null where it is the playbook's own. */
  language: z.string().nullable().default(null),
  /** True once the person has been told, in small print, what this is. */
  introduced: z.boolean().default(false),
  /** True once they were shown, under their first small thing among people, how to go about it safely. */
  cardShown: z.boolean().default(false),
  /** An activity this version no longer knows is dropped; the rest of the person is kept. */
  activity: Activity.nullable().catch(null),
  /** What was on the table before a check or a look back took its place, to return to. */
  left: Activity.nullable().catch(null).default(null),
  /** How many activities were begun; the next one's number is one more. */
  begun: z.int().default(0),
  progress: Progress.default(newProgress),
  circle: Circle.default(newCircle),
  today: Today.catch(newToday).default(newToday),
  nudge: Nudge.nullable().default(null),
  reminders: z.array(Reminder).default([]),
  /** No nudge and no try before this instant (UTC): set by a gate reply. */
  quietUntil: Instant.nullable().default(null),
  /** The code of the country they said they are in, for its helplines; "other" and "unsaid" are answers too. */
  country: z.string().max(12).nullable().catch(null).default(null),
  /** When they asked to be asked how they are (UTC). */
  checkInAt: Instant.nullable().default(null),
  /** The last gate reply (UTC), until they were asked how they have been since. */
  sinceGate: Instant.nullable().default(null),
  /** The last message or press (UTC). */
  heardAt: Instant.nullable().default(null),
  /** When something was last sent unasked (UTC), and marks of the last of these, so that no line comes twice in two weeks. */
  unasked: z.object({ at: Instant.nullable(), lines: z.array(z.string()) }).default({ at: null, lines: [] }),
  /** The private channel the person last wrote in: nudges go there. */
  reach: Address.nullable().default(null),
  /** Set when Discord refused to show them a message there: when (UTC), and whether they were told. */
  refused: z.object({ at: Instant, told: z.boolean() }).nullable().default(null),
  /** Marks of the last thirty replies, so that no line comes twice in them. */
  said: z.array(z.string()).catch([]).default([]),
  /** When something is next to be sent (UTC): the store keeps an index of it. */
  due: Instant.nullable().default(null),
  /** The events handled last, so that a replay changes nothing. */
  handled: z.array(z.string()).default([]),
  outbox: z.array(Outgoing).default([]),
  inHand: InHand.nullable().catch(null).default(null),
});
export type Person = z.infer<typeof Person>;

export const newPerson = (id: string, now: Date): Person =>
  Person.parse({ version: 1, id, since: now.toISOString().slice(0, 10), activity: null });
