import { gate } from "../gate/gate.ts";
import { isNamed } from "../gate/is-named.ts";
import { HAZARDS, type HazardName } from "../reading/hazards.ts";
import { saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { asideIn } from "../talk/aside-in.ts";
import { say, type Turn } from "../talk/turn.ts";
import { wasSaid } from "../talk/was-said.ts";
import { numbered } from "./of-danger.ts";
import { quietAfter } from "./quiet.ts";
import { toldIn } from "./told-before.ts";

/** What the gate has no kind for (about to drive drunk, gas, great heat …), told what to do at once; no walk goes on below that. */
export function takeHazard(scene: Scene, text: string): Turn | null {
  const { activity } = scene.person;
  const { hazards } = scene.playbook.vocabulary;
  if (activity?.kind === "check") return null;
  const isTold = toldIn(scene, text);
  const told = HAZARDS.find((name) => isTold(hazards[name]));
  const key = told ?? keyAfter(scene, text);
  if (key === null || isOtherDanger(text)) return null;
  return say(told ? restingFor(told, scene) : scene.person, numbered(scene, key));
}

/** Whatever is said to the first line of it is of it; to the second, only a call for help. */
function keyAfter(scene: Scene, text: string): string | null {
  const name = HAZARDS.find((one) => wasSaid(scene, [one, `${one}-after`]));
  if (!name) return null;
  const aside = asideIn(scene, text);
  if (aside !== "help" && (aside !== null || !wasSaid(scene, [name]))) return null;
  return saysAny(text, scene.playbook.vocabulary.danger.reached) ? "after-gate-reached" : `${name}-after`;
}

/** A rule names it: that is asked about or answered first, unless it is only what bad air or the cold does to a body. */
function isOtherDanger(text: string): boolean {
  const verdict = gate(text);
  return verdict.level !== "clear" && verdict.signal !== "medical" && isNamed(text);
}

/** What was open waits. Whoever may use again is sent among no people for some days. */
function restingFor(hazard: HazardName, { person, now }: Scene): Scene["person"] {
  const rested = person.activity === null ? person : { ...person, activity: null, left: person.activity };
  return hazard === "relapse" ? { ...rested, quietUntil: quietAfter(now.toISOString()) } : rested;
}
