import { z } from "zod";
import { DEEDS, MANNERS } from "./script.ts";

/** What is kept of a scene while it runs. All of it is dropped at the end. */
export const SCENE = {
  kind: z.literal("rehearse"),
  number: z.int(),
  /** Whose try it may lead to. */
  mistake: z.string(),
  /** Place and person, as typed; what is suggested until they say so. */
  place: z.string().nullable(),
  manner: z.enum(MANNERS).nullable(),
  asked: z.enum(["place", "who", "line", "next"]),
  exchanges: z.array(z.object({ said: z.string(), answered: z.string(), deed: z.enum(DEEDS) })),
  /** How many lines were played, those taken again included. */
  played: z.int(),
  /** They have gone, or said goodbye. */
  isOver: z.boolean(),
  /** The last tip, without a word of theirs: what stays, and what it becomes outside. */
  tip: z.object({ keep: z.string(), step: z.string() }).nullable(),
};
