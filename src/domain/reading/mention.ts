import type { Mention } from "../playbook.ts";
import { listenTo } from "./text.ts";

/** What a message mentions (a lost job, a move), in the playbook's order. */
export function mentionsIn(text: string, mentions: readonly Mention[]): Mention[] {
  if (text === "") return [];
  const says = listenTo(text);
  return mentions.filter(({ heard }) => says(heard));
}
