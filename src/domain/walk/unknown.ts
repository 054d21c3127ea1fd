import type { Walking } from "../activity.ts";
import { listenLoosely, saysAny, withoutFillers } from "../reading/text.ts";
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

/** Where "I don't know what I'd say" may be the worry itself, or what came. */
const TOLD = ["situation", "thought", "says_no", "evidence_for", "outcome"];

/** "Idk", and "idk what i'd even say" where that is not what was asked for. */
export function isUnsure({ id }: Pick<Step, "id">, text: string, { unsure, unsureWhat, fillers }: Vocabulary): boolean {
  if (saysAny(withoutFillers(text, fillers), unsure)) return true;
  return !TOLD.includes(id) && listenLoosely(text, fillers)(unsureWhat);
}
