import type { Activity, Checking } from "../activity.ts";
import { takePlainWords } from "../circle/plain-words.ts";
import { offTable } from "../circle/table.ts";
import { takeCircle } from "../circle/take.ts";
import { takeAfterGate } from "../danger/after-gate.ts";
import { backAfterNo, careAfterNo, isToGoOnWith, isUnread, takeAfterNo } from "../danger/after-no.ts";
import { checkAgain } from "../danger/check.ts";
import { takeNamedCountry } from "../danger/country.ts";
import { takeOtherDanger } from "../danger/other-danger.ts";
import { takeAnyone } from "../danger/take-anyone.ts";
import { type Said, takeCheck } from "../danger/take-check.ts";
import type { Signal } from "../gate/signal.ts";
import { takeClock } from "../nudge/ask-clock.ts";
import { readAside } from "../reading/aside.ts";
import { languageOf } from "../reading/language.ts";
import type { Reading } from "../reading/read-answer.ts";
import { takeRehearsal } from "../rehearsal/rehearse.ts";
import type { Scene } from "../scene.ts";
import { takeTelling, tell } from "../try/tell.ts";
import { tells } from "../try/tells.ts";
import { resume } from "../walk/resume.ts";
import { answerAside } from "./answer-aside.ts";
import { answerWalk } from "./answer-walk.ts";
import { asideIn } from "./aside-in.ts";
import { tellBesideKnock } from "./beside-knock.ts";
import { isKnock } from "./choose-knock.ts";
import { askHowTheDayWas, tellOfPastDay, withoutPastDay } from "./day-over.ts";
import { takeTalk } from "./let-out.ts";
import { movedOn } from "./moved-on.ts";
import { sayNothingOpen } from "./nothing-open.ts";
import { sayOtherLanguage } from "./other-language.ts";
import { place } from "./place.ts";
import { takeSetsOut } from "./sets-out.ts";
import { takeKnock } from "./take-knock.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** What a voice made of a message that the words alone could not read: an answer, or a topic. */
export interface Heard {
  reading?: Reading;
  topic?: string;
  /** What a voice takes it for a sign of, where the gate heard nothing. */
  mayBe?: Signal;
  /** Whether they were asked already if they want something practical, or only to say it. */
  isDoorOpen?: boolean;
}

/** "/progres": meant for a command, and none of theirs. */
const NO_COMMAND = /^\s*\/[a-z][a-z-]*(\s|$)/i;

/** One typed message, from whatever is on the table. Pure: everything it knows is in its arguments. */
export function converse(scene: Scene, text: string, heard: Heard = {}): Turn {
  const { activity } = scene.person;
  if (activity?.kind === "check") return takeInCheck(scene, activity, text);
  const afterGate = takeNamedCountry(scene, text) ?? takeAfterGate(scene, text);
  if (afterGate) return afterGate;
  const after = withoutPastDay(scene);
  if (after) return takeAfterTheDay(after, text, heard);
  return takeAtAnyTime(scene, text, heard) ?? takeOpen(scene, activity, { text, heard });
}

function takeInCheck(scene: Scene, checking: Checking, text: string): Turn {
  if (readAside(text, scene.playbook.vocabulary) === "delete")
    return checkAgain(scene, checking, [talk(scene, "privacy-sure")]);
  return takeOtherDanger(scene, checking, text) ?? answerCheck(scene, checking, { text });
}

/** What is meant the same whatever is open; of their people, and in another language, only where no other answer is waited for. */
function takeAtAnyTime(scene: Scene, text: string, { topic }: Heard): Turn | null {
  const { activity } = scene.person;
  if (activity?.kind !== "circle" && NO_COMMAND.test(text)) return resume(scene, [talk(scene, "no-such-command")]);
  const aside = asideIn(scene, text);
  if (aside) return answerAside(scene, aside, text);
  const isFree = activity?.kind === "knock" ? !isKnock(scene, activity, text) : activity === null;
  const ofCircle = isFree || activity?.kind === "circle" ? takePlainWords(scene, text) : null;
  if (ofCircle) return ofCircle;
  const isToPlace = !topic && (activity === null || activity.kind === "knock");
  const language = isToPlace ? languageOf(text, scene.playbook.languages) : null;
  return language && sayOtherLanguage(scene, language, text);
}

/** What is open takes it. */
function takeOpen(
  scene: Scene,
  activity: Exclude<Activity, Checking> | null,
  { text, heard }: { text: string; heard: Heard },
): Turn {
  switch (activity?.kind) {
    case "walk": {
      const fresh = movedOn(scene, text);
      return fresh ? converse(fresh, text) : answerWalk(scene, { text, read: heard.reading });
    }
    case "knock":
      return tellBesideKnock(scene, activity, text) ?? takeKnock(scene, activity, { text, topic: heard.topic });
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
      return tells(scene, text)
        ? tell(scene, text)
        : (takeSetsOut(scene, text) ?? sayNothingOpen(scene, text) ?? place(scene, text, heard));
  }
}

/** Back after the day a walk was about: what came of it, how it was, or something new. */
function takeAfterTheDay(scene: Scene, text: string, heard: Heard): Turn {
  const isGreeting = readAside(text, scene.playbook.vocabulary) === "greeting";
  if (isGreeting || sayNothingOpen(scene, text)) return askHowTheDayWas(scene);
  return tellOfPastDay(scene, text) ?? converse(scene, text, heard);
}

/** What was said or pressed to a check. */
export function answerCheck(scene: Scene, checking: Checking, said: Said): Turn {
  const take = checking.asks === "whether" ? takeCheck : takeAnyone;
  const checked = take(scene, checking, said);
  if ("turn" in checked) return checked.turn;
  const turn = goOn({ ...scene, person: checked.person }, checked.text, checking);
  return checked.isUnsaid ? { ...turn, lines: [talk(scene, "anyone-open"), ...turn.lines] } : turn;
}

/** After a check was denied: the held message, as if nothing had been asked, below what should be said all the same; or what was open before. */
function goOn(scene: Scene, held: string, { signal, asks }: Checking): Turn {
  if (asks !== "whether") {
    const isNothing = held === "" || (isUnread(scene, held) && asideIn(scene, held) === null);
    return isNothing ? resume(scene, [talk(scene, "check-fine")]) : converse(scene, held);
  }
  const met = takeAfterNo(scene, held, signal);
  if (met) return met;
  const care = careAfterNo(scene, signal);
  if (held === "" || !isToGoOnWith(scene, held, signal)) return backAfterNo(scene, held, care);
  const turn = converse(scene, held);
  return care ? { ...turn, lines: [care, ...turn.lines] } : turn;
}
