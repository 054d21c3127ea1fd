import { localTime } from "../reading/clock.ts";
import { listenLoosely, listenTo, withoutFillers } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { nothingNew } from "../try/nothing-new.ts";
import { isAwayFor } from "./moved-on.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** A message with nothing open that says nothing to begin with: "ok", "yes", "c". Null for anything that does. */
export function sayNothingOpen(scene: Scene, text: string): Turn | null {
  const { person, playbook } = scene;
  const { fillers, mumbled, agreed, liked, yes, no, unsure, waiting } = playbook.vocabulary;
  const [says, bare] = [listenLoosely(text, fillers), listenTo(withoutFillers(text, fillers))];
  if (bare(waiting)) return nothingNew(scene, text);
  if (bare(liked) && hasJustWalked(scene)) return say(person, talk(scene, "thanks"));
  const isNothing = [mumbled, agreed, yes, no, unsure].some(says);
  if (!isNothing && !LONE.test(text)) return null;
  return say(person, talk(scene, person.said.length === 0 ? "greeting" : "nothing-open"));
}

/** Right after a walk "that was better than i thought" is about the talk; later it is about a day. */
const hasJustWalked = (scene: Scene): boolean =>
  scene.person.progress.walks.at(-1)?.day === localTime(scene.now, scene.person.zone).day &&
  !isAwayFor(scene, RIGHT_AFTER);

const RIGHT_AFTER = 0.5;

/** A letter of a button that is gone, or a number. */
const LONE = /^\W*(?:[a-z]|\d{1,2})\W*$/i;
