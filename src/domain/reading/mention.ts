import type { Mention } from "../playbook.ts";
import { listenTo, wordsOf } from "./text.ts";

/** What a message mentions (a lost job, a move), in the playbook's order. */
export function mentionsIn(text: string, mentions: readonly Mention[]): Mention[] {
  if (text === "") return [];
  const says = listenTo(text);
  return mentions.filter(
    ({ heard, unheard }) => says(heard) && (unheard === undefined || listenTo(without(unheard, text))(heard)),
  );
}

/** "Called me a week later" is no name that somebody was called. */
const without = (unheard: readonly string[], text: string): string =>
  unheard.reduce((rest, phrase) => rest.replaceAll(` ${phrase} `, " "), ` ${wordsOf(text).join(" ")} `);
