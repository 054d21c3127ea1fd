import { z } from "zod";
import { Instant } from "./stored-time.ts";

/** Pressing it types `send`. Labels have at most 34 characters, lines at most 100 and only ids in them. */
export const Choice = z.object({ label: z.string(), send: z.string() });
export type Choice = z.infer<typeof Choice>;

/** A picture or file, drawn from the person when it is shown; documents never hold bytes. */
export const Recipe = z.object({ kind: z.enum(["export", "progress", "page"]), asOf: Instant });
export type Recipe = z.infer<typeof Recipe>;

const Shown = z.object({
  text: z.string(),
  choices: z.array(Choice).optional(),
  writeIt: z.boolean().optional(),
});

/** What a face shows. `text` may use the Markdown both faces know: **bold**, "> " quotes, backslash escapes. */
export const Reply = z.object({
  text: z.string(),
  /** Sentences to choose from, shown as A, B, C under the text. */
  offered: z.array(z.string()).optional(),
  choices: z.array(Choice).optional(),
  /** The question, when it wants typed words: a face without free text shows a "Write it" button. */
  writeIt: z.boolean().optional(),
  /** With `writeIt`: the question it asks, activity and question, so that a form that is sent late is not taken for another's. */
  asks: z.string().optional(),
  /** Small print under everything. */
  print: z.string().optional(),
  attachment: Recipe.optional(),
  /**
   * Set when it belongs into the person's own channel with the coach, and they are elsewhere: `here` is said where they
   * are, or `closed` if nothing can be shown to them there.
   */
  moves: z.object({ here: z.string(), closed: Shown }).optional(),
});
export type Reply = z.infer<typeof Reply>;

/** Where a reply goes: a face and its channel, for an interaction its token and when it expires (UTC). */
export const Address = z.object({
  face: z.string(),
  channel: z.string(),
  /** Set for an interaction in the person's own channel with the bot; a message without a token always comes from there. */
  isDirect: z.boolean().optional(),
  token: z.string().optional(),
  expires: Instant.optional(),
});
export type Address = z.infer<typeof Address>;

/**
 * A reply on its way. `id` has at most 25 characters and is unique over all people: it is Discord's nonce. `since` is when
 * it was first said (UTC), `draft` the message in which it has begun to be shown.
 */
export const Outgoing = z.object({
  id: z.string(),
  to: Address,
  reply: Reply,
  since: Instant,
  draft: z.string().optional(),
  /** Nobody asked for it: a nudge. */
  isUnasked: z.literal(true).optional(),
  /** The gate's: it waits for nothing else. */
  isUrgent: z.literal(true).optional(),
});
export type Outgoing = z.infer<typeof Outgoing>;
