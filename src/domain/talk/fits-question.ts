import type { Activity, Knocking } from "../activity.ts";
import type { Aside } from "../reading/aside.ts";
import { listenTo, wordsOf } from "../reading/text.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { tells } from "../try/tells.ts";
import { questionOnTable } from "../walk/walk-on-table.ts";
import { opensWith } from "./opener.ts";

/** Whether an aside is meant as one where this is asked: some are answers to other questions. */
export function fitsQuestion(scene: Scene, aside: Aside, text: string): boolean {
  const { activity } = scene.person;
  // "Done" is a goodbye, and also what came of a small thing that is waited for.
  if (aside === "leave" && (activity === null || isLookingBack(activity))) return !tells(scene, text);
  // "Leave", below "I never know how to leave", is that sentence.
  if (aside === "leave" && activity?.kind === "knock") return !isOfASentence(scene, activity, text);
  // Whoever gets it out may sigh "why".
  if (aside === "why") return activity?.kind !== "talk";
  // "What should I do when everyone stares at me?" is no small talk, and says what it is about.
  if (aside === "question") return (activity !== null && activity.kind !== "knock") || opensWith(scene, text) === null;
  // Before anything is planned it is the worry itself.
  if (aside === "what-if") return isPlanning(scene);
  if (aside !== "argue" && aside !== "harsh" && aside !== "smaller") return true;
  const asked = questionOnTable(scene);
  // Where small things are on the table, smaller ones take their place.
  if (aside === "smaller") return asked?.step.offer !== "steps";
  if (!asked) return false;
  const { walk, step } = asked;
  // What would be kept as a sentence or a gift, or stands for somebody, is nothing harsh about oneself; a thought may be.
  if (aside === "harsh") return step.offer !== undefined || step.id === "who";
  // "I don't believe any of these" is "none of these".
  if (aside === "argue" && listenTo(text)(scene.playbook.vocabulary.noneOfThese)) return false;
  // A question for their own words is answered by "but they …".
  return walk.again === undefined && (step.answer !== "text" || step.offer === "quieter");
}

function isPlanning(scene: Scene): boolean {
  const asked = questionOnTable(scene);
  return asked !== null && asked.step.depth === "small" && asked.walk.looksBackOn === undefined;
}

const isLookingBack = (activity: Activity): boolean => activity.kind === "walk" && activity.asked === "outcome";

function isOfASentence(scene: Scene, { offered }: Knocking, text: string): boolean {
  const [word = "", ...more] = wordsOf(text);
  const labels = offered.map(({ mistake, knock }) => mistakeOf(scene, mistake)?.knocks[knock]?.label ?? "");
  return more.length === 0 && labels.some((label) => wordsOf(label).includes(word));
}
