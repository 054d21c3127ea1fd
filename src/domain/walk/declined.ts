import type { Walking } from "../person.ts";
import { listenTo, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { leave } from "./finish.ts";
import type { Mistake } from "./mistake.ts";
import { resume } from "./resume.ts";
import { lay } from "./table.ts";

/** The question that ties a small thing, or a message, to a moment. */
const HOOK = "if_then";

/** Whether "when?" is answered with "i won't". A bare "no" beside a plan that is offered means only that plan. */
export function declines(scene: Scene, mistake: Mistake, walk: Walking, text: string): boolean {
  const step = mistake.steps.find(({ id }) => id === walk.asked);
  if (step?.id !== HOOK || !saysWont(text, scene.playbook.vocabulary)) return false;
  return wordsOf(text).length > 1 || lay(scene, mistake, walk, step).options.length === 0;
}

function saysWont(text: string, { fillers, no, wont }: Vocabulary): boolean {
  const isBare = listenTo(withoutFillers(text, fillers));
  return isBare(wont) || listenTo(withoutFillers(text, [...fillers, ...no]))(wont);
}

/** Whoever will not is let out: what was found is kept, nothing is planned or asked about, and what was open before comes again. */
export function letGo(scene: Scene, mistake: Mistake, walk: Walking): Turn {
  const line = talk(scene, "wont");
  const { person } = scene;
  if (walk.isTry) return resume({ ...scene, person: { ...person, activity: person.left, left: null } }, [line]);
  const unplanned = { ...walk, answers: { ...walk.answers, step: null, [HOOK]: null } };
  return say(leave(scene, mistake, unplanned), line);
}
