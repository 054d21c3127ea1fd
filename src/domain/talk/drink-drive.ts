import { listenTo } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { numbered } from "./of-danger.ts";
import { toldBefore } from "./told-before.ts";
import { say, type Turn } from "./turn.ts";

/** Whoever has been drinking, or cannot stay awake, and drives or is about to. The gate has no such kind: nobody means to hurt anybody. */
export function takeDrinkDrive(scene: Scene, text: string): Turn | null {
  const { drank, drives, drivesNot } = scene.playbook.vocabulary.drinkDrive;
  const [says, whole] = [listenTo(text), listenTo([...toldBefore(scene.person), text].join("\n"))];
  const isNew = says(drank) || says(drives);
  if (scene.person.activity?.kind === "check" || !isNew || !whole(drank) || !whole(drives) || whole(drivesNot))
    return null;
  return say(scene.person, numbered(scene, "drink-drive"));
}
