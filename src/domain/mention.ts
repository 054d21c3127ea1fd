import type { Mention } from "./playbook.ts";
import { saysAny } from "./text.ts";

/** What a message mentions (a lost job, a move), in the playbook's order. */
export const mentionsIn = (text: string, mentions: readonly Mention[]): Mention[] =>
  text === "" ? [] : mentions.filter(({ heard }) => saysAny(text, heard));
