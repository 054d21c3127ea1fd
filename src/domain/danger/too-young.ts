import { stopNudges } from "../nudge/set.ts";
import type { Person } from "../person.ts";
import { ageSaid, YOUNGEST } from "../reading/age.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { withNumbers } from "./country.ts";
import { numbered } from "./of-danger.ts";
import { isSoonAfterDanger } from "./quiet.ts";

/** Nothing goes on and nothing comes unasked; what they have stays theirs to carry away or wipe. */
export const asTooYoung = (person: Person): Person => ({
  ...stopNudges(person),
  adult: "no",
  tooYoung: true,
  activity: null,
  left: null,
});

/** What somebody under thirteen is told from then on, whatever they write. */
export function sayTooYoung(scene: Scene): Turn {
  const { text, ...line } = talk(scene, "too-young");
  return say(scene.person, { ...line, text: withNumbers(text, scene.playbook, scene.person.country) });
}

/** Whether they say in words that they are older than was understood. */
export const saysOldEnough = (text: string): boolean => (ageSaid(text) ?? 0) >= YOUNGEST;

/** They say that the age was understood wrongly: then it was no danger either. */
export function takeAge(scene: Scene): Turn {
  const { person } = scene;
  const wasOnlyAge = person.alarm?.signal === "minor";
  const calm = wasOnlyAge ? { alarm: null, quietUntil: null, sinceGate: null } : {};
  const isInDanger = !wasOnlyAge && isSoonAfterDanger(person, scene.now);
  const line = isInDanger ? numbered(scene, "age-taken-danger") : talk(scene, "age-taken");
  return say({ ...person, ...calm, tooYoung: false }, line);
}
