import { listenTo, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { LABELS } from "./script.ts";

/** What is kept of a place and of a line while the scene runs, in characters. */
export const LONGEST = { place: 160, line: 300 };

/** Their words on one line, as long as they may be. */
export const kept = (text: string, longest: number): string =>
  text.replace(/\s+/g, " ").trim().slice(0, longest).toWellFormed();

/** Whether a message says one of a list's phrases, or what the button of that name reads. */
export function hears({ playbook }: Scene, text: string, name: string): boolean {
  const { heard, labels } = playbook.rehearsal;
  if (listenTo(text)(heard[name] ?? [])) return true;
  const label = LABELS.find((one) => one === name);
  return label !== undefined && wordsOf(text).join(" ") === wordsOf(labels[label]).join(" ");
}
