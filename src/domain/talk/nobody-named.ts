import { namesNobody } from "../reading/name.ts";
import { quote } from "../reading/quote.ts";
import { withoutFillers } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { addToStory } from "../walk/changes.ts";
import { WHOM } from "../walk/part.ts";
import { askAgain, takeAnswer } from "../walk/walk.ts";
import type { Asked } from "../walk/walk-on-table.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";
import { wasAsked } from "./unread.ts";

const NOBODY = "nobody";
const TWICE = 2;

/** "I just stand there", where a person is asked for: kept, and asked once more; then it is nobody. */
export function takeNobodyNamed(scene: Scene, { mistake, walk, step }: Asked, text: string): Turn | null {
  const { vocabulary } = scene.playbook;
  // "Eight", after a number was asked elsewhere, is nobody's name.
  const isNumber = Object.hasOwn(vocabulary.numbers, withoutFillers(text, vocabulary.fillers));
  if (!WHOM.includes(step.id) || !(isNumber || namesNobody(text, vocabulary))) return null;
  const told = { mistake, walk: addToStory(walk, text) };
  return wasAsked(TWICE, scene, { ...told, step })
    ? takeAnswer(scene, told, NOBODY)
    : askAgain(scene, told, [talk(scene, "nobody-named", { said: quote(text) })]);
}
