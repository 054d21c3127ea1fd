import type { Verdict } from "../domain/gate/signal.ts";
import type { Person } from "../domain/person.ts";
import { mistakeOf, type Scene } from "../domain/scene.ts";
import type { Mistake } from "../domain/walk/mistake.ts";
import type { Limits } from "./door.ts";
import type { Moment, SoFar, Voice } from "./ports.ts";

/** What a turn needs beside its scene. */
export interface Tools {
  voice: Voice;
  verdict: Verdict;
  /** What the person said, as typed; empty for a press. */
  heard: string;
  signal: AbortSignal;
  mayAsk: Moment["mayAsk"];
  limits?: Pick<Limits, "walksPerDay" | "isSpent"> | undefined;
  onDraft?: ((text: SoFar) => void) | undefined;
}

/** What a voice is told of a turn. */
export const momentOf = (
  { playbook, person, now }: Scene,
  mistake: Mistake | null,
  { heard, signal, mayAsk }: Tools,
): Moment => ({
  playbook,
  person,
  mistake,
  heard,
  now,
  signal,
  mayAsk,
});

/** The mistake whose walk or talk the person is in. */
export function walkedMistake(scene: Scene, { activity }: Person): Mistake | null {
  const walked = activity?.kind === "walk" || activity?.kind === "talk" ? activity.mistake : null;
  return mistakeOf(scene, walked) ?? null;
}
