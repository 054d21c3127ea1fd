import type { Checking } from "../activity.ts";
import { alarmDenied, alarmMet } from "../alarm.ts";
import { withCare } from "../circle/enough.ts";
import { hasTrait } from "../danger.ts";
import { gate } from "../gate/gate.ts";
import { isNamed } from "../gate/is-named.ts";
import type { Signal } from "../gate/signal.ts";
import { withoutUnsaid } from "../nudge/unsaid.ts";
import { withDue } from "../nudge/when.ts";
import type { Choice } from "../outgoing.ts";
import type { Person } from "../person.ts";
import type { Playbook, SafetyLanguage, SafetyReply } from "../playbook.ts";
import { quietAfter } from "../quiet.ts";
import { choose } from "../reading/choose.ts";
import { isJoke } from "../reading/joke.ts";
import { ageIn, YOUNGEST } from "../reading/read-answer.ts";
import { listenTo, saysAny, withoutFillers } from "../reading/text.ts";
import { withoutScene } from "../rehearsal/without-scene.ts";
import type { Scene } from "../scene.ts";
import { withNumbers } from "./country.ts";
import { asTooYoung } from "./too-young.ts";
import { type Line, say, type Turn } from "./turn.ts";

/** How long a message may wait for its check. */
const HELD_HOURS = 24;

/** One plain question before anything else. The message waits; what was on the table is returned to. */
export function askCheck(scene: Scene, text: string, { signal, language = null }: Alarm): Turn {
  const { playbook, now } = scene;
  const person = withoutUnsaid(scene.person, now);
  const number = person.begun + 1;
  const checking: Checking = {
    kind: "check",
    number,
    held: text,
    heldUntil: new Date(now.getTime() + HELD_HOURS * 3_600_000).toISOString(),
    signal,
    language,
    timesAsked: 1,
    beneath: beneathOf(person),
  };
  const left = person.activity?.kind === "check" ? person.left : person.activity;
  return say(withDue({ ...person, begun: number, left, activity: checking }), questionOf(playbook, checking));
}

/** What waits already, however often it is asked. */
function beneathOf({ activity, left }: Person): Checking["beneath"] {
  if (activity?.kind === "check") return activity.beneath;
  return left?.kind === "check" || left?.kind === "rehearse" ? null : left;
}

/** What the check was put above is open again, and what waited waits. */
export const withoutCheck = (person: Person): Person =>
  person.activity?.kind === "check"
    ? withDue({ ...person, activity: person.left, left: person.activity.beneath })
    : person;

/** In the language it was said in, where there is one; the same however often it is asked. */
function questionOf({ safety }: Playbook, { signal, language, number }: Asked): Line {
  const theirs = language === null ? undefined : safety.languages[language];
  const inTheirs = signal === "self-harm" ? theirs?.check : signal === "third-person" ? theirs?.checkOthers : undefined;
  return staticLine(inTheirs ?? safety.checks[signal], number);
}

type Asked = Pick<Checking, "signal" | "language" | "number">;

/** What a check was answered with: `text` is the held message when it may go on as if nothing had been asked. */
export type Checked = { turn: Turn } | { person: Person; text: string };

/** Yes and not sure take the static path, a figure of speech goes on; anything else is asked once more, then taken seriously: a guessed age never is. */
export function takeCheck(scene: Scene, checking: Checking, said: { value: string } | { text: string }): Checked {
  const { person, playbook, now } = scene;
  const heard = "value" in said ? said.value : read(scene, checking, said.text);
  const isAgeUnsaid = heard === null && checking.timesAsked > 1 && checking.signal === "minor" && isGuess(checking);
  const value = isAgeUnsaid ? "no" : heard;
  const back = withoutCheck(person);
  if (value === "no") {
    const held = now.toISOString() < checking.heldUntil ? checking.held : null;
    const denied = { ...checking, wasGuess: isGuess(checking) };
    return { person: { ...back, alarm: alarmDenied(person.alarm, denied, now.toISOString()) }, text: held ?? "" };
  }
  if (value === "other") {
    const { signal, language } = checking;
    const met = hasTrait(signal, "of-anybody") ? signal : "third-person";
    return { turn: staticTurn({ ...scene, person: back }, { signal: met, language }) };
  }
  if (value === "yes" || value === "unsure" || checking.timesAsked > 1) {
    return { turn: staticTurn({ ...scene, person: withCare(back, checking.signal) }, checking) };
  }
  const again: Person = { ...person, activity: { ...checking, timesAsked: checking.timesAsked + 1 } };
  return { turn: say(again, questionOf(playbook, checking)) };
}

/** Whether no rule names what waits: of what kind it is, is a guess then. */
export const isGuess = ({ held }: Pick<Checking, "held">): boolean => held !== null && held !== "" && !isNamed(held);

/** What the gate found. */
export interface Alarm {
  signal: Signal;
  /** The other language it was said in. */
  language?: string | null;
}

/** What waits for its check is asked about again, by itself, below whatever is said first. */
export const checkAgain = ({ person, playbook }: Scene, asked: Asked, ahead: Line[]): Turn =>
  say(person, ...ahead, questionOf(playbook, asked));

type Where = Pick<Scene, "person" | "playbook" | "now">;

/** Said as written: no guide, so no voice rewords it. */
export function staticTurn({ person, playbook, now }: Where, { signal, language = null }: Alarm): Turn {
  const { text, choices } = playbook.safety.replies[signal];
  const theirs = playbook.safety.languages[language ?? ""];
  const inTheirs = signal === "third-person" ? theirs?.others : theirs?.reply;
  const reply = {
    text: inTheirs ?? withNumbers(text, playbook, person.country),
    choices: theirs ? labelledIn(theirs, choices) : choices,
  };
  return say(metBy({ person, now }, { signal, language }), staticLine(reply, 0));
}

/** The person once their danger is met: what was open is put aside, and the quiet days begin. */
export function metBy({ person, now }: Pick<Where, "person" | "now">, { signal, language = null }: Alarm): Person {
  const at = now.toISOString();
  // Nobody is played on to after this, and who is that young is never asked whether they are grown up.
  const met = withoutUnsaid(person, now);
  const told = signal === "minor" ? asTooYoung(met) : met;
  const marked = { alarm: alarmMet(person.alarm, { signal, language }, at), quietUntil: quietAfter(at), sinceGate: at };
  return { ...putAside(withoutScene(told, now)), ...marked };
}

/** The buttons below a reply of the gate in another language. */
export const labelledIn = ({ buttons }: SafetyLanguage, choices: readonly Choice[]): Choice[] =>
  choices.map(({ label, send }) => ({ label: buttons[send] ?? label, send }));

/** What was open waits for "/coach": an answer to this is never filed as an answer to that. */
const putAside = (person: Person): Person =>
  person.activity === null ? person : { ...person, activity: null, left: person.activity };

function staticLine({ text, choices }: SafetyReply, number: number): Line {
  const filled = choices.map(({ label, send }) => ({ label, send: send.replace("{{number}}", String(number)) }));
  return { text, ...(filled.length > 0 && { choices: filled }) };
}

function read({ playbook }: Scene, checking: Checking, text: string): string | null {
  const options = (questionOf(playbook, checking).choices ?? []).map(({ label, send }) => ({
    label,
    value: send.split(" ").at(-1) ?? "",
  }));
  const { danger, fillers } = playbook.vocabulary;
  const age = checking.signal === "minor" ? ageIn(withoutFillers(text, fillers)) : null;
  if (age !== null) return age < YOUNGEST ? "yes" : "no";
  const says = [text, withoutFillers(text, fillers)].map(listenTo);
  // Whoever asks for the numbers may need them.
  if (says.some((it) => it(danger.numbers) || it(danger.takenBack) || it(danger.yesAfterAll) || it(danger.partly)))
    return "unsure";
  // "Don't worry" is said by those there is reason to worry about, too: it is heard the second time.
  const isSoothing = says.some((it) => it(danger.soothing)) && isNamed(checking.held ?? "");
  if (isSoothing) return checking.timesAsked > 1 ? "no" : null;
  // "My dad", to whether somebody hurts them, is who does it.
  const ofThem = hasTrait(checking.signal, "of-oneself") ? danger.ofOther : danger.notOfMe;
  const isOfOther = says.some((it) => it(ofThem));
  if (isOfOther) return "other";
  // What may be serious by itself is no calm answer to it.
  const isJoked =
    isJoke(text, danger) || Object.values(playbook.safety.languages).some(({ joke }) => saysAny(text, joke));
  if ((isJoked || says.some((it) => it(danger.calm))) && gate(text).level === "clear") return "no";
  const { goesOn, harmDone, isNear } = danger;
  const isAtHand = hasTrait(checking.signal, "deed") || hasTrait(checking.signal, "somebody-near");
  // Where somebody may be dying, or is in the house, going on with it is a yes.
  if (isAtHand && says.some((it) => it(goesOn) || it(harmDone) || it(isNear))) return "yes";
  return choose(text, options, playbook.vocabulary)?.value ?? null;
}
