import { gate } from "../gate/gate.ts";
import type { Signal } from "../gate/signal.ts";
import { listenTo } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { say, type Turn } from "../talk/turn.ts";
import type { Alarm } from "./alarm.ts";
import { numbered } from "./of-danger.ts";
import { hasTrait } from "./trait.ts";

/** The danger that was spoken of and is there with "he's here"; null where it is none of those. */
export const nearDanger = ({ signal, others }: Alarm): Signal | null =>
  [signal, ...others].find((one) => hasTrait(one, "somebody-near")) ?? null;

/** Whoever was asked who could sit with them, and says that somebody is there: that is the step, and no alarm. */
export function takeCompany(scene: Scene, alarm: Alarm, text: string): Turn | null {
  const { person, playbook } = scene;
  const { isNear, company } = playbook.vocabulary.danger;
  const says = listenTo(text);
  const isThere = says(company) || says(isNear);
  if (nearDanger(alarm) || alarm.signal === "third-person" || !isThere) return null;
  if (gate(text).level !== "clear") return null;
  return say(person, numbered(scene, "after-gate-near"));
}
