import type { Walking } from "../activity.ts";
import { notAnAnswer } from "../reading/answer.ts";
import { readAnswer } from "../reading/read-answer.ts";
import { wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import type { Mistake, Step } from "./mistake.ts";
import { lay } from "./table.ts";
import { takeReading } from "./walk.ts";

/** The first word, and the number or the time behind it: "a, and 4", "yes, 22:47". */
const BOTH = /^\s*(\p{L}{1,4})[\s,;.:]+(?:and |its |it's |it is |now )*(.*\d.*)$/iu;

/** So many words may stand behind the first. */
const MOST = 3;

/** A choice, and the number or the time that is asked after it, in one message. Null where it is not both. */
export function takeTwoAnswers(scene: Scene, mistake: Mistake, walk: Walking, text: string): Turn | null {
  const [, first, rest] = BOTH.exec(text) ?? [];
  const step = askedIn(mistake, walk);
  if (!first || !rest || !step || wordsOf(rest).length > MOST || !CHOSEN.includes(step.answer)) return null;
  const chosen = choose(scene, mistake, walk, first);
  const next = chosen?.person?.activity;
  if (!chosen?.person || next?.kind !== "walk" || next.number !== walk.number || next.asked === walk.asked) return null;
  const after = askedIn(mistake, next);
  return after && COUNTED.includes(after.answer)
    ? choose({ ...scene, person: chosen.person }, mistake, next, rest)
    : null;
}

const CHOSEN: Step["answer"][] = ["text", "choice", "yesNo"];
const COUNTED: Step["answer"][] = ["scale", "clock"];

const askedIn = ({ steps }: Mistake, { asked }: Walking): Step | undefined => steps.find(({ id }) => id === asked);

/** Reads a choice, a number or a time, and no words of their own. */
function choose(scene: Scene, mistake: Mistake, walk: Walking, text: string): Turn | null {
  const step = askedIn(mistake, walk);
  if (!step) return null;
  const reading = readAnswer(lay(scene, mistake, walk, step), text, scene.playbook.vocabulary);
  const isWords = reading !== notAnAnswer && step.answer === "text" && "answer" in reading;
  return reading === notAnAnswer || isWords ? null : takeReading(scene, mistake, walk, reading);
}
