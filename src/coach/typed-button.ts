import { readLine } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { normalise } from "../domain/reading/text.ts";
import type { Scene } from "../domain/scene.ts";
import { asideIn, isOnTheTable } from "../domain/talk/converse.ts";
import type { Incoming } from "./ports.ts";

/** The words of a button, typed: outside a walk it is pressed then, as if it stood there. A walk reads its own buttons. */
export function asPressed(scene: Scene, incoming: Incoming): Incoming {
  if (incoming.kind !== "message" || isInWalk(scene) || asideIn(scene, incoming.text)) return incoming;
  if (isOnTheTable(scene, incoming.text)) return incoming;
  const line = scene.playbook.buttons.get(normalise(incoming.text));
  const command = line === undefined ? null : readLine(line, commands);
  if (!command) return incoming;
  const { eventIds, personId, at, from, isLate } = incoming;
  return { eventIds, personId, at, from, ...(isLate && { isLate }), kind: "command", ...command };
}

const isInWalk = ({ person: { activity } }: Scene): boolean =>
  activity?.kind === "walk" || activity?.kind === "knock" || activity?.kind === "check";
