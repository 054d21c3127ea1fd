import { quote } from "../reading/quote.ts";
import { isLast, isLastReply } from "../reading/said.ts";
import { listenLoosely, listenTo, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { addToStory, withOtherSteps } from "../walk/changes.ts";
import { takeLateName } from "../walk/late-name.ts";
import type { Step } from "../walk/mistake.ts";
import { AGE } from "../walk/part.ts";
import { withLeftOpen } from "../walk/resume.ts";
import { lay, type TableOption } from "../walk/table.ts";
import { isUnsure, saysUnknown } from "../walk/unknown.ts";
import { askAgain, takeAnswer, takeOption } from "../walk/walk.ts";
import type { Asked } from "../walk/walk-on-table.ts";
import { explain } from "./about.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";
import { wasSaid } from "./was-said.ts";

/** A story that is typed where a number or words were asked has more words than this; among buttons a sentence is one. */
const STORY_WORDS = 12;
const SENTENCE_WORDS = 3;

/** Their age is asked so many times at most; who does not say is taken for somebody younger. */
const MOST_FOR_AGE = 3;
const TWICE = 2;
const UNSAID = "unsaid";

/** The way among several that ends a walk. */
const ENOUGH = "enough";

/** What no answer to this step could be read in: they do not know, it was a story, or it is asked once more. */
export function takeUnread(scene: Scene, asked: Asked, text: string): Turn {
  const { mistake, walk, step } = asked;
  const open = { mistake, walk };
  const { vocabulary } = scene.playbook;
  const says = listenTo(withoutFillers(text, vocabulary.fillers));
  if (listenTo(text)(vocabulary.asksWhat)) return askAgain(scene, open, [explain(scene, "meaning")]);
  if (step.offer === "steps" && says(vocabulary.no))
    return askAgain(scene, { mistake, walk: withOtherSteps(walk, "different") }, [talk(scene, "other-steps")]);
  const enough = isDone(text, vocabulary)
    ? wayOut(scene, asked)
    : nods(text, vocabulary)
      ? leftThere(scene, asked)
      : null;
  if (enough) return takeOption(scene, open, enough);
  if (step.id === AGE && wasAsked(MOST_FOR_AGE, scene, asked))
    return withLeftOpen(scene, takeAnswer(scene, open, UNSAID));
  if (saysUnknown(text, vocabulary)(step, walk)) return withLeftOpen(scene, takeAnswer(scene, open, null));
  if (isUnsure(step, text, vocabulary) && step.answer !== "clock" && step.answer !== "scale")
    return takeUnsure(scene, asked);
  const named = takeLateName(scene, open, text);
  if (named) return named;
  if (isAmongWays(step) && listenTo(text)(vocabulary.asksUs))
    return askAgain(scene, open, [talk(scene, "asked-of-us")]);
  if (wordsOf(text).length > (isAmongWays(step) ? SENTENCE_WORDS : STORY_WORDS))
    return askAgain(scene, { mistake, walk: addToStory(walk, text) }, [talk(scene, "story", { said: quote(text) })]);
  if (step.answer !== "scale" && step.answer !== "yesNo" && !step.counts)
    return askAgain(scene, open, [talk(scene, keyOf(scene, asked, text))]);
  const told = { mistake, walk: addToStory(walk, text) };
  // Whoever tells twice instead is asked for no number, and for no yes or no.
  return wasAsked(TWICE, scene, asked)
    ? withLeftOpen(scene, takeAnswer(scene, told, null))
    : askAgain(scene, told, [talk(scene, keyOf(scene, asked, text))]);
}

/** "Idk" is not hurried; to a question for words it is the answer the second time. */
function takeUnsure(scene: Scene, { mistake, walk, step }: Asked): Turn {
  const open = { mistake, walk };
  if (step.answer !== "text") return askAgain(scene, open, [talk(scene, "choice-unsure")]);
  return wasSaid(scene, ["text-unsure"])
    ? withLeftOpen(scene, takeAnswer(scene, open, null))
    : askAgain(scene, open, [talk(scene, "text-unsure")]);
}

/** "No thank you, that will do." */
const isDone = (text: string, { done, fillers }: Vocabulary): boolean => listenLoosely(text, fillers)(done);

const nods = (text: string, { yes, agreed, liked, mumbled, fillers }: Vocabulary): boolean =>
  [yes, agreed, liked, mumbled].some(listenLoosely(text, fillers));

/** "We can also leave it there" was just offered: what leaves it there, where such a way is shown. */
function leftThere(scene: Scene, asked: Asked): TableOption | null {
  const isOffered = LEAVES.some((key) => isLast(scene.person.said, talk(scene, key).text));
  return isOffered ? wayOut(scene, asked) : null;
}

const LEAVES = ["unread-twice", "nod"];

function wayOut(scene: Scene, { step, ...open }: Asked): TableOption | null {
  return isAmongWays(step) ? (lay(scene, open, step).options.find(({ value }) => value === ENOUGH) ?? null) : null;
}

/** Buttons that lead on: what is typed among them is said to the one it talks with. Their age is a fact. */
const isAmongWays = ({ id, answer }: Step): boolean => answer === "choice" && id !== AGE;

/** Whether the last replies, so many one after the other, were this question. */
export function wasAsked(times: number, scene: Scene, { step, ...open }: Asked): boolean {
  const question = lay(scene, open, step).line.text;
  const { said } = scene.person;
  return [...Array(times).keys()].every((back) => isLastReply(said.slice(0, said.length - back), question));
}

function keyOf(scene: Scene, asked: Asked, text: string): string {
  const { step } = asked;
  const { vocabulary } = scene.playbook;
  if (step.counts) return "unread-scale";
  if (!isAmongWays(step) && wasAsked(TWICE, scene, asked)) return "unread-skip";
  if (step.answer === "text" && /\p{L}{2}/u.test(text)) return "text-bare";
  if (step.id === AGE) return "unread-yesNo";
  if (!isAmongWays(step)) return `unread-${step.answer}`;
  const isYes = listenTo(withoutFillers(text, vocabulary.fillers))(vocabulary.yes);
  if (!isYes && nods(text, vocabulary) && wayOut(scene, asked) !== null) return "nod";
  if (wasAsked(TWICE, scene, asked)) return "unread-twice";
  return isYes ? "unread-yes" : "unread-choice";
}
