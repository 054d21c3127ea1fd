import type { Scene } from "../scene.ts";
import { takeAnswer } from "./walk.ts";
import { walkOnTable } from "./walk-on-table.ts";

/** The last questions of a plan: what their clock shows, and of which half of the day that is. */
const CLOCK = ["clock", "clock_half"];

/** Where only the clock is still asked for, the plan stands: it is filed as it is, without a time to ask at. */
export function withoutClock(scene: Scene): Scene {
  const open = walkOnTable(scene);
  if (!open || !CLOCK.includes(open.walk.asked)) return scene;
  const { person } = takeAnswer(scene, open, null);
  return person ? { ...scene, person } : scene;
}
