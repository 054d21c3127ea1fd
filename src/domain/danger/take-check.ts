import type { Checking } from "../activity.ts";
import { withCare } from "../circle/enough.ts";
import { gate } from "../gate/gate.ts";
import { isNamed } from "../gate/is-named.ts";
import type { Person } from "../person.ts";
import type { Playbook } from "../playbook.ts";
import { ageIn, YOUNGEST } from "../reading/age.ts";
import { choose, chooseByPlace } from "../reading/choose.ts";
import { isJoke } from "../reading/joke.ts";
import { listenLoosely, saysAny, withoutFillers } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { say, type Turn } from "../talk/turn.ts";
import { alarmDenied } from "./alarm.ts";
import { heldOf, questionOf, staticTurn, withoutCheck } from "./check.ts";
import { hasTrait } from "./trait.ts";
import { askWhich } from "./which-danger.ts";

/** A press, or words. */
export type Said = { value: string } | { text: string };

/** What a check was answered with: `text` is the held message when it may go on as if nothing had been asked. */
export type Checked = { turn: Turn } | GoingOn;

/** What goes on, and whether the question got no answer at all. */
interface GoingOn {
  person: Person;
  text: string;
  isUnsaid?: boolean;
}

/** Yes and not sure take the static path, a figure of speech goes on; anything else is asked once more, then taken seriously, a guess as what they say it is: a guessed age never is. */
export function takeCheck(scene: Scene, checking: Checking, said: Said): Checked {
  const { person, playbook, now } = scene;
  const heard = readCheck(scene, checking, said);
  const isAgeUnsaid = heard === null && checking.timesAsked > 1 && checking.signal === "minor" && isGuess(checking);
  const value = isAgeUnsaid ? "no" : heard;
  const back = withoutCheck(person);
  if (value === "no") {
    const denied = { ...checking, wasGuess: isGuess(checking) };
    return {
      person: { ...back, alarm: alarmDenied(person.alarm, denied, now.toISOString()) },
      text: heldOf(scene, checking),
    };
  }
  if (value === "other") {
    const { signal, language } = checking;
    const met = hasTrait(signal, "of-anybody") ? signal : "third-person";
    return { turn: staticTurn({ ...scene, person: back }, { signal: met, language }) };
  }
  if (value === null && checking.timesAsked > 1 && (isOpenGuess(checking) || isNone(scene, said)))
    return { turn: askWhich(scene, checking) };
  if (value === "yes" || value === "unsure" || checking.timesAsked > 1) {
    return { turn: staticTurn({ ...scene, person: withCare(back, checking.signal) }, checking) };
  }
  const again: Person = { ...person, activity: { ...checking, timesAsked: checking.timesAsked + 1 } };
  return { turn: say(again, questionOf(playbook, checking)) };
}

/** Of what kind it is was a guess and got no answer, so they say which; a body in danger does not wait for that. */
const isOpenGuess = (checking: Checking): boolean =>
  isGuess(checking) && checking.language === null && !hasTrait(checking.signal, "bodily");

/** "None of these" is no word of what it was, and none of somebody else. */
const isNone = ({ playbook: { vocabulary } }: Scene, said: Said): boolean =>
  "text" in said && saysAny(said.text, vocabulary.noneOfThese);

/** Whether no rule names what waits: of what kind it is, is a guess then. */
export const isGuess = ({ held }: Pick<Checking, "held">): boolean => held !== null && held !== "" && !isNamed(held);

/** What a check was answered with: the value of one of its choices, or null. */
export const readCheck = (scene: Scene, checking: Checking, said: Said): string | null =>
  "value" in said ? said.value : read(scene, checking, said.text);

/** "2", of the menu, is one of its choices as well. */
function chosen(checking: Checking, text: string, playbook: Playbook): string | null {
  const options = (questionOf(playbook, checking).choices ?? []).map(({ label, send }) => ({
    label,
    value: send.split(" ").at(-1) ?? "",
  }));
  const byPlace = checking.asks === "which" ? chooseByPlace(text, options, playbook.vocabulary) : null;
  return (choose(text, options, playbook.vocabulary) ?? byPlace)?.value ?? null;
}

function read({ playbook }: Scene, checking: Checking, text: string): string | null {
  const { danger, fillers, noneOfThese } = playbook.vocabulary;
  if (checking.asks === "whether" && saysAny(text, noneOfThese)) return null;
  const age = checking.signal === "minor" ? ageIn(withoutFillers(text, fillers)) : null;
  if (age !== null) return age < YOUNGEST ? "yes" : "no";
  const says = listenLoosely(text, fillers);
  // Whoever asks for the numbers may need them.
  if ([danger.numbers, danger.takenBack, danger.yesAfterAll, danger.partly].some(says)) return "unsure";
  // "Don't worry" is said by those there is reason to worry about, too: it is heard the second time.
  const isSoothing = says(danger.soothing) && isNamed(checking.held ?? "");
  if (isSoothing) return checking.timesAsked > 1 ? "no" : null;
  // "My dad", to whether somebody hurts them, is who does it.
  if (says(hasTrait(checking.signal, "of-oneself") ? danger.ofOther : danger.notOfMe)) return "other";
  const isCalm = isJoked(playbook, text) || says(danger.calm);
  // What may be serious by itself is no calm answer to it.
  if (isCalm && gate(text).level === "clear") return "no";
  const isAtHand = hasTrait(checking.signal, "deed") || hasTrait(checking.signal, "somebody-near");
  // Where somebody may be dying, or is in the house, going on with it is a yes.
  if (isAtHand && [danger.goesOn, danger.harmDone, danger.isNear].some(says)) return "yes";
  return chosen(checking, text, playbook);
}

/** In whatever language. */
const isJoked = ({ vocabulary, safety }: Playbook, text: string): boolean =>
  isJoke(text, vocabulary.danger) || Object.values(safety.languages).some(({ joke }) => saysAny(text, joke));
