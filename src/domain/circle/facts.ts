import type { Walking } from "../activity.ts";
import type { Person } from "../person.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Turn } from "../talk/turn.ts";
import { leave } from "../walk/finish.ts";
import type { Circling } from "./circle.ts";
import { SMALL_CIRCLE, withEnough, withNeed } from "./enough.ts";
import { goFurther } from "./reach-out.ts";
import { ask, askAgain, close, todayOf } from "./table.ts";

/** Four facts decide whether anything wider is offered at all. They are asked once, and only as far as they matter. */
export const askFacts = (scene: Scene): Turn => ask(scene, { asked: "missing", goal: "write" });

/** What each answer leads to: the next fact, enough as it is, or something is missing. Whoever would rather not say is believed. */
export function takeFact(scene: Scene, circling: Circling, value: string): Turn {
  const isMissing = () => goFurther(withFacts(scene, true));
  switch (circling.asked) {
    case "missing":
      return value === "no" ? askAgain(scene, { ...circling, asked: "night" }) : isMissing();
    case "night":
      return value === "no" ? isMissing() : askAgain(scene, { ...circling, asked: "moves" });
    case "moves":
      return value === "yes" ? askAgain(scene, { ...circling, asked: "tight" }) : nothingToFix(scene);
    case "tight":
      return value === "no" ? askAgain(scene, { ...circling, asked: "spare" }) : nothingToFix(scene);
    default:
      return value === "no" ? isMissing() : nothingToFix(scene);
  }
}

/** Stop and affirm. From now on only upkeep is offered. */
const nothingToFix = (scene: Scene): Turn => closeAsEnough(withFacts(scene, false));

/** It is enough, and what was open about a circle that is too small is not gone on with. */
export function closeAsEnough(scene: Scene): Turn {
  const free = withoutItsWalk(withoutItsWalk(scene));
  return close({ ...free, person: withEnough(free.person, scene.now) }, talk(scene, "enough-circle"));
}

/** Leaves the uppermost walk about a small circle; a look back on something done is finished all the same. */
function withoutItsWalk(scene: Scene): Scene {
  const { person } = scene;
  const mistake = mistakeOf(scene, SMALL_CIRCLE);
  const isIts = (open: Person["activity"]): open is Walking =>
    open?.kind === "walk" && open.mistake === SMALL_CIRCLE && open.looksBackOn === undefined;
  const { activity, left } = person;
  if (mistake && isIts(activity))
    return { ...scene, person: { ...leave(scene, { mistake, walk: activity }), activity: left } };
  if (mistake && isIts(left)) return { ...scene, person: { ...leave(scene, { mistake, walk: left }), activity } };
  return scene;
}

function withFacts(scene: Scene, missing: boolean): Scene {
  const { circle } = scene.person;
  const person = { ...scene.person, circle: { ...circle, facts: { day: todayOf(scene), missing } } };
  return { ...scene, person: missing ? withNeed(person) : person };
}
