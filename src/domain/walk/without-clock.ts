import { mistakeOf, type Scene } from "../scene.ts";
import { takeAnswer } from "./walk.ts";

/** The last question of a plan: what their clock shows. */
const CLOCK = "clock";

/** Where only the clock is still asked for, the plan stands: it is filed as it is, without a time to ask at. */
export function withoutClock(scene: Scene): Scene {
  const walk = scene.person.activity;
  if (walk?.kind !== "walk" || walk.asked !== CLOCK) return scene;
  const mistake = mistakeOf(scene, walk.mistake);
  const person = mistake ? takeAnswer(scene, mistake, walk, null).person : null;
  return person ? { ...scene, person } : scene;
}
