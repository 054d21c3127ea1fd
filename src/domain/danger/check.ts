import type { Checking } from "../activity.ts";
import type { Signal } from "../gate/signal.ts";
import { withoutUnsaid } from "../nudge/unsaid.ts";
import { withDue } from "../nudge/when.ts";
import type { Choice } from "../outgoing.ts";
import type { Person } from "../person.ts";
import type { Playbook, SafetyLanguage, SafetyReply } from "../playbook.ts";
import { withoutScene } from "../rehearsal/without-scene.ts";
import type { Scene } from "../scene.ts";
import { type Line, say, type Turn } from "../talk/turn.ts";
import { alarmMet } from "./alarm.ts";
import { withNumbers } from "./country.ts";
import { quietAfter } from "./quiet.ts";
import { asTooYoung } from "./too-young.ts";

/** How long a message may wait for its check. */
const HELD_HOURS = 24;

/** Until when (UTC) what was asked about at that moment waits. */
export const heldUntil = (at: Date): string => new Date(at.getTime() + HELD_HOURS * 3_600_000).toISOString();

/** What waits for its check, while it may. */
export const heldOf = ({ now }: Pick<Scene, "now">, { held, heldUntil: until }: Checking): string =>
  held !== null && now.toISOString() < until ? held : "";

/** One plain question before anything else. The message waits; what was on the table is returned to. */
export function askCheck(scene: Scene, text: string, asking: Asking): Turn {
  const { signal, language = null, asks = "whether", hasSaidYes = false, ahead = [] } = asking;
  const { playbook, now } = scene;
  const person = withoutUnsaid(scene.person, now);
  const number = person.begun + 1;
  const checking: Checking = {
    kind: "check",
    number,
    held: text,
    heldUntil: heldUntil(now),
    signal,
    language,
    timesAsked: 1,
    asks,
    hasSaidYes,
    beneath: beneathOf(person),
  };
  const left = person.activity?.kind === "check" ? person.left : person.activity;
  return say(
    withDue({ ...person, begun: number, left, activity: checking }),
    ...ahead,
    asked({ person, playbook }, checking),
  );
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
export function questionOf({ safety }: Playbook, { signal, language, number, asks }: Asked): Line {
  if (asks !== "whether") return staticLine(safety.checks[asks], number);
  const theirs = language === null ? undefined : safety.languages[language];
  const inTheirs = signal === "self-harm" ? theirs?.check : signal === "third-person" ? theirs?.checkOthers : undefined;
  return staticLine(inTheirs ?? safety.checks[signal], number);
}

type Asked = Pick<Checking, "signal" | "language" | "number" | "asks">;

/** What the gate found. */
export interface Alarm {
  signal: Signal;
  /** The other language it was said in. */
  language?: string | null;
}

/** The same buttons below a shorter question. */
export const inOtherWords = (question: Line, { text }: Line): Line => ({ ...question, text });

/** What waits for its check is asked about again, by itself, below whatever is said first. */
export const checkAgain = (scene: Scene, again: Asked, ahead: Line[]): Turn =>
  say(scene.person, ...ahead, asked(scene, again));

/** The question with the numbers of their country, where it names any. */
function asked({ person, playbook }: Pick<Scene, "person" | "playbook">, one: Asked): Line {
  const line = questionOf(playbook, one);
  return { ...line, text: withNumbers(line.text, playbook, person.country) };
}

/** What is asked about, how openly, whether they said yes before, and what is said above it. */
type Asking = Alarm & Partial<Pick<Checking, "asks" | "hasSaidYes">> & { ahead?: Line[] };

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
