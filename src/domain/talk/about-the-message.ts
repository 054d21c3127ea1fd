import { quote } from "../reading/quote.ts";
import { saysAny, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { addToStory } from "../walk/changes.ts";
import { askAgain } from "../walk/walk.ts";
import type { Asked } from "../walk/walk-on-table.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";
import { wasAsked } from "./unread.ts";

const MESSAGE = "message";
const TWICE = 2;

/** "I go and hide in the loo", typed below a message: it is said to the coach, and not the message. Said twice, it is theirs to send. */
export function takeAboutTheMessage(scene: Scene, asked: Asked, text: string): Turn | null {
  const { mistake, walk, step } = asked;
  if (step.id !== MESSAGE || !isToNobody(text, scene.playbook.vocabulary) || wasAsked(TWICE, scene, asked)) return null;
  return askAgain(scene, { mistake, walk: addToStory(walk, text) }, [talk(scene, "story", { said: quote(text) })]);
}

const SHORTER = "shorter";
const OWN = "own";

/** "Too formal", said of the message that is shown: a shorter one comes instead, and then it is asked for in their words. */
export function takeNotTheirs(scene: Scene, { mistake, walk, step }: Asked, text: string): Turn | null {
  const { notTheirs } = scene.playbook.vocabulary.aboutMessages;
  const isOfLength = saysAny(text, notTheirs.shorter);
  if (step.id !== MESSAGE || walk.again === OWN || !(isOfLength || saysAny(text, notTheirs.own))) return null;
  const again = isOfLength && walk.again === undefined ? SHORTER : OWN;
  return askAgain(scene, { mistake, walk: { ...walk, again } }, [talk(scene, "message-not-theirs")]);
}

/** Begins like something told, and speaks to nobody. */
function isToNobody(text: string, { fillers, aboutMessages }: Vocabulary): boolean {
  if (text.includes("?")) return false;
  const words = wordsOf(text);
  const begins = [words[0], withoutFillers(text, fillers).split(" ")[0]];
  const isTold = begins.some((first) => first !== undefined && aboutMessages.tells.includes(first));
  return isTold && !words.some((word) => aboutMessages.toSomebody.includes(word));
}
