import { listenTo, saysAny, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { leave } from "./finish.ts";
import { resume } from "./resume.ts";
import { lay } from "./table.ts";
import { type OnTable, stepOf } from "./walk-on-table.ts";

/** The question that ties a small thing, or a message, to a moment. */
const HOOK = "if_then";

/** Where "i won't" is said of what is planned; a bare "no" to these is an answer. */
const SIZE_AND_GUESS = ["step", "prediction", "uneasy"];

/** Whether "when?" is answered with "i won't". A bare "no" beside a plan that is offered means only that plan. */
export function declines(scene: Scene, open: OnTable, text: string): boolean {
  const step = stepOf(open);
  const { vocabulary } = scene.playbook;
  if (!step || open.walk.looksBackOn !== undefined || !saysWont(text, vocabulary)) return false;
  if (SIZE_AND_GUESS.includes(step.id)) return !saysAny(withoutFillers(text, vocabulary.fillers), vocabulary.no);
  return step.id === HOOK && (wordsOf(text).length > 1 || lay(scene, open, step).options.length === 0);
}

function saysWont(text: string, { fillers, no, wont }: Vocabulary): boolean {
  const isBare = listenTo(withoutFillers(text, fillers));
  return isBare(wont) || listenTo(withoutFillers(text, [...fillers, ...no]))(wont);
}

/** Whoever will not is let out: what was found is kept, nothing is planned or asked about, and what was open before comes again. */
export function letGo(scene: Scene, { mistake, walk }: OnTable): Turn {
  const line = talk(scene, "wont");
  const { person } = scene;
  if (walk.isTry) return resume({ ...scene, person: { ...person, activity: person.left, left: null } }, [line]);
  const unplanned = { ...walk, answers: { ...walk.answers, step: null, [HOOK]: null } };
  return say(leave(scene, { mistake, walk: unplanned }), line);
}
