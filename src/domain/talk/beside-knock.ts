import type { Knocking } from "../activity.ts";
import type { Scene } from "../scene.ts";
import { tell } from "../try/tell.ts";
import { tells, tellsAnew } from "../try/tells.ts";
import { isKnock } from "./choose-knock.ts";
import type { Turn } from "./turn.ts";

/** What came of a small thing, told while sentences are on the table of which it is none; null for anything else. */
export function tellBesideKnock(scene: Scene, knocking: Knocking, text: string): Turn | null {
  if (isKnock(scene, knocking, text) || !(tells(scene, text) || tellsAnew(scene, text))) return null;
  return tell({ ...scene, person: { ...scene.person, activity: null } }, text);
}
