import { SIGNALS, type Signal } from "../gate/signal.ts";
import { notAnAnswer } from "../reading/answer.ts";
import { listenTo, normalise, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { asideIn } from "../talk/aside-in.ts";
import { namesDay } from "../talk/asked-first.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { wasSaid } from "../talk/was-said.ts";
import { tells } from "../try/tells.ts";
import { readOnTable } from "../walk/read-on-table.ts";
import { resume } from "../walk/resume.ts";
import type { Alarm } from "./alarm.ts";
import { askCheck, staticTurn } from "./check.ts";
import { nearDanger, takeCompany } from "./company.ts";
import { takeNotMeant } from "./not-meant.ts";
import { numbered } from "./of-danger.ts";
import { isQuiet, isSoonAfterDanger } from "./quiet.ts";
import { hasTrait, type Trait } from "./trait.ts";

const MINUTE = 60_000;

/** For so long a "no" may be taken back in words, and with a bare "yes" or "wrong button". In ms. */
const TAKEN_BACK = { inWords: 6 * 60 * MINUTE, atOnce: 3 * MINUTE };

/** A second press that comes so soon is the same press. In ms. */
const TWICE = MINUTE;

const JOKE_TAKEN = ["after-gate-not-meant"] as const;

/** More words than these, long after, may tell of something else that was done. */
const LONGEST_DEED = 6;

/**
 * What is said of a danger that was spoken of before: that the "no" to the plain question was none, that it was done, or
 * that it is back. What may be something else is asked about again.
 */
export function takeDangerAgain(scene: Scene, text: string): Turn | null {
  const { person, now } = scene;
  const { alarm } = person;
  // The plain question on the table is answered by this, and never asked from the start again.
  if (!alarm || person.activity?.kind === "check") return null;
  if (isTakenBack(scene, alarm, text)) return askCheck(scene, "", isDenied(alarm) ? alarm : aboutThemselves(alarm));
  const isFree = person.activity === null || person.activity.kind === "knock";
  if (!isFree || !alarm.isMet || !isQuiet(person, now)) return null;
  const notMeant = takeNotMeant(scene, alarm, text);
  if (notMeant) return notMeant;
  // What was said there is nothing to go on with, whatever they answer.
  if (followsJoke(scene, text)) return askCheck(scene, "", alarm);
  return takeDone(scene, alarm, text) ?? takeBack(scene, alarm, text);
}

/** What was feared has happened to somebody: the words for that, or what is met like an overdose. */
function takeDone(scene: Scene, alarm: Alarm, text: string): Turn | null {
  const { person, now, playbook } = scene;
  const says = listenTo(text);
  const { itMayBe, lost, harmDone, took } = playbook.vocabulary.danger;
  const isSoon = isSoonAfterDanger(person, now);
  if (alarm.signal === "third-person" && says(lost)) return say(person, numbered(scene, "after-gate-lost"));
  const isHurt = says(harmDone) || says(lost) || (isSoon && says(itMayBe));
  if (alarm.signal === "harm-to-others" && isHurt) return say(person, numbered(scene, "after-gate-harm-done"));
  if (says(took))
    return hasTrait(alarm.signal, "of-oneself")
      ? staticTurn(scene, { signal: "overdose" })
      : askCheck(scene, "", { signal: "overdose" });
  const [language] = Object.entries(playbook.safety.languages).find(([, { done }]) => says(done)) ?? [];
  if (language && isSoon && hasTrait(alarm.signal, "deadly-once-done"))
    return staticTurn(scene, { signal: "overdose", language });
  return isDone(scene, alarm, text) && !mayBeElse(scene, text)
    ? staticTurn(scene, { ...alarm, signal: "overdose" })
    : null;
}

/** It is there again, or may have been done, or is a thought they do not want; or somebody is with them. */
function takeBack(scene: Scene, alarm: Alarm, text: string): Turn | null {
  const { person, now, playbook } = scene;
  const says = listenTo(text);
  const { itIsBack, isNear, itMayBe, unwanted } = playbook.vocabulary.danger;
  const isSoon = isSoonAfterDanger(person, now);
  const near = says(isNear) ? nearDanger(alarm) : null;
  const isBack = near !== null || says(itIsBack);
  if (isBack && isSoon) return staticTurn(scene, { ...alarm, signal: near ?? alarm.signal });
  const isOfThought = alarm.signal === "harm-to-others" && says(unwanted) && isSoon;
  if (isOfThought && !isBack) return say(person, numbered(scene, "after-gate-unwanted"));
  const withSomebody = isSoon ? takeCompany(scene, alarm, text) : null;
  if (withSomebody) return withSomebody;
  const wasDenied = alarm.deniedAt !== null && now.getTime() - Date.parse(alarm.deniedAt) < TAKEN_BACK.inWords;
  const mayBe = isDone(scene, alarm, text) || (isAny(alarm, "deed") && says(itMayBe));
  return isBack || (!wasDenied && mayBe) ? askCheck(scene, text, alarm) : null;
}

const isAny = (alarm: Alarm, trait: Trait): boolean =>
  [alarm.signal, ...alarm.others].some((kind) => hasTrait(kind, trait));

const isDone = ({ playbook }: Scene, alarm: Alarm, text: string): boolean =>
  isAny(alarm, "deadly-once-done") && isTheirs(alarm, text) && listenTo(text)(playbook.vocabulary.danger.itIsDone);

/** What is said right below "i'll take your word for it", and says nothing that could be worked on, may be the rest of it: "he deserves it". */
function followsJoke(scene: Scene, text: string): boolean {
  const { router, playbook } = scene;
  if (!wasSaid(scene, JOKE_TAKEN) || isGoOn(scene, text)) return false;
  const isOther = asideIn(scene, text) !== null || tells(scene, text) || namesDay(scene, text);
  const { mumbled, agreed, no, fillers, done } = playbook.vocabulary;
  const bare = listenTo(withoutFillers(text, fillers));
  const isNothing = [mumbled, agreed, no, done, fillers].some((list) => bare(list)) || wordsOf(text).length < 2;
  return !isOther && !isNothing && !router.route(text).sure;
}

/** "I did it yesterday, i said hi to two people", a day after: then it is asked about first. */
const mayBeElse = (scene: Scene, text: string): boolean =>
  !isSoonAfterDanger(scene.person, scene.now) && (wordsOf(text).length > LONGEST_DEED || tells(scene, text));

/** "I tried", said of somebody else's danger, is what was done for them. */
const isTheirs = ({ signal }: Alarm, text: string): boolean =>
  signal !== "third-person" || !normalise(text).startsWith("i ");

function isTakenBack(scene: Scene, alarm: Alarm, text: string): boolean {
  const { person, playbook, now } = scene;
  const { danger, yes } = playbook.vocabulary;
  const since = now.getTime() - Date.parse(lastAnswer(alarm));
  const says = listenTo(text);
  if (says(danger.takenBack) || (says(danger.yesAfterAll) && !isAnswer(scene, text)))
    return isDenied(alarm) && since < TAKEN_BACK.inWords;
  if (since >= TAKEN_BACK.atOnce) return false;
  if (says(danger.mistaken)) return isDenied(alarm) || alarm.signal === "third-person";
  const isFree = person.activity === null || person.activity.kind === "knock";
  return isFree && isDenied(alarm) && says(yes) && !isGoOn(scene, text);
}

/** The button below "i'll take your word for it", typed. */
const isGoOn = (scene: Scene, text: string): boolean =>
  wasSaid(scene, JOKE_TAKEN) &&
  talk(scene, JOKE_TAKEN[0]).choices?.some(({ label }) => normalise(label) === normalise(text)) === true;

/** "Yes i am", to "are you 18 or over?", or said to the other in a scene. */
function isAnswer(scene: Scene, text: string): boolean {
  const { activity } = scene.person;
  if (activity?.kind === "rehearse") return activity.asked === "line";
  const reading = readOnTable(scene, text);
  return reading !== null && reading !== notAnAnswer && "option" in reading;
}

const isDenied = ({ deniedAt }: Alarm): boolean => deniedAt !== null;

/** "Someone else" was the mistake. */
const aboutThemselves = (alarm: Alarm): Alarm => ({ ...alarm, signal: signalOf(alarm) });

const lastAnswer = ({ at, deniedAt }: Alarm): string => deniedAt ?? at;

/** A button of a plain question that was answered already: what may be danger is never from another day. */
export function pressAgain(scene: Scene, value: string): Turn {
  const { person, now } = scene;
  const { alarm } = person;
  const chosen = SIGNALS.find((one) => one === value);
  const signal = value === "other" ? "third-person" : (chosen ?? signalOf(alarm));
  if (!chosen && !["yes", "unsure", "other"].includes(value)) return resume(scene, [talk(scene, "old-button")]);
  const isSame = alarm?.isMet && alarm.signal === signal && now.getTime() - Date.parse(alarm.at) < TWICE;
  return isSame ? say(person) : staticTurn(scene, { signal, language: alarm?.language ?? null });
}

/** "Someone else" may have been the mistake. */
const signalOf = (alarm: Alarm | null): Signal =>
  alarm === null || alarm.signal === "third-person" ? "self-harm" : alarm.signal;
