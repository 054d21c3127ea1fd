import { notAnAnswer } from "../reading/answer.ts";
import { readAnswer } from "../reading/read-answer.ts";
import { wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import type { Step } from "./mistake.ts";
import { lay } from "./table.ts";
import { takeReading } from "./walk.ts";
import { type OnTable, stepOf } from "./walk-on-table.ts";

/** The first word, and the number or the time behind it: "a, and 4", "yes, 22:47". */
const BOTH = /^\s*(\p{L}{1,4})[\s,;.:]+(?:and |its |it's |it is |now )*(.*\d.*)$/iu;

/** So many words may stand behind the first. */
const MOST = 3;

/** A choice, and the number or the time that is asked after it, in one message. Null where it is not both. */
export function takeTwoAnswers(scene: Scene, open: OnTable, text: string): Turn | null {
  const { walk } = open;
  const [, first, rest] = BOTH.exec(text) ?? [];
  const step = stepOf(open);
  if (!first || !rest || !step || wordsOf(rest).length > MOST || !CHOSEN.includes(step.answer)) return null;
  const chosen = choose(scene, open, first);
  const next = chosen?.person?.activity;
  if (!chosen?.person || next?.kind !== "walk" || next.number !== walk.number || next.asked === walk.asked) return null;
  const then = { ...open, walk: next };
  const after = stepOf(then);
  return after && COUNTED.includes(after.answer) ? choose({ ...scene, person: chosen.person }, then, rest) : null;
}

const CHOSEN: Step["answer"][] = ["text", "choice", "yesNo"];
const COUNTED: Step["answer"][] = ["scale", "clock"];

/** Reads a choice, a number or a time, and no words of their own. */
function choose(scene: Scene, open: OnTable, text: string): Turn | null {
  const step = stepOf(open);
  if (!step) return null;
  const reading = readAnswer(lay(scene, open, step), text, scene.playbook.vocabulary);
  const isWords = reading !== notAnAnswer && step.answer === "text" && "answer" in reading;
  return reading === notAnAnswer || isWords ? null : takeReading(scene, open, reading);
}
