import { takePlainWords } from "../circle/plain-words.ts";
import { offTable } from "../circle/table.ts";
import { optionsOf, takeCircle } from "../circle/take.ts";
import { takeClock } from "../nudge/set.ts";
import { LONGEST_ANSWER } from "../reading/answer.ts";
import { type Aside, readAside } from "../reading/aside.ts";
import { named } from "../reading/choose.ts";
import { languageOf } from "../reading/language.ts";
import { mentionsIn } from "../reading/mention.ts";
import type { Reading } from "../reading/read-answer.ts";
import { normalise } from "../reading/text.ts";
import { asideInRehearsal } from "../rehearsal/aside.ts";
import { takeRehearsal } from "../rehearsal/rehearse.ts";
import type { Routed } from "../router/route.ts";
import { TOLD } from "../router/route.ts";
import type { Scene } from "../scene.ts";
import { takeTelling, tell, tells, tellsAnew } from "../try/tell.ts";
import type { Mistake } from "../walk/mistake.ts";
import { resume } from "../walk/resume.ts";
import { keptHere } from "../walk/scope.ts";
import { lay } from "../walk/table.ts";
import { startWalk } from "../walk/walk.ts";
import { takeAfterGate } from "./after-gate.ts";
import { answerAside } from "./answer-aside.ts";
import { answerWalk } from "./answer-walk.ts";
import { tellBesideKnock } from "./beside-knock.ts";
import { takeCheck } from "./check.ts";
import { takeNamedCountry } from "./country.ts";
import { fitsQuestion } from "./fits-question.ts";
import { askKnock, isKnock, takeKnock } from "./knock.ts";
import { openDoor, takeTalk } from "./let-out.ts";
import { movedOn } from "./moved-on.ts";
import { sayNothingOpen } from "./nothing-open.ts";
import { isAskedFirst } from "./opener.ts";
import { sayOtherLanguage } from "./other-language.ts";
import { sayWhatIsMentioned } from "./say-mention.ts";
import { sayProgress } from "./say-progress.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** What a voice made of a message that the words alone could not read: an answer, or a topic. */
export interface Heard {
  reading?: Reading;
  topic?: string;
  /** Whether they were asked already if they want something practical, or only to say it. */
  isDoorOpen?: boolean;
}

/** "/progres": meant for a command, and none of theirs. */
const NO_COMMAND = /^\s*\/[a-z][a-z-]*(\s|$)/i;

/** One typed message, from whatever is on the table. Pure: everything it knows is in its arguments. */
export function converse(scene: Scene, text: string, heard: Heard = {}): Turn {
  const { activity } = scene.person;
  if (activity?.kind === "check") {
    const checked = takeCheck(scene, activity, { text });
    return "turn" in checked ? checked.turn : goOn({ ...scene, person: checked.person }, checked.text);
  }
  const afterGate = takeNamedCountry(scene, text) ?? takeAfterGate(scene, text);
  if (afterGate) return afterGate;
  if (activity?.kind !== "circle" && NO_COMMAND.test(text)) return resume(scene, [talk(scene, "no-such-command")]);
  const aside = asideIn(scene, text);
  if (aside) return answerAside(scene, aside);
  const isFree = activity?.kind === "knock" ? !isKnock(scene, activity, text) : activity === null;
  const ofCircle = isFree || activity?.kind === "circle" ? takePlainWords(scene, text) : null;
  if (ofCircle) return ofCircle;
  const language = languageOf(text, scene.playbook.languages);
  if (language && !heard.topic && (activity === null || activity.kind === "knock"))
    return sayOtherLanguage(scene, language, text);
  switch (activity?.kind) {
    case "walk": {
      const fresh = movedOn(scene, activity, text);
      return fresh ? converse(fresh, text) : answerWalk(scene, activity, text, heard.reading);
    }
    case "knock":
      return tellBesideKnock(scene, activity, text) ?? takeKnock(scene, activity, { text });
    case "clock":
      return takeClock(scene, activity, text);
    case "circle":
      return takeCircle(scene, activity, { text }) ?? converse(offTable(scene), text, heard);
    case "talk":
      return takeTalk(scene, activity, { text });
    case "tell":
      return takeTelling(scene, activity, { text });
    case "rehearse":
      return takeRehearsal(scene, activity, text);
    case undefined:
      return tells(scene, text) ? tell(scene, text) : (sayNothingOpen(scene, text) ?? place(scene, text, heard));
  }
}

/** Something that may be said at any time, unless it is also, word for word, one of the choices on the table. */
export function asideIn(scene: Scene, text: string): Aside | null {
  const { activity } = scene.person;
  if (activity?.kind === "rehearse") return asideInRehearsal(scene, activity, text);
  const aside = readAside(text, scene.playbook.vocabulary);
  if (!aside || isOnTheTable(scene, text)) return null;
  return fitsQuestion(scene, aside, text) ? aside : null;
}

/** Whether a message is, word for word, one of the choices that are shown: then it is that choice and nothing else. */
export function isOnTheTable(scene: Scene, text: string): boolean {
  const { activity } = scene.person;
  if (activity?.kind === "circle")
    return optionsOf(scene, activity).some(({ label }) => normalise(label) === normalise(text));
  const mistake = activity?.kind === "walk" ? mistakeOf(scene, activity.mistake) : undefined;
  const step = activity?.kind === "walk" ? mistake?.steps.find(({ id }) => id === activity.asked) : undefined;
  return activity?.kind === "walk" && mistake && step
    ? named(text, lay(scene, mistake, activity, step).options) !== null
    : false;
}

/** After a check was a figure of speech: the held message, as if nothing had been asked. */
export const goOn = (scene: Scene, held: string): Turn =>
  held === "" ? resume(scene, [talk(scene, "check-cleared")]) : converse(scene, held);

/** A message when nothing is on the table: the router's topic, or the voice's where the words could not tell. */
export function place(scene: Scene, text: string, { topic, isDoorOpen = false }: Heard = {}): Turn {
  const routed = scene.router.route(text);
  const sure = topic ?? (routed.sure ? routed.topic : tellsAnew(scene, text) ? TOLD : null);
  const mistake = mistakeOf(scene, sure ?? undefined) ?? (isDoorOpen ? afterHarm(scene, text, routed) : undefined);
  const isHeavy = mentionsIn(text, scene.playbook.mentions).some(({ heavy }) => heavy);
  if (isHeavy && !isDoorOpen && (mistake || sure === null)) return openDoor(scene, text);
  if (topic === undefined && !isDoorOpen && isAskedFirst(scene, text)) return askKnock(scene, text, routed);
  if (mistake) return isDoorOpen ? walkOn(scene, mistake, text) : openWalk(scene, mistake, text);
  switch (sure) {
    case "greeting":
    case "help":
    case "off-topic":
      return say(scene.person, talk(scene, sure));
    case "progress":
      return sayProgress(scene);
    case TOLD:
      return tell(scene, text);
    default:
      return askKnock(scene, text, routed);
  }
}

/** What was done to somebody is never met with a guess at their thoughts: the likeliest mistake that asks what would help. */
function afterHarm(scene: Scene, text: string, { ranked }: Routed): Mistake | undefined {
  if (!mentionsIn(text, scene.playbook.mentions).some(({ id }) => id === "harassed")) return undefined;
  const likeliest = ranked.map(({ topic }) => mistakeOf(scene, topic));
  return likeliest.find((mistake) => mistake?.steps.some(({ id }) => id === "harm"));
}

/** A message that says enough: what it mentions is named first, then one opening, then the first question. */
export function openWalk(scene: Scene, mistake: Mistake, text: string): Turn {
  const mention = sayWhatIsMentioned(scene, text);
  const isReturning = keptHere(scene, mistake) !== null;
  const ahead = mention ? [() => mention.text] : [];
  const openings = isReturning ? [] : mistake.openings;
  return startWalk(scene, mistake, { situation: text.trim().slice(0, LONGEST_ANSWER) }, { ahead, openings });
}

/** After the door nothing is said again before the first question. */
const walkOn = (scene: Scene, mistake: Mistake, text: string): Turn =>
  startWalk(scene, mistake, { situation: text.trim().slice(0, LONGEST_ANSWER) });

const mistakeOf = ({ playbook }: Scene, id: string | undefined): Mistake | undefined =>
  playbook.mistakes.find((one) => one.id === id);
