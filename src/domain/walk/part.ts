import type { Walking } from "../activity.ts";
import type { Step } from "./mistake.ts";

/** Whether a question belongs to what this is: a walk, only its small thing, or a look back on a try. */
export function isPartOf(walk: Walking, { depth }: Pick<Step, "depth">): boolean {
  if (walk.looksBackOn !== undefined) return depth === "after";
  return walk.isTry ? depth === "small" : depth !== "after";
}

/** A look back or a small thing comes in between: when it is over, what was on the table before comes again. */
export const isBetween = ({ looksBackOn, isTry }: Walking): boolean => looksBackOn !== undefined || isTry === true;

/** The question whose answer is kept with the person: whether they are 18 or over. */
export const AGE = "age";

/** The questions for a person. */
export const WHOM = ["who", "door"];

/** Whether this question is about something to try: what, tied to what, with what guess. */
export const isOfTry = (walk: Walking, { id, offer }: Step): boolean =>
  id === AGE ||
  offer === "steps" ||
  (walk.looksBackOn === undefined && (walk.isTry === true || walk.answers["onward"] === "small"));
