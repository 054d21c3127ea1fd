import { readLine } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { normalise } from "../domain/reading/text.ts";
import type { Scene } from "../domain/scene.ts";
import { asideIn, isOnTheTable } from "../domain/talk/converse.ts";
import type { Incoming } from "./ports.ts";

/** A command typed as a message is that command. So are the words of a button outside a walk, as if it stood there; a walk reads its own buttons. */
export function asPressed(scene: Scene, incoming: Incoming): Incoming {
  if (incoming.kind !== "message") return incoming;
  const command = commandTyped(scene, incoming.text) ?? buttonTyped(scene, incoming.text);
  if (!command) return incoming;
  const { kind: _, text: __, asked: ___, ...rest } = incoming;
  return { ...rest, kind: "command", ...command };
}

/** What anybody may type; "/page" is the line of a button, and says what it does. */
const forEverybody = commands.filter(
  ({ name, hidden, forManagers, forOperators }) => (!hidden || name === "page") && !forManagers && !forOperators,
);

/** Where somebody's name is asked for, a command is no name, and that is said there. */
const commandTyped = ({ person }: Scene, text: string): ReturnType<typeof readLine> =>
  person.activity?.kind === "circle" ? null : readLine(text, forEverybody);

function buttonTyped(scene: Scene, text: string): ReturnType<typeof readLine> {
  if (isInWalk(scene) || asideIn(scene, text) || isOnTheTable(scene, text)) return null;
  const line = scene.playbook.buttons.get(normalise(text));
  return line === undefined ? null : readLine(line, commands);
}

const isInWalk = ({ person: { activity } }: Scene): boolean =>
  activity?.kind === "walk" || activity?.kind === "knock" || activity?.kind === "check";
