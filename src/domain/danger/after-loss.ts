import { mentionsIn } from "../reading/mention.ts";
import { saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { askCheck } from "./check.ts";
import { toldBefore } from "./told-before.ts";

/** The mention of somebody who has died. */
export const BEREAVED = "bereaved";

/** Somebody has died, and they want to be with them: that may mean the wish to die, and is asked about before anything else. */
export function takeAfterLoss(scene: Scene, text: string): Turn | null {
  const { activity } = scene.person;
  const { danger } = scene.playbook.vocabulary;
  if (activity?.kind === "check" || !saysAny(text, danger.toTheDead)) return null;
  const isOfTheDead = mentionsIn([...toldBefore(scene.person), text].join("\n"), scene.playbook.mentions).some(
    ({ id }) => id === BEREAVED,
  );
  return isOfTheDead ? askCheck(scene, text, { signal: "self-harm" }) : null;
}
