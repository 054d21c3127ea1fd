import { localTime } from "../reading/clock.ts";
import { listenTo, withoutFillers } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Turn } from "../talk/turn.ts";
import { keptText } from "../walk/record.ts";
import { resume } from "../walk/resume.ts";
import { justTold, openTries } from "./open-tries.ts";

/** What is met with one line and makes no small thing: the same as was told already, or that no answer has come yet. */
export function nothingNew(scene: Scene, said: string, toldDay?: string): Turn | null {
  const { person, playbook, now } = scene;
  if (isToldAlready(scene, said, toldDay)) return resume(scene, [talk(scene, "log-kept")]);
  if (openTries(person, now).length > 0 || !isOnlyWaiting(said, playbook.vocabulary)) return null;
  const isAbout = justTold(person, now).length > 0 || !saysNothing(said, playbook.vocabulary);
  return isAbout ? resume(scene, [talk(scene, "log-waiting")]) : null;
}

/** The same words about the same day. "I did it" may be about another thing while one is open. */
function isToldAlready({ person, playbook, now }: Scene, said: string, toldDay?: string): boolean {
  const { fillers, toldAhead } = playbook.vocabulary;
  const bare = (text: string) => withoutFillers(text, [...fillers, ...toldAhead]);
  const day = toldDay ?? localTime(now, person.zone).day;
  const words = bare(keptText(said) ?? said);
  const open = openTries(person, now);
  if (words === "" || open.some(({ one }) => bare(one.text) === words)) return false;
  return justTold(person, now).some(
    ({ one }) =>
      one.day === day && (bare(one.text) === words || (open.length === 0 && bare(one.outcome ?? "") === words)),
  );
}

/** "no answer yet", and no word of what it was that was sent. */
const isOnlyWaiting = (said: string, { fillers, waiting }: Vocabulary): boolean =>
  listenTo(withoutFillers(said, fillers))(waiting);

/** "dunno", "8/10", "loads", "nothing": no small thing can be made of it. */
export function saysNothing(
  said: string,
  { fillers, yes, no, nobody, unsure, done, toldNothing, amounts }: Vocabulary,
): boolean {
  const bare = withoutFillers(said, fillers);
  return !/\p{L}/u.test(said) || bare in amounts || [yes, no, nobody, unsure, done, toldNothing].some(listenTo(bare));
}
