import type { Walking } from "../activity.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import type { Mistake, Step } from "./mistake.ts";

/** A walk, and the mistake whose questions it asks. */
export interface OnTable {
  walk: Walking;
  mistake: Mistake;
}

/** Null where no walk is, or its mistake has gone from the files. */
export function walkOnTable(scene: Pick<Scene, "person" | "playbook">): OnTable | null {
  const { activity: walk } = scene.person;
  const mistake = walk?.kind === "walk" ? mistakeOf(scene, walk.mistake) : undefined;
  return walk?.kind === "walk" && mistake ? { walk, mistake } : null;
}

/** The question a walk asks: none where a change of the files took it away. */
export const stepOf = ({ walk, mistake }: OnTable): Step | undefined =>
  mistake.steps.find(({ id }) => id === walk.asked);

/** A walk on the table, and the question it asks. */
export interface Asked extends OnTable {
  step: Step;
}

/** Null where no walk is, or its question has gone from the files. */
export function questionOnTable(scene: Pick<Scene, "person" | "playbook">): Asked | null {
  const open = walkOnTable(scene);
  const step = open && stepOf(open);
  return open && step ? { ...open, step } : null;
}
