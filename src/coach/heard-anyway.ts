import { isSoonAfterDanger } from "../domain/danger/quiet.ts";
import { saidOfDanger } from "../domain/danger/said-of-danger.ts";
import type { Scene } from "../domain/scene.ts";
import { isWorded } from "./incoming.ts";
import type { Incoming } from "./ports.ts";
import { isTheirs } from "./theirs.ts";
import { asPressed } from "./typed-button.ts";

/**
 * What is heard of somebody who is shut out, or who writes too much: what the gate asked, whatever is said soon after it
 * answered, danger that is spoken of again, and what is theirs however they say it.
 */
export function isHeardAnyway(scene: Scene, incoming: Incoming): boolean {
  const { activity } = scene.person;
  const pressed = asPressed(scene, incoming);
  if (activity?.kind === "check" || isTheirs(scene, pressed)) return true;
  if (isSoonAfterDanger(scene.person, scene.now) && isWorded(pressed)) return true;
  return incoming.kind === "message" && saidOfDanger(scene, incoming.text) !== null;
}
