import type { Alarm } from "../alarm.ts";
import { hasTrait } from "../danger.ts";
import { gate } from "../gate/gate.ts";
import { listenTo } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { numbered } from "./of-danger.ts";
import { say, type Turn } from "./turn.ts";

/** Whether "he's here" is the danger that was spoken of. */
export const isNearDanger = ({ signal }: Alarm): boolean => hasTrait(signal, "somebody-near");

/** Whoever was asked who could sit with them, and says that somebody is there: that is the step, and no alarm. */
export function takeCompany(scene: Scene, alarm: Alarm, text: string): Turn | null {
  const { person, playbook } = scene;
  const { isNear, company } = playbook.vocabulary.danger;
  const says = listenTo(text);
  const isThere = says(company) || says(isNear);
  if (isNearDanger(alarm) || alarm.signal === "third-person" || !isThere) return null;
  if (gate(text).level !== "clear") return null;
  return say(person, numbered(scene, "after-gate-near"));
}
