import { z } from "zod";

/** What a step can ask for. A `text` step with choices takes the choice or anything typed; a `choice` step only a choice. */
export type AnswerKind = "text" | "scale" | "choice" | "yesNo" | "clock";

/** What is filed under a step. `null` is a skipped question. */
export const Answer = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Answer = z.infer<typeof Answer>;

/** Answers by step id. A step that has no key here has not been answered yet. */
export const Answers = z.record(z.string(), Answer);
export type Answers = z.infer<typeof Answers>;

/** What was typed does not answer the question; the question is asked again. */
export const notAnAnswer = Symbol("not an answer");
export type NotAnAnswer = typeof notAnAnswer;

/** The longest answer that is kept, in characters. */
export const LONGEST_ANSWER = 600;
