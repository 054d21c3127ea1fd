import type { Activity, Checking } from "../activity.ts";
import { gate } from "../gate/gate.ts";
import { heavinessOf } from "../gate/heaviness.ts";
import { isNamed } from "../gate/is-named.ts";
import type { Person } from "../person.ts";
import type { Aside } from "../reading/aside.ts";
import { normalise, saysAny, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { asideIn } from "../talk/aside-in.ts";
import { isKnock } from "../talk/choose-knock.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { addToStory } from "../walk/changes.ts";
import { isChosen } from "../walk/read-on-table.ts";
import { takeAfterLoss } from "./after-loss.ts";
import { alarmDenied } from "./alarm.ts";
import { HEAVY, HEAVY_AGAIN, SURE } from "./anyone.ts";
import { askCheck, heldOf, inOtherWords, questionOf, withoutCheck } from "./check.ts";
import { takeHints } from "./half.ts";
import { takeHazard } from "./hazard.ts";
import { type Checked, readCheck, type Said } from "./take-check.ts";
import { askWhich, takeWhich } from "./which-danger.ts";

/** What was said or pressed to the open question or to the menu of dangers. Whoever tells something calm past the question goes on; what is heavier is asked about again, and nobody is coached on past the menu. */
export function takeAnyone(scene: Scene, checking: Checking, said: Said): Checked {
  const text = "text" in said ? said.text : "";
  const held = heldOf(scene, checking);
  const whole = [held, text].filter(Boolean).join("\n");
  const back = { ...scene, person: withoutCheck(scene.person) };
  const aside = asideIn(back, text);
  const value = answersNothing(scene, aside, text) ? null : readCheck(scene, checking, said);
  const serious = text === "" || value === "no" ? null : seriousIn(back, { text, whole });
  if (serious) return { turn: serious };
  if (value === "no") return { person: denying(back, checking), text: held };
  if (checking.asks === "which") return { turn: takeWhich(scene, checking, { text, whole, value, aside }) };
  const { length } = wordsOf(text);
  // A bare yes is no part of what was told.
  const told = length < TELLING ? held : whole;
  if (value === "other" && length >= TELLING) return { turn: heavier(scene, checking, whole) };
  if (value !== null || aside === "help")
    return { turn: askWhich(scene, { ...checking, held: told, hasSaidYes: !isUnsure(scene, said) }) };
  if (!isUnclear(held) && isAnswerTo(back, text)) return goingOn(back, held, text);
  if (aside !== null && (ENDS.includes(aside) || held === "")) return { person: back.person, text };
  if (!isUnclear(held) && !isHeavy(text) && deniesFirst(scene, text))
    return { ...goingOn({ ...back, person: denying(back, checking) }, held, text), isUnsaid: false };
  const isMore = isHeavy(text) || isUnclear(whole) || (length >= TELLING && rises(held, whole));
  const isHeavier = aside === null && length >= SAYING && isMore;
  if (isHeavier) return { turn: heavier(scene, checking, whole) };
  if (aside !== null || length < TELLING) return askedAgain(scene, checking, { back, held, aside, text });
  return goingOn(back, held, text);
}

/** "Idk" is no yes, and nothing was told with it. */
const isUnsure = ({ playbook }: Scene, said: Said): boolean =>
  "value" in said ? said.value === "unsure" : saysAny(said.text, playbook.vocabulary.unsure);

/** "What does that mean", "go on": said to the question, and no answer to it. */
const answersNothing = ({ playbook }: Scene, aside: Aside | null, text: string): boolean =>
  aside === "meaning" || aside === "why" || saysAny(text, playbook.vocabulary.danger.wavedOn);

/** "No, we're just broke": a no with a pause behind it, and then something else. "No i need help", and "no, i'm not ok", are none. */
function deniesFirst({ playbook: { vocabulary } }: Scene, text: string): boolean {
  const [, first = ""] = /^\s*([\p{L}'’]+)\s*[,.;:!–—-]/u.exec(text) ?? [];
  const isNo = vocabulary.no.includes(normalise(first)) && wordsOf(text).length > 1;
  return isNo && !saysAny(text, vocabulary.danger.noDenial) && !saysAny(text, vocabulary.nobody);
}

/** What the gate would have asked about plainly is not talked past with a number, nor let go of by two words. */
const isUnclear = (held: string): boolean => gate(held).level !== "clear";

const chanceOf = (text: string): number => heavinessOf(text)?.chance ?? 0;

const isHeavy = (text: string): boolean => chanceOf(text) >= HEAVY;

/** "She had a lot to drink" is little by itself, and more beside whoever may have to be woken. */
const rises = (held: string, whole: string): boolean =>
  chanceOf(whole) >= HEAVY_AGAIN && chanceOf(whole) > chanceOf(held);

/** Fewer words than this, put beside the open question, tell nothing; fewer than the other say nothing to be read with what waits. */
const TELLING = 5;
const SAYING = 4;

/** What ends the talk ends the question, too. */
const ENDS: readonly Aside[] = ["stop", "leave", "stop-nudges", "export"];
const LETS_GO: readonly Aside[] = ["never-mind", "skip"];

/** "Me?", "lol", "why do you ask": it is asked once more, with why; then what waited goes on, unless they let go of it. */
function askedAgain(scene: Scene, checking: Checking, { back, held, aside, text }: Passing): Checked {
  if (checking.timesAsked > 1 && isUnclear(held)) return { turn: askWhich(scene, checking) };
  if (checking.timesAsked > 1)
    return { person: back.person, text: aside !== null && LETS_GO.includes(aside) ? text : held, isUnsaid: true };
  return { turn: askAgain(scene, checking, "anyone-why") };
}

/** What was told past the question and is heavier may be calm still: it is asked once more. What a rule names in both together leads to the menu, and so does what is heavier again. */
function heavier(scene: Scene, checking: Checking, whole: string): Turn {
  const asked = { ...checking, held: whole };
  const isSure = isNamed(whole) || chanceOf(whole) >= SURE;
  const isEnough = isSure || isUnclear(heldOf(scene, checking)) || checking.timesAsked >= MOST;
  return isEnough ? askWhich(scene, asked) : askAgain(scene, asked, "anyone-more");
}

/** So often the open question is asked in a row. */
const MOST = 3;

/** Nobody reads the same question twice. */
function askAgain(scene: Scene, checking: Checking, words: "anyone-why" | "anyone-more"): Turn {
  const asked = { ...checking, timesAsked: checking.timesAsked + 1 };
  const question = inOtherWords(questionOf(scene.playbook, asked), talk(scene, words));
  return say({ ...scene.person, activity: asked }, question);
}

interface Passing {
  back: Scene;
  held: string;
  aside: Aside | null;
  text: string;
}

/** Whether it answers what was asked before: a number, one of the choices or of the first sentences. */
function isAnswerTo(back: Scene, text: string): boolean {
  const { activity } = back.person;
  if (activity?.kind === "knock") return isKnock(back, activity, text);
  return isChosen(back, text);
}

/** Where something else was asked the newest answers that, and what waited belongs to the story; else it is one with what waited. */
function goingOn({ person }: Scene, held: string, text: string): Checked {
  const { activity } = person;
  const isUnsaid = true;
  if (activity?.kind === "walk") return { person: { ...person, activity: addToStory(activity, held) }, text, isUnsaid };
  const isOfIt = activity === null || TOLD_ON.includes(activity.kind);
  return { person, text: isOfIt ? `${held}\n${text}`.trim() : text, isUnsaid };
}

/** Where one message after the other tells of the same thing. */
const TOLD_ON: readonly Activity["kind"][] = ["talk", "tell"];

/** What was said instead of an answer: a danger of its own, or the rest of one. */
function seriousIn(back: Scene, { text, whole }: { text: string; whole: string }): Turn | null {
  const verdict = gate(text);
  const told = takeAfterLoss(back, text) ?? takeHazard(back, whole) ?? takeHints(back, whole);
  return told ?? (verdict.level === "clear" ? null : askCheck(back, whole, verdict));
}

const denying = ({ person, now }: Scene, checking: Checking): Person => ({
  ...person,
  alarm: alarmDenied(person.alarm, { ...checking, wasGuess: true }, now.toISOString()),
});
