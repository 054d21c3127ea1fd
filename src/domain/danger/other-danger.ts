import type { Checking } from "../activity.ts";
import { withCare } from "../circle/enough.ts";
import { gate } from "../gate/gate.ts";
import { isNamed } from "../gate/is-named.ts";
import type { Signal } from "../gate/signal.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { askCheck, staticTurn, withoutCheck } from "./check.ts";
import { isGuess, takeCheck } from "./take-check.ts";
import { hasTrait } from "./trait.ts";

/**
 * What is said to a plain question, answers nothing and is plainly another danger: that is what they are asked about then,
 * and met with once they were asked twice. Null for an answer, and for all that may as well be what was asked about.
 */
export function takeOtherDanger(scene: Scene, checking: Checking, text: string): Turn | null {
  if (checking.asks !== "whether") return null;
  const verdict = gate(text);
  if (verdict.level === "clear" || !comesFirst(verdict.signal, checking, text)) return null;
  const asked = takeCheck(scene, { ...checking, timesAsked: 1 }, { text });
  const isAnswer = !("turn" in asked) || asked.turn.person?.activity?.kind !== "check";
  if (isAnswer) return null;
  if (checking.timesAsked === 1) return askCheck(scene, text, verdict);
  const back = withoutCheck(scene.person);
  return staticTurn({ ...scene, person: withCare(back, verdict.signal) }, verdict);
}

/** What a rule names, where the kind that was asked about was a guess, or where it may kill and that may not. */
function comesFirst(signal: Signal, checking: Checking, text: string): boolean {
  if (signal === checking.signal || !isNamed(text)) return false;
  return isGuess(checking) || (isOfTheHour(signal) && !isOfTheHour(checking.signal));
}

const isOfTheHour = (signal: Signal): boolean => hasTrait(signal, "within-the-hour");
