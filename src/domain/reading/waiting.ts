import { saysAny, withoutFillers } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Whether a message says, in the whole of it or after its last comma, that an answer has not come yet. */
export function saysWaiting(text: string, { fillers, waiting }: Vocabulary): boolean {
  const last = text.split(/[,.;:\n]/).findLast((part) => /\p{L}/u.test(part)) ?? "";
  return [text, last].some((part) => saysAny(withoutFillers(part, fillers), waiting));
}
