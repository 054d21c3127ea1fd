import type { Activity } from "../activity.ts";
import { gate } from "../gate/gate.ts";
import { heavinessOf } from "../gate/heaviness.ts";
import { isNamed } from "../gate/is-named.ts";
import type { Aside } from "../reading/aside.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { addToStory } from "../walk/changes.ts";
import { HEAVIER, HEAVY, SURE } from "./anyone.ts";
import { inOtherWords, questionOf } from "./check.ts";
import type { Checked } from "./take-check.ts";
import type { ToAnyone } from "./to-anyone.ts";
import { askWhich } from "./which-danger.ts";

/** Fewer words than this, put beside the open question, tell nothing; fewer than the other say nothing to be read with what waits. */
export const TELLING = 5;
const SAYING = 4;

/** So often the open question is asked in a row. */
const MOST = 3;

/** What the gate would have asked about plainly is not talked past with a number, nor let go of by two words. */
export const isUnclear = (held: string): boolean => gate(held).level !== "clear";

export const isHeavy = (text: string): boolean => chanceOf(text) >= HEAVY;

const chanceOf = (text: string): number => heavinessOf(text)?.chance ?? 0;

/** "She had a lot to drink" is little by itself, and more beside whoever may have to be woken. */
const rises = ({ held, whole }: ToAnyone): boolean => chanceOf(whole) >= HEAVIER && chanceOf(whole) > chanceOf(held);

/** What is heavy by itself, or with what waits. */
export function takeHeavier(to: ToAnyone): Checked | null {
  const { text, length, whole, aside } = to;
  if (aside !== null || length < SAYING) return null;
  const isHeavier = isHeavy(text) || isUnclear(whole) || (length >= TELLING && rises(to));
  return isHeavier ? { turn: askOfMore(to) } : null;
}

/** What was told past the question and is heavier may be calm still: it is asked once more. What a rule names in both together leads to the menu, and so does what is heavier again. */
export function askOfMore(to: ToAnyone): Turn {
  const { scene, held, whole } = to;
  const checking = { ...to.checking, held: whole };
  const isSure = isNamed(whole) || chanceOf(whole) >= SURE;
  const isEnough = isSure || isUnclear(held) || checking.timesAsked >= MOST;
  return isEnough ? askWhich(scene, checking) : askAgain({ ...to, checking }, "anyone-more");
}

/** What lets go of what waited, without a no. */
const LETS_GO: readonly Aside[] = ["never-mind", "skip"];

/** "Me?", "lol", "why do you ask": it is asked once more, with why; then what waited goes on, unless they let go of it. */
export function takeLittle(to: ToAnyone): Checked | null {
  const { scene, checking, held, text, length, back, aside } = to;
  if (aside === null && length >= TELLING) return null;
  if (checking.timesAsked === 1) return { turn: askAgain(to, "anyone-why") };
  if (isUnclear(held)) return { turn: askWhich(scene, checking) };
  return { person: back.person, text: aside !== null && LETS_GO.includes(aside) ? text : held, isUnsaid: true };
}

/** Nobody reads the same question twice. */
function askAgain({ scene, checking }: ToAnyone, words: "anyone-why" | "anyone-more"): Turn {
  const asked = { ...checking, timesAsked: checking.timesAsked + 1 };
  const question = inOtherWords(questionOf(scene.playbook, asked), talk(scene, words));
  return say({ ...scene.person, activity: asked }, question);
}

/** Where one message after the other tells of the same thing. */
const TOLD_ON: readonly Activity["kind"][] = ["talk", "tell"];

/** Where something else was asked the newest answers that, and what waited belongs to the story; else it is one with what waited. */
export function goOn({ back: { person }, held, text }: ToAnyone): Checked {
  const { activity } = person;
  const isUnsaid = true;
  if (activity?.kind === "walk") return { person: { ...person, activity: addToStory(activity, held) }, text, isUnsaid };
  const isOfIt = activity === null || TOLD_ON.includes(activity.kind);
  return { person, text: isOfIt ? `${held}\n${text}`.trim() : text, isUnsaid };
}
