import type { Reply } from "../outgoing.ts";
import type { Person } from "../person.ts";
import { wordsOf } from "../reading/text.ts";

/** A reply before it is spoken. With a `guide` the voice may reword the remark before its question; without one it is said as written. */
export interface Line extends Reply {
  guide?: string;
  /** Said to somebody who gets something out: a voice that can may answer what they said instead. */
  answersThem?: true;
  /** What the other says in a rehearsal, as it stands in the text: a voice that can may say something else there. */
  plays?: string;
}

/** A line as it is shown, without what only a voice needs. */
export const asReply = ({ guide: _, answersThem: __, plays: ___, ...reply }: Line): Reply => reply;

/** What one turn changes and says. A null person is forgotten. */
export interface Turn {
  person: Person | null;
  lines: Line[];
}

/** One message: what is said first stands above the question. */
export function joined(lines: Line[]): Line {
  const last = lines.at(-1) ?? { text: "" };
  return {
    ...last,
    text: lines
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join("\n"),
  };
}

/** A reply has at most this many words before its choices. */
const MOST_WORDS = 45;

/** Whether it is more than anybody reads who is about to answer. */
export const isTooLong = ({ text }: Line): boolean => wordsOf(text).length > MOST_WORDS;

/** More small print under the last line; without any, or with nothing said, all is as it was. */
export function withSmallPrint(lines: readonly Line[], ...more: readonly string[]): Line[] {
  const last = lines.at(-1);
  const print = [last?.print, ...more].filter(Boolean).join("\n");
  return last && print !== "" ? [...lines.slice(0, -1), { ...last, print }] : [...lines];
}

export const say = (person: Person | null, ...lines: Line[]): Turn => ({ person, lines });
