import type { TableOption } from "../walk/table.ts";
import { listenTo, saysAny, withoutFillers } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { saysWaiting } from "./waiting.ts";

/** What "how was it?" has a choice for, in all six: it did not come to it, or nothing is to be told now. */
const NOT_THIS_TIME = "didnt";
const NOT_NOW = "not_now";

/** ... and that it did, whatever that is called. */
const DONE = ["did", "went"];

/** Filed where it was sent and nothing came back yet, also where there is no choice for it. */
export const SILENCE = "silence";

/** A short answer to "how was it?", whichever of the six asks; null where that is not asked, or they say more. */
export function readOutcome(
  options: readonly TableOption[],
  text: string,
  vocabulary: Vocabulary,
): { option: TableOption } | { answer: string } | null {
  const named = (...values: string[]) => options.find(({ value }) => values.includes(value));
  const not = named(NOT_THIS_TIME);
  if (!not) return null;
  const bare = withoutFillers(text, vocabulary.fillers);
  const says = listenTo(bare);
  const [done, silence, later] = [named(...DONE), named(SILENCE), named(NOT_NOW)];
  if (saysAny(text, vocabulary.toldNot) || says(vocabulary.cannot) || says(vocabulary.no)) return { option: not };
  // "Fine" and "ok" tell how it was, and not that it was done.
  if (done && /^y/.test(bare) && says(vocabulary.yes)) return { option: done };
  const isWaiting = saysWaiting(text, vocabulary);
  if (silence && (isWaiting || saysAny(text, vocabulary.ignored))) return { option: silence };
  if (later && says(vocabulary.toldNothing)) return { option: later };
  if (isWaiting) return { answer: SILENCE };
  return says(vocabulary.yes) || saysAny(text, vocabulary.mumbled) ? { answer: text.trim() } : null;
}
