import type { Walking } from "../activity.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import type { Mistake, Step } from "./mistake.ts";

/** A walk that is on the table, and the question it asks: none where a change of the files took that away. */
export interface OnTable {
  walk: Walking;
  mistake: Mistake;
  step: Step | undefined;
}

/** Null where no walk is, or its mistake has gone from the files. */
export function walkOnTable(scene: Pick<Scene, "person" | "playbook">): OnTable | null {
  const { activity: walk } = scene.person;
  const mistake = walk?.kind === "walk" ? mistakeOf(scene, walk.mistake) : undefined;
  if (walk?.kind !== "walk" || !mistake) return null;
  return { walk, mistake, step: mistake.steps.find(({ id }) => id === walk.asked) };
}
