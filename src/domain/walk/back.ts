import { named } from "../reading/choose.ts";
import { wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Turn } from "../talk/turn.ts";
import { without } from "./changes.ts";
import type { Step } from "./mistake.ts";
import { isPartOf } from "./part.ts";
import { scopeOf } from "./scope.ts";
import { lay } from "./table.ts";
import { ask, takeOption } from "./walk.ts";
import { type OnTable, stepOf } from "./walk-on-table.ts";

/** "Back": a question in other words is asked as at first; otherwise the last answer is taken away and asked for again. */
export function goBack(scene: Scene, open: OnTable): Turn {
  const { mistake, walk } = open;
  const { again, ...asAtFirst } = walk;
  if (again !== undefined && stepOf(open)) return ask(scene, { mistake, walk: asAtFirst });
  const last = mistake.steps.findLast((step) => step.id in walk.answers && isPartOf(walk, step) && wasAsked(step));
  if (!last || last.id === "situation") return ask(scene, open, [talk(scene, "nothing-before")]);
  return ask(scene, { mistake, walk: { ...without(walk, [last.id]), asked: last.id } });

  /** What was passed over, because it did not apply, was never seen. */
  function wasAsked({ id, applies }: Step): boolean {
    return walk.answers[id] !== null || (applies?.(scopeOf(scene, { mistake, walk: without(walk, [id]) })) ?? true);
  }
}

/** The words of a button of the question before, typed late: then that answer is meant, and the one given is taken back. */
export function takeEarlier(scene: Scene, open: OnTable, text: string): Turn | null {
  const { mistake, walk } = open;
  const before = answeredBefore(open);
  const now = stepOf(open);
  if (!before || !now || wordsOf(text).length < 2 || named(text, lay(scene, open, now).options)) return null;
  const then = { mistake, walk: { ...without(walk, [before.id]), asked: before.id } };
  // What was offered then is not remembered; the buttons below it are.
  const { offer: _, ...withoutOffer } = before;
  const option = named(text, lay(scene, then, withoutOffer).options);
  return option && takeOption(scene, then, option);
}

/** The question that was answered last, in this part of the walk. */
const answeredBefore = ({ mistake, walk }: OnTable): Step | undefined =>
  mistake.steps.findLast((step) => walk.answers[step.id] != null && isPartOf(walk, step));
