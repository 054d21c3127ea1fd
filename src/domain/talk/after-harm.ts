import { hasTrait } from "../danger.ts";
import { isQuiet, isSoonAfterDanger } from "../quiet.ts";
import { saysAny } from "../reading/text.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { asideIn } from "./aside-in.ts";
import { namesDay } from "./asked-first.ts";
import { isAskedHow } from "./mood.ts";
import { numbered } from "./of-danger.ts";
import { say, type Turn } from "./turn.ts";
import { wasSaid } from "./was-said.ts";

/** "I see him on saturday", days after somebody hurt or scared them: nobody is made ready for that day before it is known who that is. */
export function takeAfterHarm(scene: Scene, text: string): Turn | null {
  const { person, now, playbook, router } = scene;
  const { alarm, activity } = person;
  const isFree = activity === null || activity.kind === "knock";
  const isOfSomebody = alarm?.isMet && alarm.deniedAt === null && hasTrait(alarm.signal, "by-others");
  if (!isFree || !isOfSomebody || !isQuiet(person, now) || wasSaid(scene, ["after-gate-who"])) return null;
  const { topic, sure } = router.route(text);
  // Soon after, and to how they are, only what names its day is more than an answer.
  const isAnswer = isAskedHow(scene) || isSoonAfterDanger(person, now);
  const isMatter = namesDay(scene, text) || (sure && mistakeOf(scene, topic) !== undefined && !isAnswer);
  if (!isMatter || asideIn(scene, text) !== null || !saysAny(text, playbook.vocabulary.danger.them)) return null;
  return say(person, numbered(scene, "after-gate-who"));
}
