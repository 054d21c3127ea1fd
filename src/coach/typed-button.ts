import { readLine } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { normalise } from "../domain/reading/text.ts";
import type { Scene } from "../domain/scene.ts";
import { asideIn } from "../domain/talk/converse.ts";
import type { Incoming } from "./ports.ts";

/** The words of a button, typed: outside a walk it is pressed then, as if it stood there. A walk reads its own buttons. */
export function asPressed(scene: Scene, incoming: Incoming): Incoming {
  if (incoming.kind !== "message" || isInWalk(scene) || asideIn(scene, incoming.text)) return incoming;
  const typed = normalise(incoming.text);
  const sends = Object.values(scene.playbook.talk)
    .flat()
    .flatMap(({ choices }) => choices)
    .flatMap(({ label, send }) => (normalise(label({})) === typed ? [send({})] : []));
  const [line, ...others] = new Set(sends);
  const command = line !== undefined && others.length === 0 ? readLine(line, commands) : null;
  if (!command) return incoming;
  const { eventIds, personId, at, from, isLate } = incoming;
  return { eventIds, personId, at, from, ...(isLate && { isLate }), kind: "command", ...command };
}

const isInWalk = ({ person: { activity } }: Scene): boolean =>
  activity?.kind === "walk" || activity?.kind === "knock" || activity?.kind === "check";
