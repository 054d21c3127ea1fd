import { type Answers, LONGEST_ANSWER, type NotAnAnswer } from "../reading/answer.ts";
import { saysItAnotherWay } from "../reading/choose.ts";
import type { Reading } from "../reading/read-answer.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { ownWords } from "./changes.ts";
import type { Mistake } from "./mistake.ts";
import { takeAnswer } from "./walk.ts";
import type { Asked } from "./walk-on-table.ts";

const THOUGHT = "thought";

/** A first sentence as they took it: pressed or pointed at, or in their own words. */
export const thoughtTaken = (
  { playbook }: Scene,
  { mistake, label }: { mistake: Mistake; label: string },
  said: { value: string } | { text: string },
): Answers =>
  ("text" in said ? thoughtInTheirWords(mistake, { text: said.text, label }, playbook.vocabulary) : null) ?? {
    [THOUGHT]: label,
  };

/** A thought that is nearest to one of the first sentences, typed in other words: it is kept as typed, beside what it is nearest to. Null where it is that sentence. */
function thoughtInTheirWords(
  { knocks }: Mistake,
  { text, label }: { text: string; label: string },
  vocabulary: Vocabulary,
): Answers | null {
  if (!saysItAnotherWay(text, label, vocabulary)) return null;
  const near = knocks.find((knock) => knock.label === label)?.id;
  const thought = text.trim().slice(0, LONGEST_ANSWER);
  return { [THOUGHT]: thought, ...(near !== undefined && { [ownWords(THOUGHT)]: near }) };
}

/** The same, where a walk asks for the thought. Null where another way was chosen. */
export function takeInTheirWords(
  scene: Scene,
  { mistake, walk, step }: Asked,
  text: string,
  reading: Exclude<Reading, NotAnAnswer>,
): Turn | null {
  if (step.id !== THOUGHT || !("option" in reading)) return null;
  const { value, label, choice } = reading.option;
  if (step.again[value] || choice?.asks !== undefined) return null;
  const own = thoughtInTheirWords(mistake, { text, label }, scene.playbook.vocabulary);
  if (!own) return null;
  return takeAnswer(scene, { mistake, walk: { ...walk, answers: { ...walk.answers, ...own } } }, own[THOUGHT] ?? null);
}
