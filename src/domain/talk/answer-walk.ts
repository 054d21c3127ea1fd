import type { Walking } from "../activity.ts";
import { notAnAnswer } from "../reading/answer.ts";
import { mentionsIn } from "../reading/mention.ts";
import { quote } from "../reading/quote.ts";
import { type Reading, readAnswer } from "../reading/read-answer.ts";
import { SILENCE } from "../reading/read-outcome.ts";
import { listenTo, saysAny, withoutFillers, wordsOf } from "../reading/text.ts";
import { saysWaiting } from "../reading/waiting.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { metFirst } from "../try/met-first.ts";
import { saysWhatCame } from "../try/says-what-came.ts";
import { tell, tellOf } from "../try/tell.ts";
import { tellPlanned } from "../try/tell-planned.ts";
import { tells } from "../try/tells.ts";
import { takeEarlier } from "../walk/back.ts";
import { addToStory, withOtherSteps, without } from "../walk/changes.ts";
import { declines, letGo } from "../walk/declined.ts";
import type { Mistake, Step } from "../walk/mistake.ts";
import { withLeftOpen } from "../walk/resume.ts";
import { lay } from "../walk/table.ts";
import { takeTwoAnswers } from "../walk/two-answers.ts";
import { takeTypedMoment } from "../walk/typed-moment.ts";
import { saysUnknown } from "../walk/unknown.ts";
import { askAgain, takeAnswer, takeReading } from "../walk/walk.ts";
import { openDoor } from "./let-out.ts";
import { sayNotTheWalks } from "./other-language.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** A message while a walk asks something; `read` is what a voice made of it, or the words alone. */
export function answerWalk(scene: Scene, walk: Walking, text: string, read: Reading | undefined): Turn {
  const mistake = mistakeOf(scene, walk.mistake);
  const step = mistake?.steps.find(({ id }) => id === walk.asked);
  if (!mistake || !step) return questionGone(scene, mistake, walk, text);
  if (declines(scene, mistake, walk, text)) return letGo(scene, mistake, walk);
  const told = tellPlanned(scene, mistake, walk, text);
  if (told) return told;
  const earlier = takeTwoAnswers(scene, mistake, walk, text) ?? (read ? null : takeEarlier(scene, mistake, walk, text));
  if (earlier) return withLeftOpen(scene, earlier);
  const reading = read ?? readAnswer(lay(scene, mistake, walk, step), text, scene.playbook.vocabulary);
  const isInWords = reading === notAnAnswer || (step.answer === "text" && "answer" in reading);
  if (isInWords && WHOM.includes(step.id) && saysHeavy(scene, text)) return openDoor(scene, text);
  const other = isInWords ? sayNotTheWalks(scene, walk, text) : null;
  if (other) return askAgain(scene, mistake, addToStory(walk, text), [other]);
  if (reading !== notAnAnswer)
    return withLeftOpen(scene, metFirst(scene, walk, text, takeReading(scene, mistake, walk, reading)));
  const moment = takeTypedMoment(scene, mistake, walk, text);
  if (moment) return withLeftOpen(scene, moment);
  return tellMore(scene, mistake, walk, text) ?? unread(scene, mistake, { walk, step }, text);
}

/** What came of something, told beside the question: of the one that is looked back on, it is the newer word. */
function tellMore(scene: Scene, mistake: Mistake, walk: Walking, text: string): Turn | null {
  if (tells(scene, text)) return tell(scene, text);
  const { vocabulary } = scene.playbook;
  if (walk.looksBackOn === undefined || walk.asked === OUTCOME) return null;
  // It was sent, as they said, and no answer has come.
  if (saysWaiting(text, vocabulary)) return takeAnswer(scene, mistake, { ...walk, asked: OUTCOME }, SILENCE);
  return saysWhatCame(text, vocabulary) ? tellOf(scene, walk.looksBackOn, text) : null;
}

const OUTCOME = "outcome";

/** "Sam", after nobody had come to mind: then it is Sam, and what was asked of a person is asked. */
function takeName(
  scene: Scene,
  mistake: Mistake,
  { walk, step }: { walk: Walking; step: Step },
  text: string,
): Turn | null {
  const whom = WHOM.find((id) => walk.answers[id] === NOBODY);
  const { unsure, yes, no, mumbled } = scene.playbook.vocabulary;
  const isNone = [unsure, yes, no, mumbled].some(listenTo(text));
  if (whom === undefined || step.id !== ONWARD || isNone || !NAME.test(text)) return null;
  return takeAnswer(scene, mistake, { ...without(walk, [whom]), asked: whom }, text.trim());
}

/** The questions for a person: who is named there may have died. */
const WHOM = ["who", "door"];
const NOBODY = "nobody";

const saysHeavy = ({ playbook }: Scene, text: string): boolean =>
  mentionsIn(text, playbook.mentions).some(({ heavy }) => heavy);
const ONWARD = "onward";

/** One or two words of letters, the second perhaps an initial. */
const NAME = /^\s*\p{L}{2,20}(?: \p{L}{1,20})?\s*$/u;

/** A story that is typed where a number was asked has more words than this. */
const STORY_WORDS = 12;

/** What no answer could be read in: they do not know, it was a story, or it is asked once more. */
function unread(scene: Scene, mistake: Mistake, { walk, step }: { walk: Walking; step: Step }, text: string): Turn {
  const { unsure, fillers, no } = scene.playbook.vocabulary;
  if (step.offer === "steps" && saysAny(withoutFillers(text, fillers), no))
    return askAgain(scene, mistake, withOtherSteps(walk, "different"), [talk(scene, "other-steps")]);
  if (saysUnknown(text, scene.playbook.vocabulary)(step, walk))
    return withLeftOpen(scene, takeAnswer(scene, mistake, walk, null));
  if (saysAny(withoutFillers(text, fillers), unsure) && step.answer !== "clock" && step.answer !== "scale")
    return askAgain(scene, mistake, walk, [talk(scene, step.answer === "text" ? "text-unsure" : "choice-unsure")]);
  const named = takeName(scene, mistake, { walk, step }, text);
  if (named) return named;
  if (step.answer === "text" && /\p{L}{2}/u.test(text) && wordsOf(text).length <= STORY_WORDS)
    return askAgain(scene, mistake, walk, [talk(scene, "text-bare")]);
  if (wordsOf(text).length <= STORY_WORDS)
    return askAgain(scene, mistake, walk, [talk(scene, `unread-${step.answer}`)]);
  return askAgain(scene, mistake, addToStory(walk, text), [talk(scene, "story", { said: quote(text) })]);
}

/** The asked question went away with a change of the files: what was typed is quoted back, not dropped. */
function questionGone(scene: Scene, mistake: Mistake | undefined, walk: Walking, text: string): Turn {
  const kept = talk(scene, "question-gone", { said: quote(text) });
  return mistake
    ? askAgain(scene, mistake, addToStory(walk, text), [kept])
    : say({ ...scene.person, activity: null }, kept);
}
