import { isLoud } from "../reading/loud.ts";
import { saysAny, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { lay } from "../walk/table.ts";
import { takeAnswer, takeOption } from "../walk/walk.ts";
import type { Asked } from "../walk/walk-on-table.ts";
import type { Turn } from "./turn.ts";

const MESSAGE = "message";
const NO = "no";

/** More words may be a message of their own. */
const MOST = 10;

/** "He'd laugh at me", typed below a message: it is not the message, but the no and what it says. */
export function takeAgainstSending(scene: Scene, { step, ...open }: Asked, text: string): Turn | null {
  if (step.id !== MESSAGE || !speaksAgainst(text, scene.playbook.vocabulary)) return null;
  const no = lay(scene, open, step).options.find(({ value }) => value === NO);
  const turn = no && takeOption(scene, open, no);
  const next = turn?.person?.activity;
  if (!turn?.person || next?.kind !== "walk" || next.asked === step.id) return null;
  return takeAnswer({ ...scene, person: turn.person }, { ...open, walk: next }, text.trim());
}

function speaksAgainst(text: string, vocabulary: Vocabulary): boolean {
  const { fillers, againstSending, wont, cannot } = vocabulary;
  if (wordsOf(text).length > MOST) return false;
  const bare = withoutFillers(text, fillers);
  return isLoud(text, vocabulary) || [againstSending, wont, cannot].some((list) => saysAny(bare, list));
}
