import { alarmDenied } from "../danger/alarm.ts";
import { isQuiet } from "../danger/quiet.ts";
import { saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { answerAside } from "./answer-aside.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** "I don't want to do this anymore", said among questions, is the way out of them; that they meant more is one word away. */
export function takeEndOfWalk(scene: Scene, text: string): Turn | null {
  const { person, now, playbook } = scene;
  if (person.activity?.kind !== "walk" || isQuiet(person, now)) return null;
  if (!saysAny(text, playbook.vocabulary.danger.endsWalk)) return null;
  const left = answerAside(scene, "leave").person ?? person;
  const alarm = alarmDenied(left.alarm, { signal: "self-harm" }, now.toISOString());
  return say({ ...left, alarm }, talk(scene, "stop-care"));
}
