import { listenTo, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Turn } from "../talk/turn.ts";
import { joined } from "../talk/turn.ts";

/** Who was ignored, or had a bad time of it, hears that before anything else is said of it. */
export function metFirst(scene: Scene, text: string, turn: Turn): Turn {
  const { activity } = scene.person;
  const [first, ...rest] = turn.lines;
  if (activity?.kind !== "walk" || activity.looksBackOn === undefined || !first) return turn;
  const says = listenTo(text);
  const { ignored, hard, denials } = scene.playbook.vocabulary;
  const isHard = says(hard) && !wordsOf(text).some((word) => denials.includes(word));
  const key = says(ignored) ? "was-ignored" : isHard ? "was-hard" : null;
  return key === null ? turn : { ...turn, lines: [joined([talk(scene, key), first]), ...rest] };
}
