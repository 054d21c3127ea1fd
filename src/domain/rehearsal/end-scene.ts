import type { Rehearsing } from "../activity.ts";
import type { Scene } from "../scene.ts";
import { type Line, say, type Turn } from "../talk/turn.ts";
import { startTry } from "../try/start-try.ts";
import { resume } from "../walk/resume.ts";
import { hasKnownPeople, placeOf, whoIn } from "./place.ts";
import { sceneLine } from "./say-scene.ts";
import { withoutScene } from "./without-scene.ts";

/** Ends the scene with a sentence; what was open before comes again below it. */
const endWith = (scene: Scene, line: Line): Turn => {
  const person = withoutScene(scene.person, scene.now);
  return person.activity ? resume({ ...scene, person }, [line]) : say(person, line);
};

/** Ends the scene as it was wished. */
export const endScene = (scene: Scene, { tip }: Rehearsing): Turn =>
  endWith(scene, tip ? sceneLine(scene, "enough_tip", { tip: tip.keep }) : sceneLine(scene, "enough"));

/** Ends the scene because of what was said in it; something else is offered. */
export function endBecause(scene: Scene, says: string): Turn {
  const { labels } = scene.playbook.rehearsal;
  const choices = [
    { label: labels.other, send: "/rehearse" },
    { label: labels.let_out, send: "/say let-me-get-it-out" },
  ];
  return endWith(scene, { text: says, choices });
}

/** The scene leads to a try: the skill of its tip, in the real place, or with somebody they know where that is safer. */
export function takeOutside(scene: Scene, { tip, place, mistake }: Rehearsing): Turn {
  const person = withoutScene(scene.person, scene.now);
  const where = placeOf(place ?? "", scene.playbook.rehearsal);
  const mayBeThere = person.adult === "yes" || hasKnownPeople(where);
  const who = mayBeThere && place !== null ? whoIn(place) : null;
  return startTry({ ...scene, person }, { mistake, ...(tip && { step: tip.step }), ...(who !== null && { who }) });
}
