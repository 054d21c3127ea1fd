import { optionsOf } from "../circle/take.ts";
import { type Aside, readAside } from "../reading/aside.ts";
import { named } from "../reading/choose.ts";
import { normalise } from "../reading/text.ts";
import { isPartOfDay } from "../reading/time.ts";
import { asideInRehearsal } from "../rehearsal/aside.ts";
import type { Scene } from "../scene.ts";
import { lay } from "../walk/table.ts";
import { questionOnTable } from "../walk/walk-on-table.ts";
import { fitsQuestion } from "./fits-question.ts";

/** Something that may be said at any time, unless it is also, word for word, one of the choices on the table. */
export function asideIn(scene: Scene, text: string): Aside | null {
  const { activity } = scene.person;
  if (activity?.kind === "rehearse") return asideInRehearsal(scene, activity, text);
  const aside = readAside(text, scene.playbook.vocabulary);
  if (!aside || isOnTheTable(scene, text)) return null;
  return fitsQuestion(scene, aside, text) ? aside : null;
}

/** Whether a message is, word for word, one of the choices that are shown: then it is that choice and nothing else. */
export function isOnTheTable(scene: Scene, text: string): boolean {
  const { activity } = scene.person;
  if (activity?.kind === "circle")
    return optionsOf(scene, activity).some(({ label }) => normalise(label) === normalise(text));
  if (activity?.kind === "clock")
    return activity.said !== undefined && isPartOfDay(text, scene.playbook.vocabulary.clock);
  const asked = questionOnTable(scene);
  return asked !== null && named(text, lay(scene, asked, asked.step).options) !== null;
}
