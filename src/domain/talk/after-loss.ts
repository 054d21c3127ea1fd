import { mentionsIn } from "../reading/mention.ts";
import { saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { askCheck } from "./check.ts";
import type { Turn } from "./turn.ts";

const BEREAVED = "bereaved";

/** Somebody has died, and they want to be with them: that may mean the wish to die, and is asked about before anything else. */
export function takeAfterLoss(scene: Scene, text: string): Turn | null {
  const { activity } = scene.person;
  const { danger } = scene.playbook.vocabulary;
  if (activity?.kind === "check" || !saysAny(text, danger.toTheDead)) return null;
  const isOfTheDead = mentionsIn([...toldBefore(scene), text].join("\n"), scene.playbook.mentions).some(
    ({ id }) => id === BEREAVED,
  );
  return isOfTheDead ? askCheck(scene, text, { signal: "self-harm" }) : null;
}

/** What they said of it in this talk or walk, or told of the thing they did. */
function toldBefore({ person: { activity, progress } }: Scene): string[] {
  if (activity?.kind === "talk") return activity.exchanges.map(({ said }) => said);
  if (activity?.kind !== "walk") return [];
  const told = activity.looksBackOn === undefined ? undefined : progress.tries[activity.looksBackOn]?.text;
  const answers = Object.values(activity.answers).filter((answer) => typeof answer === "string");
  return told === undefined ? answers : [...answers, told];
}
