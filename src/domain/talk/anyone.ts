import type { Activity, Checking } from "../activity.ts";
import { alarmDenied } from "../alarm.ts";
import { withCare } from "../circle/enough.ts";
import { gate } from "../gate/gate.ts";
import { heavinessOf } from "../gate/heaviness.ts";
import { isNamed } from "../gate/is-named.ts";
import { SIGNALS, type Signal } from "../gate/signal.ts";
import type { Person } from "../person.ts";
import { notAnAnswer } from "../reading/answer.ts";
import type { Aside } from "../reading/aside.ts";
import { chooseByPlace } from "../reading/choose.ts";
import { mentionsIn } from "../reading/mention.ts";
import { readAnswer } from "../reading/read-answer.ts";
import { saysAny, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { todayOf } from "../today.ts";
import { addToStory } from "../walk/changes.ts";
import { declines } from "../walk/declined.ts";
import { lay } from "../walk/table.ts";
import { type Asked, questionOnTable } from "../walk/walk-on-table.ts";
import { takeAfterLoss } from "./after-loss.ts";
import { asideIn } from "./aside-in.ts";
import { type Alarm, askCheck, checkAgain, metBy, questionOf, staticTurn, withoutCheck } from "./check.ts";
import { takeHints } from "./half.ts";
import { takeHazard } from "./hazard.ts";
import { isKnock } from "./knock.ts";
import { numbered } from "./of-danger.ts";
import { type Checked, readCheck, type Said } from "./take-check.ts";
import { talk } from "./talk.ts";
import { toldBefore } from "./told-before.ts";
import { say, type Turn } from "./turn.ts";

/** From this chance of danger on the talk waits for one open question; it takes more once that was asked today. */
const HEAVY = 0.5;
const HEAVY_AGAIN = 0.6;

/** So many of the last things that were told are read with this one. */
const LAST = 3;

/** What may be danger and is too little for the plain question: whether anyone is not safe, before anything is made of it. */
export function takeHeavy(scene: Scene, text: string): Turn | null {
  if (isElsewhere(scene.person) || hasItsAnswer(scene, text)) return null;
  const signal = heavySignal(scene, text);
  return signal && askAnyone(scene, text, signal);
}

/** What no rule names, in answer to a question of ours, is asked about openly: most of it is a "when" or a "who" of the day. */
export function askUnclear(scene: Scene, text: string, alarm: Alarm): Turn {
  const isAnswer = ANSWERED.includes(scene.person.activity?.kind ?? "");
  const isGuess = !alarm.language && isOfSafety(alarm.signal) && !isNamed(text);
  return isAnswer && isGuess ? askAnyone(scene, text, alarm.signal) : askCheck(scene, text, alarm);
}

const ANSWERED = ["walk", "tell", "circle"];

/** An age, and a no that is not taken, are no answer to whether anyone is not safe. */
const isOfSafety = (signal: Signal): boolean => signal !== "minor" && signal !== "insisting";

function askAnyone(scene: Scene, text: string, signal: Signal): Turn {
  const today = todayOf(scene.person, scene.now);
  const told = { ...today, told: [...new Set([...today.told, "anyone" as const])] };
  return askCheck({ ...scene, person: { ...scene.person, today: told } }, text, { signal, asks: "anyone" });
}

/** They are being asked already, or speak in a scene to somebody who is not there; how they are since a danger is asked first. */
const isElsewhere = ({ activity, sinceGate }: Person): boolean =>
  activity?.kind === "check" || (activity?.kind === "rehearse" && activity.asked !== "place") || sinceGate !== null;

/** What is met as heavy anyhow, and what is no telling. */
function hasItsAnswer(scene: Scene, text: string): boolean {
  const { mentions, vocabulary } = scene.playbook;
  const asked = questionOnTable(scene);
  return (
    asideIn(scene, text) !== null ||
    mentionsIn(text, mentions).some(({ heavy }) => heavy) ||
    (scene.person.activity?.kind === "circle" && saysAny(text, vocabulary.circle.died)) ||
    (asked !== null && (declines(scene, asked, text) || isChosen(scene, asked, text)))
  );
}

/** "Yes, I have 31 years": what is one of the choices, or a number. */
const isChosen = (scene: Scene, asked: Asked, text: string): boolean =>
  asked.step.answer !== "text" &&
  readAnswer(lay(scene, asked, asked.step), text, scene.playbook.vocabulary) !== notAnAnswer;

/** What this is most likely a sign of, alone or with what was told before it; null where that is too unlikely. */
function heavySignal({ person, now }: Scene, text: string): Signal | null {
  const least = todayOf(person, now).told.includes("anyone") ? HEAVY_AGAIN : HEAVY;
  const before = toldBefore(person).slice(-LAST);
  const earlier = heavinessOf(before.join("\n"));
  const isNew = (earlier?.chance ?? 0) < least;
  const readings = [heavinessOf(text), isNew ? heavinessOf([...before, text].join("\n")) : null];
  return readings.find((one) => one && one.chance >= least && isOfSafety(one.signal))?.signal ?? null;
}

/** What was said or pressed to the open question or to the menu of dangers. Whoever tells something past the first goes on; past the second nobody does. */
export function takeAnyone(scene: Scene, checking: Checking, said: Said): Checked {
  const text = "text" in said ? said.text : "";
  const held = heldOf(scene, checking);
  const whole = [held, text].filter(Boolean).join("\n");
  const back = { ...scene, person: withoutCheck(scene.person) };
  const value = readCheck(scene, checking, said);
  const serious = text === "" || value === "no" ? null : seriousIn(back, { text, whole });
  if (serious) return { turn: serious };
  if (checking.asks === "which") return { turn: meet(back, checking, value ?? placeIn(scene, checking, text)) };
  if (value === "no") return { person: denying(back, checking), text: held };
  const aside = asideIn(back, text);
  if (value !== null || aside === "help") return { turn: askWhich(scene, { ...checking, held: whole }) };
  if (isAnswerTo(back, text)) return goingOn(back, held, text);
  if (aside !== null && (ENDS.includes(aside) || held === "")) return { person: back.person, text };
  const { length } = wordsOf(text);
  const isHeavier = aside === null && length >= SAYING && isHeavyWith(whole, text);
  if (isHeavier) return { turn: askWhich(scene, { ...checking, held: whole }) };
  if (aside !== null || length < TELLING) return askedAgain(scene, checking, { back, held, aside, text });
  return goingOn(back, held, text);
}

/** Whether it is heavy by itself, or a danger together with what waits. */
const isHeavyWith = (whole: string, text: string): boolean =>
  gate(whole).level !== "clear" || (heavinessOf(text)?.chance ?? 0) >= HEAVY;

/** Fewer words than this, put beside the open question, tell nothing; fewer than the other say nothing to be read with what waits. */
const TELLING = 5;
const SAYING = 4;

/** What ends the talk ends the question, too. */
const ENDS: readonly Aside[] = ["stop", "leave", "stop-nudges", "export"];
const LETS_GO: readonly Aside[] = ["never-mind", "skip"];

/** "Me?", "lol", "why do you ask": it is asked once more, with why; then what waited goes on, unless they let go of it. */
function askedAgain(scene: Scene, checking: Checking, { back, held, aside, text }: Passing): Checked {
  if (checking.timesAsked > 1)
    return { person: back.person, text: aside !== null && LETS_GO.includes(aside) ? text : held };
  const asked = { ...checking, timesAsked: checking.timesAsked + 1 };
  const again = { ...scene, person: { ...scene.person, activity: asked } };
  return { turn: checkAgain(again, asked, [talk(scene, "anyone-why")]) };
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
  const asked = questionOnTable(back);
  if (asked === null) return false;
  const reading = readAnswer(lay(back, asked, asked.step), text, back.playbook.vocabulary);
  return reading !== notAnAnswer && (asked.step.answer !== "text" || "option" in reading);
}

/** Where something else was asked the newest answers that, and what waited belongs to the story; else it is one with what waited. */
function goingOn({ person }: Scene, held: string, text: string): Checked {
  const { activity } = person;
  if (activity?.kind === "walk") return { person: { ...person, activity: addToStory(activity, held) }, text };
  return { person, text: activity === null || TOLD_ON.includes(activity.kind) ? `${held}\n${text}`.trim() : text };
}

/** Where one message after the other tells of the same thing. */
const TOLD_ON: readonly Activity["kind"][] = ["talk", "tell"];

/** "2", "the last one": of the menu. */
function placeIn({ playbook }: Scene, checking: Checking, text: string): string | null {
  const choices = (questionOf(playbook, checking).choices ?? []).map(({ label, send }) => ({
    label,
    value: send.split(" ").at(-1) ?? "",
  }));
  return chooseByPlace(text, choices, playbook.vocabulary)?.value ?? null;
}

/** What was said instead of an answer: a danger of its own, or the rest of one. */
function seriousIn(back: Scene, { text, whole }: { text: string; whole: string }): Turn | null {
  const verdict = gate(text);
  const told = takeAfterLoss(back, text) ?? takeHazard(back, whole) ?? takeHints(back, whole);
  return told ?? (verdict.level === "clear" ? null : askCheck(back, whole, verdict));
}

const heldOf = ({ now }: Scene, { held, heldUntil }: Checking): string =>
  held !== null && now.toISOString() < heldUntil ? held : "";

const denying = ({ person, now }: Scene, checking: Checking): Person => ({
  ...person,
  alarm: alarmDenied(person.alarm, { ...checking, wasGuess: true }, now.toISOString()),
});

const askWhich = (scene: Scene, { held, signal, language }: Checking): Turn =>
  askCheck(scene, held ?? "", { signal, language, asks: "which" });

/** The danger that was chosen; what is none of the menu, or was not understood, is met with the numbers. */
function meet(scene: Scene, { signal: guess }: Checking, value: string | null): Turn {
  const signal = SIGNALS.find((one) => one === value);
  if (signal) return staticTurn({ ...scene, person: withCare(scene.person, signal) }, { signal });
  return say(metBy(scene, { signal: guess }), numbered(scene, "check-which-else"));
}
