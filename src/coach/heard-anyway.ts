import { isSoonAfterDanger } from "../domain/quiet.ts";
import type { Scene } from "../domain/scene.ts";
import { asideIn } from "../domain/talk/aside-in.ts";
import { isAlways, isWorded } from "./incoming.ts";
import type { Incoming } from "./ports.ts";
import { saidOfDanger } from "./turn.ts";
import { asPressed } from "./typed-button.ts";

/** What may be said of their data in words. */
const THEIRS: readonly (string | null)[] = ["delete", "export"];

/**
 * What is heard of somebody who is shut out, or who writes too much: what the gate asked, whatever is said soon after it
 * answered, danger that is spoken of again, and what is theirs however they say it.
 */
export function isHeardAnyway(scene: Scene, incoming: Incoming): boolean {
  const { activity } = scene.person;
  const pressed = asPressed(scene, incoming);
  if (activity?.kind === "check" || isAlways(pressed)) return true;
  if (isSoonAfterDanger(scene.person, scene.now) && isWorded(pressed)) return true;
  if (incoming.kind !== "message") return false;
  return THEIRS.includes(asideIn(scene, incoming.text)) || saidOfDanger(scene, incoming.text) !== null;
}
