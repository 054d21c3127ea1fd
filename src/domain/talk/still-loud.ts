import { isLoud } from "../reading/loud.ts";
import { normalise } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { askAgain } from "../walk/walk.ts";
import type { Asked } from "../walk/walk-on-table.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** How the question for a quieter sentence is asked where none of those on offer fits: what a friend would say. */
const FRIEND = "none";

/** What is typed as the quieter sentence and is the loud one still: "they'll stare at me". It is not kept as their sentence. */
export function takeStillLoud(scene: Scene, { mistake, walk, step }: Asked, text: string): Turn | null {
  const { vocabulary } = scene.playbook;
  const isThought = normalise(text) === normalise(String(walk.answers["thought"] ?? ""));
  if (step.offer !== "quieter" || !(isThought || isLoud(text, vocabulary))) return null;
  const isFirst = walk.again === undefined && step.again[FRIEND] !== undefined;
  return askAgain(scene, { mistake, walk: isFirst ? { ...walk, again: FRIEND } : walk }, [talk(scene, "still-loud")]);
}
