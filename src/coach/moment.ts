import type { Verdict } from "../domain/gate/signal.ts";
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
export function momentOf(scene: Scene, { heard, signal, mayAsk }: Tools): Moment {
  const { playbook, person, now } = scene;
  return { playbook, person, mistake: walkedMistake(scene), heard, now, signal, mayAsk };
}

/** The mistake whose walk or talk the person is in. */
function walkedMistake(scene: Scene): Mistake | null {
  const { activity } = scene.person;
  const walked = activity?.kind === "walk" || activity?.kind === "talk" ? activity.mistake : null;
  return mistakeOf(scene, walked) ?? null;
}
