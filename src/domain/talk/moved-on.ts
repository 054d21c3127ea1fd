import type { Walking } from "../activity.ts";
import { notAnAnswer } from "../reading/answer.ts";
import { readAnswer } from "../reading/read-answer.ts";
import { listenTo, wordsOf } from "../reading/text.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { recorded } from "../walk/finish.ts";
import type { Step } from "../walk/mistake.ts";
import { lay } from "../walk/table.ts";

/** So long after the last word a question may be forgotten, in hours. */
const FORGOTTEN = 12;

/** Fewer words are an answer to something. */
const WORRY = 5;

/** Somebody comes back with a new worry while an old question is open: what was found is kept, and nothing is open. Null for an answer. */
export function movedOn(scene: Scene, walk: Walking, text: string): Scene | null {
  const { playbook, router } = scene;
  const mistake = mistakeOf(scene, walk.mistake);
  const step = mistake?.steps.find(({ id }) => id === walk.asked);
  if (!mistake || !step || !isAwayFor(scene, FORGOTTEN) || !canBeLeft(walk, step)) return null;
  if (wordsOf(text).length < WORRY || listenTo(text)(playbook.vocabulary.hooks)) return null;
  const reading = readAnswer(lay(scene, mistake, walk, step), text, playbook.vocabulary);
  const isAnswer = reading !== notAnAnswer && !(step.answer === "text" && "answer" in reading);
  const { sure, topic } = router.route(text);
  if (isAnswer || !sure || !mistakeOf(scene, topic)) return null;
  return { ...scene, person: { ...recorded(scene, mistake, walk), activity: null, left: null } };
}

/** What is asked in words at first is about the worry itself, and so is "how was it?". */
const canBeLeft = ({ looksBackOn }: Walking, { id, depth, answer }: Step): boolean =>
  looksBackOn === undefined ? depth === "small" || (depth === "first" && answer === "choice") : id !== "outcome";

/** Whether nothing was heard from them for so many hours. */
export const isAwayFor = ({ heardBefore, now }: Scene, hours: number): boolean =>
  typeof heardBefore === "string" && now.getTime() - Date.parse(heardBefore) >= hours * 3_600_000;
