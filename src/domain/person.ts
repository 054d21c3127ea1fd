import { z } from "zod";
import { Activity } from "./activity.ts";
import { Circle, newCircle } from "./circle/circle.ts";
import { Alarm } from "./danger/alarm.ts";
import { Nudge, Reminder } from "./nudge/nudge.ts";
import { Address, Outgoing } from "./outgoing.ts";
import { newProgress, Progress } from "./progress.ts";
import { isZone, utcDay } from "./reading/clock.ts";
import { Day, Instant } from "./stored-time.ts";
import { newToday, Today } from "./today.ts";

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
  /** Kept for the quiet days, in which it may be spoken of again. */
  alarm: Alarm.nullable().catch(null).default(null),
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
  Person.parse({ version: 1, id, since: utcDay(now), activity: null });
