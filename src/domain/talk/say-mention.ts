import { mentionsIn } from "../reading/mention.ts";
import type { Scene } from "../scene.ts";
import type { Line, Turn } from "./turn.ts";

/** Names the weightiest thing a message mentions and what came before it did not, such as a lost job; null where there is nothing to name. */
export function sayWhatIsMentioned({ playbook }: Scene, text: string, before = ""): Line | null {
  const named = mentionsIn(before, playbook.mentions);
  const fresh = mentionsIn(text, playbook.mentions).filter((mention) => !named.includes(mention));
  const sentences = fresh.map(({ says }) => says({}));
  const said = sentences.find((sentence) => sentence !== "");
  return said === undefined ? null : { text: said };
}

/** A turn below what is named so, if anything is. */
export function belowMention(scene: Scene, text: string, turn: Turn): Turn {
  const named = sayWhatIsMentioned(scene, text);
  return named ? { ...turn, lines: [named, ...turn.lines] } : turn;
}
