import type { Checking } from "../activity.ts";
import type { Person } from "../person.ts";
import type { Aside } from "../reading/aside.ts";
import { saysAny, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { asideIn } from "../talk/aside-in.ts";
import { alarmDenied } from "./alarm.ts";
import { heldOf, withoutCheck } from "./check.ts";
import { readCheck, type Said } from "./take-check.ts";

/** What was said or pressed to the open question or to the menu of dangers, with all that it is judged by. */
export interface ToAnyone {
  scene: Scene;
  checking: Checking;
  said: Said;
  /** Empty for a press. */
  text: string;
  /** How many words that is. */
  length: number;
  /** What waits for the answer; empty once it waited too long. */
  held: string;
  /** What waits and what was said now, as one. */
  whole: string;
  /** The scene as it was before it was asked. */
  back: Scene;
  aside: Aside | null;
  /** The choice that was read in it. */
  value: string | null;
}

export function readToAnyone(scene: Scene, checking: Checking, said: Said): ToAnyone {
  const text = "text" in said ? said.text : "";
  const held = heldOf(scene, checking);
  const whole = [held, text].filter(Boolean).join("\n");
  const back = { ...scene, person: withoutCheck(scene.person) };
  const aside = asideIn(back, text);
  const value = answersNothing(scene, aside, text) ? null : readCheck(scene, checking, said);
  return { scene, checking, said, text, length: wordsOf(text).length, held, whole, back, aside, value };
}

/** "What does that mean", "go on": said to the question, and no answer to it. */
const answersNothing = ({ playbook }: Scene, aside: Aside | null, text: string): boolean =>
  aside === "meaning" || aside === "why" || saysAny(text, playbook.vocabulary.danger.wavedOn);

/** The person once that somebody is not safe was denied. */
export const denying = ({ back: { person, now }, checking }: ToAnyone): Person => ({
  ...person,
  alarm: alarmDenied(person.alarm, { ...checking, wasGuess: true }, now.toISOString()),
});
