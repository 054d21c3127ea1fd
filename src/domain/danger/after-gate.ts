import { SMALL_CIRCLE } from "../circle/enough.ts";
import type { Aside } from "../reading/aside.ts";
import { localTime } from "../reading/clock.ts";
import { readDay } from "../reading/day.ts";
import { languageOf } from "../reading/language.ts";
import { saysAny, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { asideIn, isOnTheTable } from "../talk/aside-in.ts";
import { isAskedHow } from "../talk/mood.ts";
import { isAwayFor } from "../talk/moved-on.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { wasSaid } from "../talk/was-said.ts";
import { takeOwnWords } from "./after-harm.ts";
import { labelledIn } from "./check.ts";
import { takeCheckIn } from "./check-in.ts";
import { takeCountry } from "./country.ts";
import { keysOfDanger, numbered, talkOfDanger } from "./of-danger.ts";
import { isQuiet, isSoonAfterDanger } from "./quiet.ts";
import { hasTrait } from "./trait.ts";

/** What is shorter is none: "i'm scared". */
const FEWEST_OF_A_WORRY = 4;

/** What is longer may be a matter of its own. */
const FEW_WORDS = 8;

/** So few words are in the language the danger was said in, where nothing else tells. */
const FEWEST_OF_A_LANGUAGE = 4;

/** A gate reply ends with a question ("who could you message?"). What is said to it is no worry to work on, and no small talk. */
export function takeAfterGate(scene: Scene, text: string): Turn | null {
  const isSoon = isSoonAfterDanger(scene.person, scene.now) && scene.person.activity === null;
  if (!isSoon && !answersLast(scene, text)) return null;
  const ofSoon = [takeOwnWords, takeAsked, takeReached];
  for (const take of [takeWish, takeInTheirs, ...(isSoon ? ofSoon : [])]) {
    const turn = take(scene, text);
    if (turn) return turn;
  }
  return takeRest(scene, text, isSoon);
}

/** Whether this is said to what was last said of it, or to how they are. */
function answersLast(scene: Scene, text: string): boolean {
  const { person, now } = scene;
  const isMet = person.activity === null && isQuiet(person, now) && wasSaid(scene, BEFORE);
  const isOfThisVisit = (isMet || wasSaid(scene, OF_CHECK_IN)) && !isAwayFor(scene, SAME_VISIT);
  return (isOfThisVisit || isAskedHow(scene)) && !isOnTheTable(scene, text);
}

/** To be asked the day after or not, or for the numbers. */
function takeWish(scene: Scene, text: string): Turn | null {
  const { askTomorrow, danger } = scene.playbook.vocabulary;
  if (saysAny(text, askTomorrow)) return takeCheckIn(scene, "tomorrow");
  if (saysAny(text, danger.notAsked)) return takeCheckIn(scene, "never");
  return saysAny(text, danger.numbers) ? takeCountry(scene, "show") : null;
}

/** Soon after, nothing but a matter with a day leads away from it; later, whatever says enough may be a matter of its own. */
function takeRest(scene: Scene, text: string, isSoon: boolean): Turn | null {
  const aside = asideIn(scene, text);
  if (aside === "rehearse" && !isSoon) return null;
  if (aside === "greeting" && isAskedHow(scene)) return say(scene.person, talk(scene, "since-ask"));
  if (aside !== null) return answered(scene, aside);
  const isElse = isWorry(scene, text, isSoon) || (!isSoon && wordsOf(text).length > FEW_WORDS);
  return isElse ? null : say(scene.person, talkOfDanger(scene, "after-gate"));
}

/** What was said so long ago is answered by nothing that is said now. In hours. */
const SAME_VISIT = 6;

/** The day after, the answer to how they are asks it too, unless it is lighter. */
const OF_CHECK_IN = ["check-in-same", ...keysOfDanger("check-in-heard")];
const BEFORE = [
  ...keysOfDanger("after-gate"),
  "after-gate-help",
  "after-gate-leave",
  "after-gate-reached",
  "after-gate-easier",
  "after-gate-bot",
  "after-gate-ways",
  "after-gate-fault",
  "after-gate-none",
  "after-gate-place",
];

/** What may be said at any time and needs its own answer now as well. */
const AS_EVER: readonly Aside[] = ["delete", "export", "progress", "private", "bot", "condition", "let-out"];
const STOPS: readonly Aside[] = ["stop", "stop-nudges"];
const ENDS: readonly Aside[] = [...STOPS, "leave", "never-mind"];

/** "Help" and "what do i do" mean the danger, and nothing is stopped without saying who is there. */
function answered(scene: Scene, aside: Aside): Turn | null {
  const { nudge, reminders, checkInAt } = scene.person;
  if (AS_EVER.includes(aside)) return null;
  const isAwaited = nudge !== null || reminders.length > 0 || checkInAt !== null;
  if (STOPS.includes(aside) && isAwaited) return null;
  const { person } = scene;
  // Nobody is let go to sleep on it.
  if (person.alarm?.isMet && hasTrait(person.alarm.signal, "bodily"))
    return say(person, talkOfDanger(scene, "after-gate"));
  if (ENDS.includes(aside)) return say(person, numbered(scene, "after-gate-leave"));
  const isOfOneself = person.alarm?.signal === "self-harm";
  return say(
    person,
    aside === "help" && isOfOneself ? numbered(scene, "after-gate-help") : talkOfDanger(scene, "after-gate"),
  );
}

/** Who was asked whom they could reach tells that they tried, or that it is easier now. */
function takeReached(scene: Scene, text: string): Turn | null {
  const { person, playbook } = scene;
  const { reached, easier } = playbook.vocabulary.danger;
  if (person.alarm?.signal !== "self-harm") return null;
  if (saysAny(text, reached)) return say(person, numbered(scene, "after-gate-reached"));
  return saysAny(text, easier) ? say(person, numbered(scene, "after-gate-easier")) : null;
}

/** "Can you call someone", "can i text instead": what a bot cannot do is said, and which ways there are. */
function takeAsked(scene: Scene, text: string): Turn | null {
  const { canYou, howToReach } = scene.playbook.vocabulary.danger;
  if (saysAny(text, canYou)) return say(scene.person, numbered(scene, "after-gate-bot"));
  // With a body in danger the number alone comes first.
  const isOther = saysAny(text, howToReach) && !(scene.person.alarm && hasTrait(scene.person.alarm.signal, "bodily"));
  return isOther ? say(scene.person, numbered(scene, "after-gate-ways")) : null;
}

/** A matter of its own names its day, soon after; "i have nobody", said after "who could you message?", is the answer to that. */
function isWorry({ person, now, router, playbook }: Scene, text: string, isSoon: boolean): boolean {
  // While it may still kill them, nobody is made ready for a day.
  if (isSoon && person.alarm?.isMet && hasTrait(person.alarm.signal, "bodily")) return false;
  const { topic, sure } = router.route(text);
  const isNamed = readDay(text, localTime(now, person.zone).day, playbook.vocabulary) !== null;
  return (
    (isNamed || (!isSoon && wordsOf(text).length >= FEWEST_OF_A_WORRY)) &&
    sure &&
    topic !== SMALL_CIRCLE &&
    playbook.mistakes.some(({ id }) => id === topic)
  );
}

function takeInTheirs(scene: Scene, text: string): Turn | null {
  const { person, playbook } = scene;
  const heard = languageOf(text, playbook.languages)?.id;
  const isShort = wordsOf(text).length <= FEWEST_OF_A_LANGUAGE;
  const theirs = playbook.safety.languages[heard ?? (isShort ? (person.alarm?.language ?? "") : "")];
  if (!theirs) return null;
  const { choices = [] } = talk(scene, "after-gate");
  return say(person, { text: `${theirs.after}\n\n${theirs.inPublic}`, choices: labelledIn(theirs, choices) });
}
