import { listenTo, wordsOf } from "../reading/text.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { recorded } from "../walk/finish.ts";
import { isChosen } from "../walk/read-on-table.ts";
import { type Asked, questionOnTable } from "../walk/walk-on-table.ts";

/** So long after the last word a question may be forgotten, in hours. */
const FORGOTTEN = 12;

/** Fewer words are an answer to something. */
const WORRY = 5;

/** Somebody comes back with a new worry while an old question is open: what was found is kept, and nothing is open. Null for an answer. */
export function movedOn(scene: Scene, text: string): Scene | null {
  const { playbook, router } = scene;
  const asked = questionOnTable(scene);
  if (!asked || !isAwayFor(scene, FORGOTTEN) || !canBeLeft(asked)) return null;
  if (wordsOf(text).length < WORRY || listenTo(text)(playbook.vocabulary.hooks)) return null;
  const { sure, topic } = router.route(text);
  if (isChosen(scene, text) || !sure || !mistakeOf(scene, topic)) return null;
  return { ...scene, person: { ...recorded(scene, asked), activity: null, left: null } };
}

/** What is asked in words at first is about the worry itself, and so is "how was it?". */
const canBeLeft = ({ walk, step: { id, depth, answer } }: Asked): boolean =>
  walk.looksBackOn === undefined ? depth === "small" || (depth === "first" && answer === "choice") : id !== "outcome";

/** Whether nothing was heard from them for so many hours. */
export const isAwayFor = ({ heardBefore, now }: Scene, hours: number): boolean =>
  typeof heardBefore === "string" && now.getTime() - Date.parse(heardBefore) >= hours * 3_600_000;
