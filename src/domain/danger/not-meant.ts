import { gate } from "../gate/gate.ts";
import { isJoke } from "../reading/joke.ts";
import { listenLoosely, saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { say, type Turn } from "../talk/turn.ts";
import { wasSaid } from "../talk/was-said.ts";
import { type Alarm, alarmDenied } from "./alarm.ts";
import { labelledIn } from "./check.ts";
import { numbered } from "./of-danger.ts";
import { isSoonAfterDanger } from "./quiet.ts";
import { hasTrait } from "./trait.ts";

/** What asks how they have been. */
const ASKS = ["since-ask", "check-in-ask"];

/**
 * "It was a joke", said to what danger is met with, or to how they have been since: they may go on talking, and are not
 * asked about it the next day. The quiet days stay, and a word is enough to take it back.
 */
export function takeNotMeant(scene: Scene, alarm: Alarm, text: string): Turn | null {
  const { person, playbook, now } = scene;
  const { danger, fillers } = playbook.vocabulary;
  const isOfIt = person.sinceGate !== null || wasSaid(scene, ASKS);
  const isSaid = isJoke(text, danger) || listenLoosely(text, fillers)(danger.notMeant);
  const theirs = Object.values(playbook.safety.languages).find(({ joke }) => saysAny(text, joke));
  // What may still come to a body for hours is no joke.
  if (hasTrait(alarm.signal, "bodily") && isSoonAfterDanger(person, now)) return null;
  if (!isOfIt || !(isSaid || theirs) || gate(text).level !== "clear") return null;
  const { choices = [], ...line } = numbered(scene, "after-gate-not-meant");
  return say(
    { ...person, sinceGate: null, alarm: alarmDenied(person.alarm, alarm, now.toISOString()) },
    theirs ? { text: theirs.notMeant, choices: labelledIn(theirs, choices) } : { ...line, choices },
  );
}
