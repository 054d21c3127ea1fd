import type { Walking } from "../activity.ts";
import { withDue } from "../nudge/when.ts";
import type { Answer, Answers } from "../reading/answer.ts";
import { listenTo, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { recordOutcome } from "../try/record.ts";
import { dayAnswers } from "./day-answers.ts";
import { followUp } from "./follow.ts";
import { type OnTable, stepOf } from "./walk-on-table.ts";

/** What an answer tells besides itself: a day, a hook, the day that stood on the button, or when a clock was read. */
export function besides(scene: Scene, open: OnTable, answer: Answer): Answers {
  const { walk } = open;
  if (walk.asked === "ask_me") return answer === true ? dayPromised(scene, open) : {};
  if (typeof answer !== "string") return {};
  if (walk.asked === "clock") return { clock_read: scene.now.toISOString() };
  if (walk.asked === "step") return isHook(scene, walk, answer) ? { if_then: answer } : {};
  return !("when" in walk.answers) && stepOf(open)?.depth === "first" ? { ...dayAnswers(scene, answer) } : {};
}

/** So many words at least are both, a moment and what is done then. */
const HOOK = 5;

/** "When I get off the bus I say morning to the driver" needs no other hook. */
const isHook = ({ playbook }: Scene, { offered = [] }: Walking, answer: string): boolean =>
  !offered.includes(answer) && wordsOf(answer).length >= HOOK && listenTo(answer)(playbook.vocabulary.hooks);

/** A thing without a day is asked about on the day that was named, whatever the clock says that is told afterwards. */
function dayPromised(scene: Scene, open: OnTable): Answers {
  if (scene.person.zone !== null) return {};
  const { day, after } = followUp(scene, open);
  return day === null && open.walk.answers["date_by"] === undefined ? { ask_on: after.day } : {};
}

/** What came of a small thing is kept as soon as it is told, whether or not the questions after it are answered. */
export function withOutcome(scene: Scene, open: OnTable): Scene {
  const { looksBackOn } = open.walk;
  return looksBackOn === undefined ? scene : { ...scene, person: withDue(recordOutcome(scene, open, looksBackOn)) };
}
