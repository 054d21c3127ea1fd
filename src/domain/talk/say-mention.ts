import { mentionsIn } from "../reading/mention.ts";
import type { Scene } from "../scene.ts";
import type { Line } from "./turn.ts";

/** Names the weightiest thing a message mentions, such as a lost job; null where there is nothing to name. */
export function sayWhatIsMentioned({ playbook }: Scene, text: string): Line | null {
  const sentences = mentionsIn(text, playbook.mentions).map(({ says }) => says({}));
  const said = sentences.find((sentence) => sentence !== "");
  return said === undefined ? null : { text: said };
}
