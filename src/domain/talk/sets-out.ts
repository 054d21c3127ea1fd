import { isQuiet } from "../danger/quiet.ts";
import { ownWords } from "../nudge/own-words.ts";
import { addDays, localTime } from "../reading/clock.ts";
import { sentence } from "../reading/quote.ts";
import { listenLoosely, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { isOpen } from "../try/open-tries.ts";
import { leave } from "../walk/finish.ts";
import type { Asked } from "../walk/walk-on-table.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** A longer message says more than that they are at the door. */
const MOST = 12;

/** A sentence found so many days ago is still for what is set out on now. */
const LATELY = 3;

/** Written from the door, "about to go in" or "i can't": their own words come back, and nothing is asked. Null where none are kept. */
export function takeSetsOut(scene: Scene, text: string): Turn | null {
  const { person, playbook, now } = scene;
  const { fillers, setsOut, cannot } = playbook.vocabulary;
  const says = listenLoosely(text, fillers);
  if (wordsOf(text).length > MOST || isQuiet(person, now) || !(says(setsOut) || says(cannot))) return null;
  const own = keptFor(scene);
  if (own === null) return null;
  return say(person, { text: `${own}\n${talk(scene, says(cannot) ? "smaller" : "sets-out").text}` });
}

/** The same where a walk asks only what comes next: then it ends there. */
export function takeSetsOutAtEnd(scene: Scene, { mistake, walk, step }: Asked, text: string): Turn | null {
  if (step.id !== "onward" && step.id !== "onward_again") return null;
  return takeSetsOut({ ...scene, person: leave(scene, { mistake, walk }) }, text);
}

/** What they wrote for what is open, or the sentence they found lately. */
function keptFor(scene: Scene): string | null {
  const { person, now } = scene;
  const planned = person.progress.tries.findLast(isOpen);
  if (planned) return ownWords(scene, planned);
  const since = addDays(localTime(now, person.zone).day, -LATELY);
  const found = person.progress.walks.at(-1);
  return found?.sentence && found.day >= since ? `"${sentence(found.sentence)}"` : null;
}
