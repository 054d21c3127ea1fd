import { isSoonAfterDanger } from "../quiet.ts";
import { languageOf } from "../reading/language.ts";
import { isLast } from "../reading/said.ts";
import { listenTo, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { asideIn, isOnTheTable } from "./aside-in.ts";

/** What is longer is a matter of its own. */
const FEW_WORDS = 8;

const MOODS = ["lighter", "worse", "same"] as const;

/** The first words of the next visit answer what it opens with, before that is asked. */
const isOpening = ({ person, now }: Scene): boolean =>
  person.sinceGate !== null && person.activity === null && !isSoonAfterDanger(person, now);

/**
 * Where the last thing asked was how they are, the day after danger: what a few words say to it, as behind the buttons.
 * "heard" where they say it in words of their own; null for what is no answer to it.
 */
export function moodSaid(scene: Scene, text: string): (typeof MOODS)[number] | "heard" | null {
  const { person, playbook, router } = scene;
  const wasAsked = (key: string) => (playbook.talk[key] ?? []).some((line) => isLast(person.said, line.text({})));
  const isAlone = wasAsked("check-in-ask");
  if (
    !(isAlone || wasAsked("since-ask") || isOpening(scene)) ||
    person.activity?.kind === "check" ||
    isOnTheTable(scene, text)
  )
    return null;
  const { moods, fillers } = playbook.vocabulary;
  const [whole, bare] = [listenTo(text), listenTo(withoutFillers(text, fillers))];
  const mood = MOODS.find((one) => whole(moods[one]) || bare(moods[one]));
  if (wordsOf(text).length > FEW_WORDS) return null;
  if (mood || !isAlone || wordsOf(text).length === 0) return mood ?? null;
  const isOther = asideIn(scene, text) !== null || languageOf(text, playbook.languages) !== null;
  return isOther || router.route(text).sure ? null : "heard";
}
