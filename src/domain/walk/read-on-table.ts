import { notAnAnswer } from "../reading/answer.ts";
import { type Reading, readAnswer } from "../reading/read-answer.ts";
import type { Scene } from "../scene.ts";
import { lay } from "./table.ts";
import { questionOnTable } from "./walk-on-table.ts";

/** Reads words as an answer to the question a walk asks; null where none is open. */
export function readOnTable(scene: Scene, text: string): Reading | null {
  const asked = questionOnTable(scene);
  return asked && readAnswer(lay(scene, asked, asked.step), text, scene.playbook.vocabulary);
}

/** Whether that is one of its choices, or the number or time it asks for; what is told in words of their own is not. */
export function isChosen(scene: Scene, text: string): boolean {
  const reading = readOnTable(scene, text);
  if (reading === null || reading === notAnAnswer) return false;
  return "option" in reading || questionOnTable(scene)?.step.answer !== "text";
}
