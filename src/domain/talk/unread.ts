import { quote } from "../reading/quote.ts";
import { saysAny, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { addToStory, withOtherSteps } from "../walk/changes.ts";
import { takeLateName } from "../walk/late-name.ts";
import { withLeftOpen } from "../walk/resume.ts";
import { saysUnknown } from "../walk/unknown.ts";
import { askAgain, takeAnswer } from "../walk/walk.ts";
import type { Asked } from "../walk/walk-on-table.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** A story that is typed where a number was asked has more words than this. */
const STORY_WORDS = 12;

/** What no answer to this step could be read in: they do not know, it was a story, or it is asked once more. */
export function takeUnread(scene: Scene, { step, ...open }: Asked, text: string): Turn {
  const { mistake, walk } = open;
  const { vocabulary } = scene.playbook;
  const bare = withoutFillers(text, vocabulary.fillers);
  if (step.offer === "steps" && saysAny(bare, vocabulary.no))
    return askAgain(scene, { mistake, walk: withOtherSteps(walk, "different") }, [talk(scene, "other-steps")]);
  if (saysUnknown(text, vocabulary)(step, walk)) return withLeftOpen(scene, takeAnswer(scene, open, null));
  if (saysAny(bare, vocabulary.unsure) && step.answer !== "clock" && step.answer !== "scale")
    return askAgain(scene, open, [talk(scene, step.answer === "text" ? "text-unsure" : "choice-unsure")]);
  const named = takeLateName(scene, open, text);
  if (named) return named;
  if (wordsOf(text).length > STORY_WORDS)
    return askAgain(scene, { mistake, walk: addToStory(walk, text) }, [talk(scene, "story", { said: quote(text) })]);
  const isInWords = step.answer === "text" && /\p{L}{2}/u.test(text);
  return askAgain(scene, open, [talk(scene, isInWords ? "text-bare" : `unread-${step.answer}`)]);
}
