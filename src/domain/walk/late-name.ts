import { listenTo } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { without } from "./changes.ts";
import { WHOM } from "./part.ts";
import { takeAnswer } from "./walk.ts";
import { type OnTable, stepOf } from "./walk-on-table.ts";

const NOBODY = "nobody";
const ONWARD = "onward";

/** One or two words of letters, the second perhaps an initial. */
const NAME = /^\s*\p{L}{2,20}(?: \p{L}{1,20})?\s*$/u;

/** "Sam", after nobody had come to mind: then it is Sam, and what was asked of a person is asked. Null where it is no name. */
export function takeLateName(scene: Scene, open: OnTable, text: string): Turn | null {
  const { mistake, walk } = open;
  const whom = WHOM.find((id) => walk.answers[id] === NOBODY);
  const { unsure, yes, no, mumbled } = scene.playbook.vocabulary;
  const isNone = [unsure, yes, no, mumbled].some(listenTo(text));
  if (whom === undefined || stepOf(open)?.id !== ONWARD || isNone || !NAME.test(text)) return null;
  return takeAnswer(scene, { mistake, walk: { ...without(walk, [whom]), asked: whom } }, text.trim());
}
