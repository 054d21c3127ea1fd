import { SMALL_CIRCLE } from "../circle/enough.ts";
import { isQuiet, isSoonAfterDanger } from "../quiet.ts";
import type { Aside } from "../reading/aside.ts";
import { localTime } from "../reading/clock.ts";
import { readDay } from "../reading/day.ts";
import { languageOf } from "../reading/language.ts";
import { isLast } from "../reading/said.ts";
import { saysAny, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { asideIn, isOnTheTable } from "./aside-in.ts";
import { labelledIn } from "./check.ts";
import { takeCheckIn } from "./check-in.ts";
import { takeCountry, withNumbers } from "./country.ts";
import { isAwayFor } from "./moved-on.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** What is shorter is none: "i'm scared". */
const FEWEST_OF_A_WORRY = 4;

/** What is longer may be a matter of its own. */
const FEW_WORDS = 8;

/** So few words are in the language the danger was said in, where nothing else tells. */
const FEWEST_OF_A_LANGUAGE = 4;

/** A gate reply ends with a question ("who could you message?"). What is said to it is no worry to work on, and no small talk. */
export function takeAfterGate(scene: Scene, text: string): Turn | null {
  const { person, now, playbook } = scene;
  const isSoon = isSoonAfterDanger(person, now) && person.activity === null;
  const isMet = wasSaid(scene, OF_CHECK_IN) || (person.activity === null && wasSaid(scene, BEFORE));
  const isLater = isQuiet(person, now) && !isAwayFor(scene, SAME_VISIT);
  const isAskedLast = isLater && isMet && !isOnTheTable(scene, text);
  if (!isSoon && !isAskedLast) return null;
  const { askTomorrow, danger } = playbook.vocabulary;
  if (saysAny(text, askTomorrow)) return takeCheckIn(scene, "tomorrow");
  if (saysAny(text, danger.notAsked)) return takeCheckIn(scene, "never");
  if (saysAny(text, danger.numbers)) return takeCountry(scene, "show");
  const theirs = inTheirs(scene, text);
  if (theirs) return theirs;
  const aside = asideIn(scene, text);
  if (aside === "rehearse" && !isSoon) return null;
  if (aside !== null) return answered(scene, aside);
  return isWorry(scene, text, isSoon) || (!isSoon && wordsOf(text).length > FEW_WORDS)
    ? null
    : said(scene, "after-gate");
}

/** What was said so long ago is answered by nothing that is said now. In hours. */
const SAME_VISIT = 6;

/** The day after, the answer to how they are asks it too, unless it is lighter. */
const OF_CHECK_IN = ["check-in-same", "check-in-heard"];
const BEFORE = ["after-gate", "after-gate-help", "after-gate-leave"];

/** What may be said at any time and needs its own answer now as well. */
const AS_EVER: readonly Aside[] = [
  "delete",
  "export",
  "stop-nudges",
  "progress",
  "private",
  "bot",
  "condition",
  "let-out",
];
const ENDS: readonly Aside[] = ["leave", "never-mind"];

/** "Help" and "what do i do" mean the danger, and nothing is stopped without saying who is there. */
function answered(scene: Scene, aside: Aside): Turn | null {
  const { nudge, reminders, checkInAt } = scene.person;
  if (AS_EVER.includes(aside)) return null;
  const isAwaited = nudge !== null || reminders.length > 0 || checkInAt !== null;
  if (aside === "stop" && isAwaited) return null;
  if (aside === "stop" || ENDS.includes(aside)) return said(scene, "after-gate-leave");
  return said(scene, aside === "help" ? "after-gate-help" : "after-gate");
}

/** A matter of its own names its day, soon after; "i have nobody", said after "who could you message?", is the answer to that. */
function isWorry({ person, now, router, playbook }: Scene, text: string, isSoon: boolean): boolean {
  const { topic, sure } = router.route(text);
  const isNamed = readDay(text, localTime(now, person.zone).day, playbook.vocabulary) !== null;
  return (
    (isNamed || (!isSoon && wordsOf(text).length >= FEWEST_OF_A_WORRY)) &&
    sure &&
    topic !== SMALL_CIRCLE &&
    playbook.mistakes.some(({ id }) => id === topic)
  );
}

/** Whether one of these was the last reply. */
const wasSaid = ({ person, playbook }: Scene, keys: readonly string[]): boolean =>
  keys.some((key) => playbook.talk[key]?.some((line) => isLast(person.said, line.text({}))));

function said(scene: Scene, key: string): Turn {
  const { text, ...line } = talk(scene, key);
  return say(scene.person, { ...line, text: withNumbers(text, scene.playbook, scene.person.country) });
}

function inTheirs(scene: Scene, text: string): Turn | null {
  const { person, playbook } = scene;
  const heard = languageOf(text, playbook.languages)?.id;
  const isShort = wordsOf(text).length <= FEWEST_OF_A_LANGUAGE;
  const theirs = playbook.safety.languages[heard ?? (isShort ? (person.alarm?.language ?? "") : "")];
  if (!theirs) return null;
  const { choices = [] } = talk(scene, "after-gate");
  return say(person, { text: `${theirs.after}\n\n${theirs.inPublic}`, choices: labelledIn(theirs, choices) });
}
