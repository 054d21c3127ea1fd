import type { Walking } from "../activity.ts";
import { listenTo } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { isAwayFor } from "../talk/moved-on.ts";
import type { Turn } from "../talk/turn.ts";
import { recorded } from "../walk/finish.ts";
import type { OnTable } from "../walk/walk-on-table.ts";
import { saysHowItWent, saysWhatCame } from "./says-what-came.ts";
import { tellOf } from "./tell.ts";

/** The questions after the small thing is picked; the first of them asks for a moment. */
const HOOK = "if_then";
const PLANNING = [HOOK, "prediction", "uneasy", "ask_me", "clock", "clock_half"];

/** The questions before it is picked: who comes back then tells of what the walk was about. */
const PICKING = ["age", "step"];

/** So long after the last word somebody is not answering, but back, in hours. */
const BACK = 3;

/** What came of a small thing that is still being planned: the plan is kept as far as it goes, and this is told of it. Null where nothing is. */
export function tellPlanned(scene: Scene, { mistake, walk }: OnTable, text: string): Turn | null {
  const isPicked = PLANNING.includes(walk.asked) || hasMessage(walk);
  const isBack =
    isAwayFor(scene, BACK) && PICKING.includes(walk.asked) && typeof walk.answers["situation"] === "string";
  if (walk.looksBackOn !== undefined || !(isPicked || isBack) || !tellsOfIt(scene, walk, text)) return null;
  const step = walk.answers["step"] ?? (isBack ? walk.answers["situation"] : undefined);
  const answers = { ...walk.answers, ...(step !== undefined && { step }), [HOOK]: walk.answers[HOOK] ?? "" };
  const planned = { ...walk, answers };
  const person = recorded(scene, { mistake, walk: planned });
  const isKept = person.progress.tries.length > 0;
  const open = { ...person, activity: null, left: walk.isTry ? scene.person.left : null };
  return isKept ? tellOf({ ...scene, person: open }, person.progress.tries.length - 1, text) : null;
}

/** A message that they would send is a small thing, whether or not a moment was picked for it. */
const hasMessage = ({ asked, answers: { message } }: Walking): boolean =>
  asked === ONWARD && typeof message === "string" && message !== NOT_SENT;

const ONWARD = "onward";
const NOT_SENT = "no";

/** A moment and a guess may sound like a tale; from whoever was away they are one. */
function tellsOfIt(scene: Scene, { asked }: Walking, text: string): boolean {
  const { vocabulary } = scene.playbook;
  if (isAwayFor(scene, BACK)) return saysWhatCame(text, vocabulary) || saysHowItWent(text, vocabulary);
  const isWhole = listenTo(text);
  return asked === HOOK ? isWhole(vocabulary.toldAtOnce) : saysWhatCame(text, vocabulary);
}
