import { saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Turn } from "../talk/turn.ts";
import { isChosen } from "../walk/read-on-table.ts";
import { askCheck } from "./check.ts";

/** "Someone isn't safe", although it is not being asked: they say which danger it is. What chooses "it isn't safe there" speaks of a place. */
export function takeNotSafe(scene: Scene, text: string): Turn | null {
  const { person, playbook } = scene;
  const isAsked = person.activity?.kind === "check";
  if (isAsked || !saysAny(text, playbook.vocabulary.danger.notSafe) || isChosen(scene, text)) return null;
  return askCheck(scene, text, { signal: "third-person", asks: "which", ahead: [talk(scene, "which-told")] });
}
