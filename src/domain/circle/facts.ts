import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Line, Turn } from "../talk/turn.ts";
import type { Circling } from "./circle.ts";
import { withEnough, withNeed } from "./enough.ts";
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
export function nothingToFix(scene: Scene): Turn {
  const told = withFacts(scene, false);
  return close({ ...told, person: withEnough(told.person, scene.now) }, enoughLine(scene));
}

export const enoughLine = (scene: Scene): Line => talk(scene, "enough-circle");

function withFacts(scene: Scene, missing: boolean): Scene {
  const { circle } = scene.person;
  const person = { ...scene.person, circle: { ...circle, facts: { day: todayOf(scene), missing } } };
  return { ...scene, person: missing ? withNeed(person) : person };
}
