import { isNamed } from "../gate/is-named.ts";
import type { Signal, Verdict } from "../gate/signal.ts";
import { saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { say, type Turn } from "../talk/turn.ts";
import { takeOwnWords } from "./after-harm.ts";
import type { Alarm } from "./alarm.ts";
import { staticTurn } from "./check.ts";
import { numbered, talkOfDanger } from "./of-danger.ts";
import { isSoonAfterDanger } from "./quiet.ts";
import { hasTrait } from "./trait.ts";

type Unclear = Exclude<Verdict, { level: "clear" }>;

/** What may be danger, soon after that very danger was met: nobody is asked what they have just said. Null for what is new. */
export function takeUnclearAgain(scene: Scene, text: string, verdict: Unclear): Turn | null {
  const { person, now } = scene;
  const { alarm } = person;
  if (!alarm?.isMet || alarm.deniedAt !== null || !isSoonAfterDanger(person, now)) return null;
  if (alarm.signal !== verdict.signal)
    return person.activity === null && goesWith(alarm, verdict, text) ? sayOfDanger(scene, text) : null;
  const isEased = alarm.signal === "self-harm" && saysAny(text, scene.playbook.vocabulary.danger.easier);
  if (isEased && person.activity === null) return say(person, numbered(scene, "after-gate-easier"));
  if (person.activity !== null || hasTrait(alarm.signal, "within-the-hour")) return staticTurn(scene, verdict);
  return sayOfDanger(scene, text);
}

const sayOfDanger = (scene: Scene, text: string): Turn =>
  takeOwnWords(scene, text) ?? say(scene.person, talkOfDanger(scene, "after-gate"));

/** Whom it is about is known by then: after these, what sounds like those is said of the same people. */
const OF_THE_SAME: Partial<Record<Signal, Signal[]>> = {
  abuse: ["lure", "third-person", "insisting"],
  lure: ["abuse", "third-person", "insisting"],
  "third-person": ["abuse", "lure", "insisting", "harm-to-others", "self-harm"],
};

/** Of what kind it is, is a guess where no rule names it: then it is said to what was just met. A body in danger comes before any guess. */
const goesWith = ({ signal }: Alarm, verdict: Unclear, text: string): boolean =>
  !isNamed(text) && (hasTrait(signal, "bodily") || (OF_THE_SAME[signal]?.includes(verdict.signal) ?? false));
