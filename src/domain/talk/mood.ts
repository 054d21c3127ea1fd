import { SMALL_CIRCLE } from "../circle/enough.ts";
import { isQuiet, isSoonAfterDanger } from "../danger/quiet.ts";
import { languageOf } from "../reading/language.ts";
import { listenLoosely, listenTo, withoutFillers, wordsOf } from "../reading/text.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { asideIn, isOnTheTable } from "./aside-in.ts";
import { namesDay } from "./asked-first.ts";
import { isAwayFor } from "./moved-on.ts";
import { wasSaid } from "./was-said.ts";

/** What is longer may be a matter of its own. */
const FEW_WORDS = 8;

/** So long after the last word what was asked may be forgotten, in hours. */
const FORGOTTEN = 12;

const MOODS = ["lighter", "worse", "same"] as const;

/** The first words of the next visit answer what it opens with, before that is asked. */
const isOpening = ({ person, now }: Scene): boolean =>
  person.sinceGate !== null && person.activity === null && !isSoonAfterDanger(person, now);

/** Whether how they are was the last thing asked, and nothing else with it: then what they write is said to that. */
export const isAskedHow = (scene: Scene): boolean =>
  (wasSaid(scene, ["check-in-ask"]) && isQuiet(scene.person, scene.now)) ||
  (wasSaid(scene, ["since-ask"]) && scene.person.activity === null && !isAwayFor(scene, FORGOTTEN));

/**
 * Where the last thing asked was how they are, after danger: what they say to it, as behind the buttons. "heard" where
 * they say it in words of their own; null for what is no answer to it.
 */
export function moodSaid(scene: Scene, text: string): (typeof MOODS)[number] | "heard" | null {
  const { person, playbook } = scene;
  const isAlone = isAskedHow(scene);
  const isAsked = isAlone || wasSaid(scene, ["check-in-ask", "since-ask"]) || isOpening(scene);
  if (!isAsked || person.activity?.kind === "check" || isOnTheTable(scene, text)) return null;
  const { moods, fillers } = playbook.vocabulary;
  const says = listenLoosely(text, fillers);
  const mood = MOODS.find((one) => says(moods[one]));
  if (mood && wordsOf(text).length <= FEW_WORDS) return mood;
  if (!isAlone || wordsOf(text).length === 0) return null;
  const isOther = asideIn(scene, text) !== null || languageOf(text, playbook.languages) !== null;
  return isOther || (isOwnMatter(scene, text) && !beginsHeavy(scene, text)) ? null : "heard";
}

/** "Not great. I wrote it all down for them": it begins with how they are, so all of it is said to that. */
function beginsHeavy({ playbook }: Scene, text: string): boolean {
  const { moods, fillers } = playbook.vocabulary;
  const begins = listenTo(withoutFillers(text.split(/[.,;!?\n]/)[0] ?? "", fillers));
  return begins(moods.worse) || begins(moods.same);
}

/** A worry that names its day, or says much: they would rather talk about that. */
function isOwnMatter(scene: Scene, text: string): boolean {
  const { topic, sure } = scene.router.route(text);
  const saysMuch = namesDay(scene, text) || wordsOf(text).length > FEW_WORDS;
  return saysMuch && sure && topic !== SMALL_CIRCLE && mistakeOf(scene, topic) !== undefined;
}
