import { hasTrait } from "../danger.ts";
import type { Verdict } from "../gate/signal.ts";
import { isSoonAfterDanger } from "../quiet.ts";
import { saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { staticTurn } from "./check.ts";
import { numbered, talkOfDanger } from "./of-danger.ts";
import { say, type Turn } from "./turn.ts";

/** What may be danger, soon after that very danger was met: nobody is asked what they have just said. Null for what is new. */
export function takeUnclearAgain(
  scene: Scene,
  text: string,
  verdict: Exclude<Verdict, { level: "clear" }>,
): Turn | null {
  const { person, now } = scene;
  const { alarm } = person;
  const isSame = alarm?.isMet && alarm.deniedAt === null && alarm.signal === verdict.signal;
  if (!isSame || !isSoonAfterDanger(person, now)) return null;
  const isEased = alarm.signal === "self-harm" && saysAny(text, scene.playbook.vocabulary.danger.easier);
  if (isEased && person.activity === null) return say(person, numbered(scene, "after-gate-easier"));
  if (person.activity !== null || hasTrait(alarm.signal, "within-the-hour")) return staticTurn(scene, verdict);
  return say(person, talkOfDanger(scene, "after-gate"));
}
