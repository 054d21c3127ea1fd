import { heavinessOf } from "../gate/heaviness.ts";
import { isNamed } from "../gate/is-named.ts";
import type { Signal } from "../gate/signal.ts";
import type { Person } from "../person.ts";
import { mentionsIn } from "../reading/mention.ts";
import { saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { asideIn } from "../talk/aside-in.ts";
import { talk } from "../talk/talk.ts";
import type { Turn } from "../talk/turn.ts";
import { todayOf, withTold } from "../today.ts";
import { declines } from "../walk/declined.ts";
import { isChosen } from "../walk/read-on-table.ts";
import { questionOnTable } from "../walk/walk-on-table.ts";
import { type Alarm, askCheck, inOtherWords } from "./check.ts";
import { toldBefore } from "./told-before.ts";

/** From this chance of danger on the talk waits for one open question. It takes more once that was asked today, and where their own words answer a question of ours: what a head says of a party sounds heavier than it is. */
export const HEAVY = 0.5;
export const HEAVIER = 0.65;

/** So many of the last things that were told are read with this one. */
const LAST = 3;

/** What may be danger and is too little for the plain question: whether anyone is not safe, before anything is made of it. */
export function takeHeavy(scene: Scene, text: string): Turn | null {
  const signal = isElsewhere(scene.person) ? null : heavySignal(scene, text);
  return signal && !hasItsAnswer(scene, text) ? askAnyone(scene, text, signal) : null;
}

/** From this chance on words alone leave little to ask openly. */
export const SURE = 0.95;

/** What no rule names, in answer to a question of ours, is asked about openly: most of it is a "when" or a "who" of the day. And nobody is asked whether they mean harm on a mere guess. */
export function askUnclear(scene: Scene, text: string, alarm: Alarm): Turn {
  const isAnswer = ANSWERED.includes(scene.person.activity?.kind ?? "");
  const isGuess = !alarm.language && isOfSafety(alarm.signal) && !isNamed(text);
  const isOpen = isGuess && (isAnswer || mayAccuse(alarm.signal, text));
  return isOpen ? askAnyone(scene, text, alarm.signal) : askCheck(scene, text, alarm);
}

/** "I told her nobody will care what she wears": little more than likely, and the plain question would accuse them; nor is "did you take something" asked where hardly a word tells of it. */
function mayAccuse(signal: Signal, text: string): boolean {
  const guess = heavinessOf(text);
  const isHarmless = guess?.signal === "harm-to-others" && guess.chance < SURE;
  return isHarmless || (signal === "overdose" && !guess?.isLikely);
}

const ANSWERED = ["knock", "walk", "tell", "circle", "rehearse"];

/** An age, and a no that is not taken, are no answer to whether anyone is not safe. */
const isOfSafety = (signal: Signal): boolean => signal !== "minor" && signal !== "insisting";

/** Whoever was asked today hears it short, and in other words. */
function askAnyone(scene: Scene, text: string, signal: Signal): Turn {
  const person = { ...scene.person, today: withTold(scene.person, "anyone", scene.now) };
  const turn = askCheck({ ...scene, person }, text, { signal, asks: "anyone" });
  return wasAsked(scene)
    ? { ...turn, lines: turn.lines.map((line) => inOtherWords(line, talk(scene, "anyone-again"))) }
    : turn;
}

const wasAsked = ({ person, now }: Scene): boolean => todayOf(person, now).told.includes("anyone");

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
    (asked !== null && declines(scene, asked, text)) ||
    isChosen(scene, text)
  );
}

/** What this is most likely a sign of, alone or with what was told before it; null where that is too unlikely. */
function heavySignal(scene: Scene, text: string): Signal | null {
  const least = leastOf(scene);
  const heavy = (said: string): Signal | null => {
    const guess = heavinessOf(said);
    return guess && guess.chance >= least ? guess.signal : null;
  };
  const alone = heavy(text);
  if (alone && isOfSafety(alone)) return alone;
  const before = toldBefore(scene.person).slice(-LAST);
  const together = before.length > 0 ? heavy([...before, text].join("\n")) : null;
  // What was as heavy without this was asked about, or let pass, when it was told.
  return together && isOfSafety(together) && !heavy(before.join("\n")) ? together : null;
}

const leastOf = (scene: Scene): number => (wasAsked(scene) || asksOwnWords(scene) ? HEAVIER : HEAVY);

const asksOwnWords = (scene: Scene): boolean =>
  scene.person.activity?.kind === "knock" || questionOnTable(scene)?.step.answer === "text";
