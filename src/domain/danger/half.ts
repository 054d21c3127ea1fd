import { gate } from "../gate/gate.ts";
import { isNamed } from "../gate/is-named.ts";
import { SIGNALS, type Signal } from "../gate/signal.ts";
import { wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { askCheck } from "./check.ts";
import { toldAnewIn, toldBefore } from "./told-before.ts";
import { hasTrait } from "./trait.ts";

/** More words than these stand by themselves. */
const LONGEST_HALF = 5;

/** "I went to the bridge", and then "to jump": a few words are heard with those they go on from, where a rule names the two. */
export function takeHalf(scene: Scene, text: string): Turn | null {
  const before = toldBefore(scene.person).at(-1);
  if (before === undefined || wordsOf(text).length > LONGEST_HALF || gate(text).level !== "clear") return null;
  const whole = `${before} ${text}`;
  const verdict = gate(whole);
  if (verdict.level === "clear" || !isUrgent(verdict.signal) || !isNamed(whole)) return null;
  return gate(before).level === "clear" ? askCheck(scene, text, verdict) : null;
}

/** "I counted the tablets", and later "it's enough": none is a danger by itself, and what was told is. */
export function takeHints(scene: Scene, text: string): Turn | null {
  if (scene.person.activity?.kind === "check") return null;
  const { hints } = scene.playbook.vocabulary;
  const isTold = toldAnewIn(scene, text);
  const signal = SIGNALS.find((one) => hints[one] && isTold(hints[one]));
  return signal ? askCheck(scene, text, { signal }) : null;
}

const URGENT = ["within-the-hour", "deadly-once-done", "by-others"] as const;

/** Two sentences of contempt for oneself are no half each: only what may kill soon, or what somebody else does, is heard so. */
const isUrgent = (signal: Signal): boolean => URGENT.some((trait) => hasTrait(signal, trait));
