import { upkeep } from "../circle/change.ts";
import { isEnough, SMALL_CIRCLE } from "../circle/enough.ts";
import { isQuiet } from "../danger/quiet.ts";
import type { Person } from "../person.ts";
import { quote } from "../reading/quote.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { numbered, openTries } from "./open-tries.ts";
import { startTry } from "./start-try.ts";

/** `/try`: one small thing of the kind that fits them; `about` is a mistake, what to do with an open one, or their words. */
export function offerTry(scene: Scene, about: string): Turn {
  const { person, now, router } = scene;
  if (isQuiet(person, now)) return say(person, talk(scene, "try-quiet"));
  const [open] = openTries(person, now);
  if (about === "keep") return say(person, talk(scene, "try-keep"));
  if (about === "" && open) return say(person, talk(scene, "try-open", { step: quote(open.one.text) }));
  const mistake = isMistake(scene, about) ? about : (kindOf(scene, about, open?.one.mistake) ?? null);
  if ((mistake ?? SMALL_CIRCLE) === SMALL_CIRCLE && about === "" && isEnough(person)) return upkeep(scene);
  if (mistake === null) return say(person, talk(scene, "try-where"));
  const situation = about !== mistake && !["", "smaller", "different"].includes(about) ? about : null;
  return startTry(scene, {
    mistake,
    ...(situation !== null && { known: { situation } }),
    ...((about === "smaller" || about === "different") && { other: { which: about, than: open?.one.text ?? "" } }),
  });

  function kindOf({ playbook }: Scene, text: string, opened: string | undefined): string | undefined {
    if (text !== "" && text !== "smaller" && text !== "different") {
      const { topic, sure } = router.route(text);
      if (sure && playbook.mistakes.some(({ id }) => id === topic)) return topic;
    }
    return opened ?? lastKind(person);
  }
}

const isMistake = ({ playbook }: Scene, text: string): boolean => playbook.mistakes.some(({ id }) => id === text);

/** What they are in now, or were in last. */
function lastKind(person: Person): string | undefined {
  const { activity, progress } = person;
  if (activity?.kind === "walk") return activity.mistake;
  return progress.walks.at(-1)?.mistake ?? numbered(person).at(-1)?.one.mistake;
}
