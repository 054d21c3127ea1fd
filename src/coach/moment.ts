import type { Person } from "../domain/person.ts";
import type { Scene } from "../domain/scene.ts";
import type { Mistake } from "../domain/walk/mistake.ts";
import type { Moment } from "./ports.ts";

/** What a voice is told of a turn. */
export const momentOf = (
  { playbook, person, now }: Scene,
  mistake: Mistake | null,
  { heard, signal, mayAsk }: Pick<Moment, "heard" | "signal" | "mayAsk">,
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
export function walkedMistake({ playbook }: Scene, { activity }: Person): Mistake | null {
  const walked = activity?.kind === "walk" || activity?.kind === "talk" ? activity.mistake : null;
  return playbook.mistakes.find(({ id }) => id === walked) ?? null;
}
