import type { Checking } from "../activity.ts";
import { gate } from "../gate/gate.ts";
import type { Aside } from "../reading/aside.ts";
import { normalise, saysAny, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { isKnock } from "../talk/choose-knock.ts";
import { isChosen } from "../walk/read-on-table.ts";
import { takeAfterLoss } from "./after-loss.ts";
import { askCheck } from "./check.ts";
import { takeHints } from "./half.ts";
import { takeHazard } from "./hazard.ts";
import { askOfMore, goOn, isHeavy, isUnclear, TELLING, takeHeavier, takeLittle } from "./past-anyone.ts";
import type { Checked, Said } from "./take-check.ts";
import { denying, readToAnyone, type ToAnyone } from "./to-anyone.ts";
import { askWhich, takeWhich } from "./which-danger.ts";

/** What was said or pressed to the open question or to the menu of dangers. Whoever tells something calm past the question goes on; what is heavier is asked about again, and nobody is coached on past the menu. */
export function takeAnyone(scene: Scene, checking: Checking, said: Said): Checked {
  const to = readToAnyone(scene, checking, said);
  for (const take of IN_ORDER) {
    const checked = take(to);
    if (checked) return checked;
  }
  return goOn(to);
}

/** Each says what it takes it for, or null; the first that is one counts. */
const IN_ORDER: readonly ((to: ToAnyone) => Checked | null)[] = [
  // A danger of its own needs no answer to the question.
  takeSerious,
  takeNo,
  // All that follows is of the open question: the menu has answers of its own.
  takeToMenu,
  // What answers this question answers or ends nothing else.
  takeOfOther,
  takeYes,
  takeOfBefore,
  takeEnd,
  // The rest was told past it; a no it begins with is looked for before it is weighed.
  takeNoFirst,
  takeHeavier,
  takeLittle,
];

/** A danger of its own, or the rest of one, said instead of an answer. */
function takeSerious({ back, text, whole, value }: ToAnyone): Checked | null {
  if (text === "" || value === "no") return null;
  const verdict = gate(text);
  const told = takeAfterLoss(back, text) ?? takeHazard(back, whole) ?? takeHints(back, whole);
  const turn = told ?? (verdict.level === "clear" ? null : askCheck(back, whole, verdict));
  return turn && { turn };
}

function takeNo(to: ToAnyone): Checked | null {
  return to.value === "no" ? { person: denying(to), text: to.held } : null;
}

function takeToMenu({ scene, checking, ...said }: ToAnyone): Checked | null {
  return checking.asks === "which" ? { turn: takeWhich(scene, checking, said) } : null;
}

/** Somebody else who is not safe, told of in a sentence: that is more than was known. */
function takeOfOther(to: ToAnyone): Checked | null {
  return to.value === "other" && to.length >= TELLING ? { turn: askOfMore(to) } : null;
}

/** "Yes", "idk", "help": all but a no leads to the menu. */
function takeYes({ scene, checking, said, length, held, whole, value, aside }: ToAnyone): Checked | null {
  if (value === null && aside !== "help") return null;
  // A bare yes is no part of what was told.
  const told = length < TELLING ? held : whole;
  return { turn: askWhich(scene, { ...checking, held: told, hasSaidYes: !isUnsure(scene, said) }) };
}

/** "Idk" is no yes, and nothing was told with it. */
const isUnsure = ({ playbook }: Scene, said: Said): boolean =>
  "value" in said ? said.value === "unsure" : saysAny(said.text, playbook.vocabulary.unsure);

/** The answer to what was asked before: a number, one of the choices or of the first sentences. */
function takeOfBefore(to: ToAnyone): Checked | null {
  const { back, held, text } = to;
  if (isUnclear(held)) return null;
  const { activity } = back.person;
  const isAnswer = activity?.kind === "knock" ? isKnock(back, activity, text) : isChosen(back, text);
  return isAnswer ? goOn(to) : null;
}

/** What ends the talk ends the question, too. */
const ENDS: readonly Aside[] = ["stop", "leave", "stop-nudges", "export"];

/** Where nothing waits any more, whatever stands by itself does so as well. */
function takeEnd({ back, held, text, aside }: ToAnyone): Checked | null {
  const isEnd = aside !== null && (ENDS.includes(aside) || held === "");
  return isEnd ? { person: back.person, text } : null;
}

/** "No, we're just broke": they said no and told something else, which goes on. */
function takeNoFirst(to: ToAnyone): Checked | null {
  const { scene, back, held, text } = to;
  if (isUnclear(held) || isHeavy(text) || !deniesFirst(scene, text)) return null;
  return { ...goOn({ ...to, back: { ...back, person: denying(to) } }), isUnsaid: false };
}

/** A no with a pause behind it, and then something else. "No i need help", and "no, i'm not ok", are none. */
function deniesFirst({ playbook: { vocabulary } }: Scene, text: string): boolean {
  const [, first = ""] = /^\s*([\p{L}'’]+)\s*[,.;:!–—-]/u.exec(text) ?? [];
  const isNo = vocabulary.no.includes(normalise(first)) && wordsOf(text).length > 1;
  return isNo && !saysAny(text, vocabulary.danger.noDenial) && !saysAny(text, vocabulary.nobody);
}
