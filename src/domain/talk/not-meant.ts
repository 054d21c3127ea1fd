import { type Alarm, alarmDenied } from "../alarm.ts";
import { gate } from "../gate/gate.ts";
import type { Signal } from "../gate/signal.ts";
import { isSoonAfterDanger } from "../quiet.ts";
import { isLast } from "../reading/said.ts";
import { listenTo, withoutFillers } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { withNumbers } from "./country.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** What may still come to a body for hours, said in joke or not. */
const BODILY: Signal[] = ["overdose", "medical"];

/** What asks how they have been. */
const ASKS = ["since-ask", "check-in-ask"];

/**
 * "It was a joke", said to what danger is met with, or to how they have been since: they may go on talking, and are not
 * asked about it the next day. The quiet days stay, and a word is enough to take it back.
 */
export function takeNotMeant(scene: Scene, alarm: Alarm, text: string): Turn | null {
  const { person, playbook, now } = scene;
  const { danger, fillers } = playbook.vocabulary;
  const isOfIt = person.sinceGate !== null || wasAsked(scene);
  const isSaid = [text, withoutFillers(text, fillers)].some((it) => listenTo(it)(danger.notMeant));
  if (BODILY.includes(alarm.signal) && isSoonAfterDanger(person, now)) return null;
  if (!isOfIt || !isSaid || gate(text).level !== "clear") return null;
  const { text: met, ...line } = talk(scene, "after-gate-not-meant");
  return say(
    { ...person, sinceGate: null, alarm: alarmDenied(person.alarm, alarm, now.toISOString()) },
    { ...line, text: withNumbers(met, playbook, person.country) },
  );
}

const wasAsked = ({ person, playbook }: Scene): boolean =>
  ASKS.some((key) => playbook.talk[key]?.some((line) => isLast(person.said, line.text({}))));
