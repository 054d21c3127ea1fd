import { z } from "zod";
import { Day } from "../stored-time.ts";

/** How near somebody is, from the nearest. */
export const RINGS = ["close", "known", "drifted"] as const;
export type Ring = (typeof RINGS)[number];

/**
 * What a tie is to suggestions: `open` may be suggested; `unsaid` not until they say that it ended well; `gone` was let
 * go; `never` and `hurt` are kept only so that they are never suggested again.
 */
export const MARKS = ["open", "unsaid", "gone", "never", "hurt"] as const;
export type Mark = (typeof MARKS)[number];

/** So many are enough for one circle. */
export const MOST_TIES = 50;

/** The longest name and the longest "from where", in characters. */
export const LONGEST = { name: 60, from: 40 };

/** Somebody, by a nickname the person typed; never an id of anybody. What was not told is not there, so that fifty stay small. */
export const Tie = z.object({
  /** Counted per person, so that a button can name it without its name. */
  id: z.int(),
  name: z.string(),
  ring: z.enum(RINGS),
  from: z.string().nullable().default(null),
  /** The last day of contact that was told, local, as "2026-01-31". */
  contact: Day.optional(),
  mark: z.enum(MARKS).default("open"),
  /** The day on which a drifted one came back. */
  revived: Day.optional(),
});
export type Tie = z.infer<typeof Tie>;

export const Circle = z.object({
  ties: z.array(Tie).max(MOST_TIES).default([]),
  /** How many were ever added; the next one's id is one more. */
  made: z.int().default(0),
  /** The circle is enough as it is: nothing wider is suggested until a need is raised. */
  enough: z.object({ day: Day }).nullable().default(null),
  /** What the four facts came to, so that they are not asked again; the answers themselves are not kept. */
  facts: z.object({ day: Day, missing: z.boolean() }).nullable().default(null),
  /** The day of the last hello to somebody easy. */
  warmed: Day.nullable().default(null),
  /** Who was drawn and passed over, on which day. */
  passed: z
    .object({ day: Day, ties: z.array(z.int()).max(MOST_TIES) })
    .nullable()
    .default(null),
});
export type Circle = z.infer<typeof Circle>;

export const newCircle = (): Circle => Circle.parse({});

/** A question about the circle that is on the table. */
export const Circling = z.object({
  kind: z.literal("circle"),
  number: z.int(),
  asked: z.enum([
    ...(["name", "ring", "hurt", "which", "whom", "missing", "night", "moves", "tight", "spare", "enough"] as const),
    ...(["warm", "few", "draft", "upkeep"] as const),
  ]),
  /** What it is all for: to add somebody, to write to somebody, or what is to be done with whoever is named. */
  goal: z.enum(["add", "write", "log", "let-go", "never"]),
  /** Names that are not in the circle yet, and whether they were just in contact. */
  adding: z.array(z.object({ name: z.string(), from: z.string().nullable() })).default([]),
  isContact: z.boolean().default(false),
  /** The ties it is about. */
  about: z.array(z.int()).default([]),
  /** The two lines on offer. */
  draft: z.string().nullable().default(null),
});
export type Circling = z.infer<typeof Circling>;
