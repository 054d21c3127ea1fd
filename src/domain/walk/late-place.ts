import { wordsOf } from "../reading/text.ts";
import { placeWord } from "../rehearsal/place.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { without } from "./changes.ts";
import { takeAnswer } from "./walk.ts";
import { type OnTable, stepOf } from "./walk-on-table.ts";

const PLACE = "place";
const FIRST_LINES = "openers";

/** More words than these may be a line to say. */
const MOST = 6;

/** "At a class on monday", typed where a first line is asked for: it is where, which was asked before. Null where it may be a line. */
export function takeLatePlace(scene: Scene, open: OnTable, text: string): Turn | null {
  const { mistake, walk } = open;
  const { vocabulary, rehearsal } = scene.playbook;
  const [first = "", ...rest] = wordsOf(text);
  const isWhere = vocabulary.where.includes(first) && rest.length > 0 && rest.length < MOST && !text.includes("?");
  if (!isWhere || stepOf(open)?.offer !== FIRST_LINES || !(PLACE in walk.answers)) return null;
  const isThe = vocabulary.dayWords.the === rest[0];
  if (!isThe && placeWord(text, rehearsal) === null) return null;
  return takeAnswer(scene, { mistake, walk: { ...without(walk, [PLACE]), asked: PLACE } }, text.trim());
}
