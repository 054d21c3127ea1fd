import { listenLoosely } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What may be said at any time, whatever was asked. Each has its phrases in the vocabulary. */
export const ASIDES = [
  "greeting",
  "back",
  "skip",
  "stop",
  "leave",
  "stop-nudges",
  "help",
  "progress",
  "delete",
  "export",
  "wrong",
  "never-mind",
  "stupid",
  "condition",
  "argue",
  "flirt",
  "harsh",
  "trick",
  "one-line",
  "smaller",
  "bot",
  "private",
  "meaning",
  "why",
  "question",
  "happened",
  "enough-circle",
  "let-out",
  "rehearse",
  "thanks",
  "what-if",
] as const;
export type Aside = (typeof ASIDES)[number];

/** Which aside a message is, if it is one. */
export function readAside(text: string, { asides, fillers }: Vocabulary): Aside | null {
  const says = listenLoosely(text, fillers);
  return ASIDES.find((aside) => says(asides[aside] ?? [])) ?? null;
}
