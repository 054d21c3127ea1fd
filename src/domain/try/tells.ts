import { addDays, localTime } from "../reading/clock.ts";
import { saysAny, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import { saysWaiting } from "../reading/waiting.ts";
import type { Scene } from "../scene.ts";
import { openTries, waitingTries } from "./open-tries.ts";
import { saysHowItWent, saysWhatCame } from "./says-what-came.ts";

/** Whether a message tells of a small thing that is open, rather than of something new. */
export function tells({ person, playbook, router, now }: Scene, text: string): boolean {
  const { vocabulary } = playbook;
  if (saysAny(text, vocabulary.answered) && waitingTries(person, now).length > 0) return true;
  if (openTries(person, now).length === 0) return false;
  if (saysWaiting(text, vocabulary) || saysAny(text, vocabulary.cannot)) return true;
  if (saysHowItWent(text, vocabulary, MOST_OF_IT)) return true;
  if (!saysWhatCame(text, vocabulary)) return false;
  const { topic, sure } = router.route(text);
  return !(sure && wordsOf(text).length > SHORT && playbook.mistakes.some(({ id }) => id === topic));
}

/** While something is open, "it was fine, they gave me pasta" is about it; a longer message may be about anything. */
const MOST_OF_IT = 12;

/** Whether a message tells of a small thing although none is open: nothing else is sure of it, and no verdict is likely. */
export function tellsAnew(scene: Scene, text: string): boolean {
  const { playbook, router } = scene;
  if (saysHowItWent(text, playbook.vocabulary) && hasWalkedLately(scene)) return true;
  if (!saysWhatCame(text, playbook.vocabulary) || saysAny(text, playbook.vocabulary.aheadStill)) return false;
  const isBare = wordsOf(text).length <= BARE;
  // "She wrote back" sounds like those who never did.
  if (isBare && saysAny(text, playbook.vocabulary.answered)) return true;
  const { sure, ranked } = router.route(text);
  const verdict = ranked.find(({ topic }) => topic === VERDICT)?.confidence ?? 0;
  if (verdict < LIKELY_OF_MANY && tellsOnAndOn(text, playbook.vocabulary)) return true;
  return !sure && (verdict < LIKELY || isBare);
}

/** "It was ok actually", from whoever found a sentence these days, is about what they found it for. */
function hasWalkedLately({ person, now }: Scene): boolean {
  const since = addDays(localTime(now, person.zone).day, -LATELY);
  return (person.progress.walks.at(-1)?.day ?? "") >= since;
}

const LATELY = 3;

/** One thing after another that was done: "went. stayed 20 min, talked to a guy". */
const tellsOnAndOn = (text: string, vocabulary: Vocabulary): boolean =>
  clausesOf(text).filter((clause) => saysWhatCame(clause, vocabulary)).length > 1;

const clausesOf = (text: string): string[] => text.split(/[.,;!?\n]+| and | then /i);

/** Whoever draws a conclusion from what came of it has a worry: tried once, never again. */
const VERDICT = "writes-it-off";

/** Both were chosen on messages nobody learned from: three in seven hundred about something else pass, four in ten that tell do. */
const LIKELY = 0.45;

/** The same for whoever tells of one thing after another. */
const LIKELY_OF_MANY = 0.7;

/** So few words hold no verdict: "she wrote back". */
const BARE = 4;

/** A longer message that is plainly about a worry is one, however it begins. */
const SHORT = 6;

/** Which mistake something belongs to that was never offered: a sure one, what they were in last, or the nearest. */
export function mistakeToldOf({ person, playbook, router }: Scene, said: string): string {
  const { topic, sure, ranked } = router.route(said);
  const mistakes = playbook.mistakes.map(({ id }) => id);
  const last = person.progress.walks.at(-1)?.mistake ?? person.progress.tries.at(-1)?.mistake;
  const nearest = ranked.find(
    ({ topic: id, confidence }) => mistakes.includes(id) && id !== VERDICT && confidence >= LIKELY,
  );
  return (sure ? mistakes.find((id) => id === topic) : undefined) ?? last ?? nearest?.topic ?? mistakes[0] ?? "";
}
