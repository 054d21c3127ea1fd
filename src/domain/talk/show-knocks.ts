import type { Knocking } from "../activity.ts";
import type { Scene } from "../scene.ts";
import { offerKnocks } from "./ask-knock.ts";
import { AT_ONCE, choicesOf } from "./knocks.ts";
import { talk } from "./talk.ts";
import { joined, type Line, say, type Turn } from "./turn.ts";

/** What was asked about last, once more, below whatever is said first; or other sentences where this version has none of those. */
export function showKnocks(scene: Scene, { number, offered }: Knocking, ahead: Line[]): Turn {
  const choices = choicesOf(scene, number, offered.slice(-AT_ONCE));
  if (choices.length > 1)
    return say(scene.person, { ...joined([...ahead, talk(scene, "knock-again")]), choices, writeIt: true });
  const { person, lines } = offerKnocks(scene);
  return say(person ?? scene.person, joined([...ahead, ...lines]));
}
