import { z } from "zod";
import { SIGNALS } from "../domain/gate/signal.ts";

const Words = z.string().min(1);
const Label = z.string().min(1);
const Id = z.string().regex(/^[a-z][a-z0-9_-]*$/, "an id has small letters, digits, - and _ only");

const ChoiceFile = z.union([
  Label,
  z.strictObject({
    value: Id.or(z.literal("yes")).or(z.literal("no")),
    label: Label,
    files: Words.optional(),
    when: Words.optional(),
    undo: z.array(Id).optional(),
    asks: Id.optional(),
    offers: z.enum(["smaller", "different"]).optional(),
  }),
]);
export type ChoiceFile = z.infer<typeof ChoiceFile>;

export const StepFile = z.strictObject({
  id: Id,
  depth: z.enum(["first", "small", "closer", "after"]),
  answer: z.enum(["text", "scale", "choice", "yesNo", "clock"]),
  ask: Words,
  guide: Words,
  means: Words.optional(),
  when: Words.optional(),
  offer: Id.optional(),
  filled_by: Id.optional(),
  foretold_in: Id.optional(),
  early: z.literal(true).optional(),
  completes: z.literal(true).optional(),
  counts: z.literal(true).optional(),
  scale: z.strictObject({ to: z.int().min(1).max(50), buttons: z.array(z.int()).min(2).max(11) }).optional(),
  choices: z.array(ChoiceFile).optional(),
  again: z.record(Id, z.strictObject({ ask: Words, choices: z.array(ChoiceFile).optional() })).optional(),
});
export type StepFile = z.infer<typeof StepFile>;

export const WalkFile = z.strictObject({
  texts: z.record(Id, z.string()).default({}),
  /** Shared questions that this walk does not ask. */
  without: z.array(Id).default([]),
  steps: z.array(StepFile).min(1),
  closings: z.array(z.strictObject({ when: Words.optional(), say: Words })).default([]),
});
export type WalkFile = z.infer<typeof WalkFile>;

const OfferFile = z.strictObject({ for: z.array(Id).optional(), kind: Words, practical: Words, plain: Words });

export const LinesFile = z
  .object({
    openings: z.array(Words).min(6),
    quieter: z.array(OfferFile).min(1),
    steps: z
      .array(
        z.strictObject({
          for: z.array(Id).optional(),
          rung: z.int().min(1).max(4),
          useful: z.literal(true).optional(),
          label: Label,
          said: Words,
          adults: z.literal(true).optional(),
        }),
      )
      .min(3),
    nudges: z.array(Words).min(12),
  })
  .catchall(z.array(OfferFile).min(1));
export type LinesFile = z.infer<typeof LinesFile>;

export const PromptHead = z.strictObject({
  id: Id,
  source: Words,
  knocks: z
    .array(
      z.strictObject({
        id: Id,
        label: Label,
        met: Words,
        chosen: z.literal(true).optional(),
        /** The mentions beside which a walk does not show it. */
        not_for: z.array(Id).min(1).optional(),
      }),
    )
    .length(3),
  met: z.array(Words).min(1),
  /** What somebody who began with it has done, in a sentence. */
  measure: Words,
  follow: z.strictObject({
    days_after: z.int().min(0).max(7),
    at: z.string().regex(/^\d{2}:\d{2}$/),
    on_the_day: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .optional(),
  }),
});

export type PromptHead = z.infer<typeof PromptHead>;

export const CardsFile = z.strictObject({
  cards: z.array(z.strictObject({ id: Id, text: Words, source: Words })).min(1),
});

export const MentionsFile = z.array(
  z.strictObject({
    id: Id,
    heard: z.array(Words).min(1),
    unheard: z.array(Words).optional(),
    says: Words.optional(),
    heavy: z.literal(true).optional(),
  }),
);

export const OpenersFile = z.array(
  z.strictObject({
    id: Id,
    first: z.literal(true).optional(),
    heard: z.array(Words.refine((phrase) => !/['\u2019]|\p{Lu}/u.test(phrase), "small letters, no apostrophes")).min(1),
    says: Words,
  }),
);

/** Words are read as they stand, "no" and numbers too. */
export const ConceptsFile = z.record(z.string(), z.array(z.coerce.string()));
export const EverydayFile = z.record(Words, z.array(Words).min(1));

export const CitiesFile = z.strictObject({
  cities: z.record(Words, z.array(Words).min(1)),
  short: z.record(Words, Words),
});

export const LanguagesFile = z.array(
  z.strictObject({
    id: Id,
    name: Words,
    script: z.enum(["Devanagari", "Japanese"]).optional(),
    words: z.array(Words),
    line: Words,
    knocks: z.record(Words, Label),
    other: Label,
  }),
);

const TalkEntry = z.union([
  Words,
  z.strictObject({ text: Words, choices: z.array(z.strictObject({ label: Label, send: Words })).optional() }),
]);
export type TalkEntry = z.infer<typeof TalkEntry>;
export const TalkFile = z.record(z.string(), z.union([TalkEntry, z.array(TalkEntry).min(1)]));

const SafetyEntry = z.strictObject({
  text: Words,
  choices: z.array(z.strictObject({ label: Label, send: Words })).default([]),
});
const Asked = z.strictObject({ text: Words, yes: Label, unsure: Label, no: Label });
export const SafetyLanguagesFile = z.record(
  z.string(),
  z.strictObject({
    check: Asked.extend({ other: Label }),
    "check-others": Asked,
    buttons: z.strictObject({ "/checkin tomorrow": Label, "/country show": Label }),
    reply: Words,
    after: Words,
    "not-meant": Words,
    joke: z.array(Words),
    done: z.array(Words),
    "in-public": Words,
    others: Words,
  }),
);
export const HelplinesFile = z.array(
  z.strictObject({
    code: z.string().regex(/^[a-z]{2}$/),
    name: Label,
    heard: z.array(Words),
    emergency: Words,
    lines: Words,
    verified_on: z.iso.date(),
  }),
);
export const SafetyFile = z.record(z.enum(SIGNALS), SafetyEntry);
export const ChecksFile = z.record(z.enum([...SIGNALS, "anyone", "which"]), SafetyEntry);
