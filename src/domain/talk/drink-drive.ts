import { listenTo } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { numbered } from "./of-danger.ts";
import { say, type Turn } from "./turn.ts";

/** Whoever has been drinking and is about to drive. The gate has no such kind: nobody means to hurt anybody. */
export function takeDrinkDrive(scene: Scene, text: string): Turn | null {
  const { drank, drives, drivesNot } = scene.playbook.vocabulary.drinkDrive;
  const says = listenTo(text);
  if (scene.person.activity?.kind === "check" || !says(drank) || !says(drives) || says(drivesNot)) return null;
  return say(scene.person, numbered(scene, "drink-drive"));
}
