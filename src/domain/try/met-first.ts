import type { Walking } from "../activity.ts";
import { listenTo, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Turn } from "../talk/turn.ts";
import { joined } from "../talk/turn.ts";

/** Who was ignored, or had a bad time of it, hears that before anything else is said of it. */
export function metFirst(scene: Scene, { looksBackOn }: Walking, text: string, turn: Turn): Turn {
  const [first, ...rest] = turn.lines;
  if (looksBackOn === undefined || !first) return turn;
  const says = listenTo(text);
  const { ignored, hard, denials } = scene.playbook.vocabulary;
  const isHard = says(hard) && !wordsOf(text).some((word) => denials.includes(word));
  const key = says(ignored) ? "was-ignored" : isHard ? "was-hard" : null;
  return key === null ? turn : { ...turn, lines: [joined([talk(scene, key), first]), ...rest] };
}
