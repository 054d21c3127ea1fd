import type { Signal } from "../gate/signal.ts";
import type { Scene } from "../scene.ts";
import { withNumbers } from "./country.ts";
import { talk } from "./talk.ts";
import type { Line } from "./turn.ts";

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

/** The line for the kind of danger that was spoken of, with the numbers of their country. */
export function talkOfDanger(scene: Scene, key: "after-gate" | "check-in-heard"): Line {
  const { alarm } = scene.person;
  const kind = alarm?.isMet ? KINDS[alarm.signal] : undefined;
  return numbered(scene, kind === undefined ? key : `${key}-${kind}`);
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
