import type { Signal } from "../gate/signal.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Line } from "../talk/turn.ts";
import { wasSaid } from "../talk/was-said.ts";
import { withNumbers } from "./country.ts";
import { hasTrait } from "./trait.ts";

/** What was spoken of, as the lines after it are named. A wish to die is met with the lines that have no more to their name. */
const KINDS: Partial<Record<Signal, string>> = {
  overdose: "body",
  medical: "body",
  abuse: "abuse",
  lure: "lure",
  "harm-to-others": "harm",
  insisting: "insisting",
  "third-person": "someone",
  psychosis: "mind",
  "eating-disorder": "eating",
};

/** The line for the kind of danger that was spoken of, with the numbers of their country; of several dangers, for each in its turn. */
export function talkOfDanger(scene: Scene, key: "after-gate" | "check-in-heard"): Line {
  const { alarm } = scene.person;
  if (!alarm?.isMet) return numbered(scene, key);
  const met = [alarm.signal, ...alarm.others];
  const ofBody = met.filter((signal) => hasTrait(signal, "bodily"));
  const keys = (ofBody.length > 0 ? ofBody : met).map((signal) => keyOf(key, signal));
  const last = keys.findIndex((one) => wasSaid(scene, [one]));
  return numbered(scene, keys[(last + 1) % keys.length] ?? key);
}

function keyOf(key: string, signal: Signal): string {
  const kind = KINDS[signal];
  return kind === undefined ? key : `${key}-${kind}`;
}

export const kindOf = (signal: Signal): string | undefined => KINDS[signal];

/** A line with the numbers of their country, where it is known. */
export function numbered(scene: Scene, key: string): Line {
  const { text, ...line } = talk(scene, key);
  return { ...line, text: withNumbers(text, scene.playbook, scene.person.country) };
}

/** Every line there is for each kind. */
export const keysOfDanger = (key: string): string[] => [
  key,
  ...new Set(Object.values(KINDS).map((kind) => `${key}-${kind}`)),
];
