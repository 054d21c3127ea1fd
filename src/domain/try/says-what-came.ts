import { listenTo, saysAny, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";

/** Whether it begins like telling what came of something, "finally" and "so today i" left aside. */
export function saysWhatCame(text: string, { told, toldNot, toldAhead }: Vocabulary): boolean {
  return [text, withoutFillers(text, toldAhead)].some((words) => {
    const says = listenTo(words);
    return says(told) || says(toldNot);
  });
}

/** "It was awful", and little more: about nothing that was done, unless something was. */
export const saysHowItWent = (text: string, { howItWent }: Vocabulary, most = LITTLE): boolean =>
  wordsOf(text).length <= most && saysAny(text, howItWent);

const LITTLE = 6;
