import { listenTo, saysAny } from "../reading/text.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { asideIn } from "../talk/aside-in.ts";
import { namesDay } from "../talk/asked-first.ts";
import { isAskedHow } from "../talk/mood.ts";
import { say, type Turn } from "../talk/turn.ts";
import { wasSaid } from "../talk/was-said.ts";
import { numbered } from "./of-danger.ts";
import { isQuiet, isSoonAfterDanger } from "./quiet.ts";
import { hasTrait } from "./trait.ts";

/** "It's my fault", "nobody would believe me", "where do i go": what whoever was hurt by somebody says soonest. */
export function takeOwnWords(scene: Scene, text: string): Turn | null {
  const { person, playbook } = scene;
  const { alarm } = person;
  const isByOthers = alarm?.isMet && [alarm.signal, ...alarm.others].some((kind) => hasTrait(kind, "by-others"));
  if (!isByOthers) return null;
  const { ownFault, noneToTell, noPlace } = playbook.vocabulary.danger;
  const says = listenTo(text);
  const key = says(noPlace) ? "place" : says(noneToTell) ? "none" : says(ownFault) ? "fault" : null;
  return key && say(person, numbered(scene, `after-gate-${key}`));
}

/** "I see him on saturday", days after somebody hurt or scared them: nobody is made ready for that day before it is known who that is. */
export function takeAfterHarm(scene: Scene, text: string): Turn | null {
  const { person, now, playbook, router } = scene;
  const { alarm, activity } = person;
  const isThought = activity?.kind === "walk" && activity.asked === "thought";
  const isFree = activity === null || activity.kind === "knock" || isThought;
  const isOfSomebody = alarm?.isMet && alarm.deniedAt === null && hasTrait(alarm.signal, "by-others");
  if (!isFree || !isOfSomebody || !isQuiet(person, now) || wasSaid(scene, ["after-gate-who"])) return null;
  const { topic, sure } = router.route(text);
  // Soon after, and to how they are, only what names its day is more than an answer.
  const isAnswer = isAskedHow(scene) || isSoonAfterDanger(person, now);
  const isMatter = isThought || namesDay(scene, text) || (sure && mistakeOf(scene, topic) !== undefined && !isAnswer);
  if (!isMatter || asideIn(scene, text) !== null || !saysAny(text, playbook.vocabulary.danger.them)) return null;
  return say(person, numbered(scene, "after-gate-who"));
}
