import { isEnough } from "../circle/enough.ts";
import { localTime, utcDay } from "../reading/clock.ts";
import { freshest, isLast } from "../reading/said.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { lookBack } from "../walk/look-back.ts";
import { practised } from "../walk/record.ts";
import { factsOf } from "./set.ts";

/** Whether what came unasked was said last; a "how was it?" is a question of its own. */
export function isBelowUnasked({ person: { said, unasked, activity } }: Scene): boolean {
  const isLooking = activity?.kind === "walk" && activity.looksBackOn !== undefined;
  return said.length > 0 && said.at(-1) === unasked.lines.at(-1) && !isLooking;
}

/** Whether "stop" is said to the daily line: it came last, or when it comes was said, and that "stop" ends it. */
export function isBelowDaily(scene: Scene): boolean {
  const { nudge, said } = scene.person;
  return (
    nudge !== null && (isBelowUnasked(scene) || isLast(said, talk(scene, "nudge-set", factsOf(scene, nudge)).text))
  );
}

/** "Done": what was planned for today or before is asked about, anything else is noted as a day with something done. */
export function noteDone(scene: Scene): Turn {
  const { person, now } = scene;
  const today = localTime(now, person.zone).day;
  const planned = person.progress.tries.findLastIndex(
    ({ outcome, when }) => outcome === null && (when?.day ?? today) <= today,
  );
  if (planned >= 0) return lookBack(scene, planned);
  return say({ ...person, progress: practised(person.progress, today) }, talk(scene, "nudge-done"));
}

/** "Smaller": one of the smallest steps there are, for where they are; somebody whose circle is fine as it is needs none that widens it. */
export function offerSmaller(scene: Scene): Turn {
  const { person, playbook, now } = scene;
  const { mistake: last, ending } = person.progress.walks.at(-1) ?? {};
  if (ending === "nothing" || isEnough(person)) return say(person, talk(scene, "nudge-smaller-upkeep"));
  const steps = playbook.mistakes
    .filter(({ id }) => last === undefined || id === last)
    .flatMap(({ smallSteps }) => smallSteps)
    .filter(({ rung, adults }) => rung === 1 && !adults);
  const step = freshest(steps, {
    seed: `${person.id} ${utcDay(now)} smaller`,
    said: person.said,
    textOf: ({ label }) => label,
  });
  return say(person, step ? talk(scene, "nudge-smaller", { step: step.label }) : talk(scene, "smaller"));
}
