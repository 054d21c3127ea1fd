import type { Walking } from "../activity.ts";
import { saysAny, withoutFillers } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Step } from "./mistake.ts";

/** Afterwards, "dunno" and "loads" are answers: no number is made of them, and nothing is asked twice. */
export function saysUnknown(
  text: string,
  { unsure, fillers, amounts }: Vocabulary,
): (step: Step, walk: Walking) => boolean {
  const bare = withoutFillers(text, fillers);
  return ({ id, answer }, { looksBackOn }) =>
    looksBackOn !== undefined && id !== "outcome" && (saysAny(bare, unsure) || (answer === "scale" && bare in amounts));
}
