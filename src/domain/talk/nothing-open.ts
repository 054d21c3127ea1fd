import { listenTo, withoutFillers } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { nothingNew } from "../try/nothing-new.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** A message with nothing open that says nothing to begin with: "ok", "yes", "c". Null for anything that does. */
export function sayNothingOpen(scene: Scene, text: string): Turn | null {
  const { person, playbook } = scene;
  const { fillers, mumbled, agreed, yes, no, unsure, waiting } = playbook.vocabulary;
  const [whole, bare] = [listenTo(text), listenTo(withoutFillers(text, fillers))];
  if (bare(waiting)) return nothingNew(scene, text);
  const isNothing = [mumbled, agreed, yes, no, unsure].some((list) => whole(list) || bare(list));
  if (!isNothing && !LONE.test(text)) return null;
  return say(person, talk(scene, person.said.length === 0 ? "greeting" : "nothing-open"));
}

/** A letter of a button that is gone, or a number. */
const LONE = /^\W*(?:[a-z]|\d{1,2})\W*$/i;
