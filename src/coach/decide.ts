import { commands } from "../commands/index.ts";
import { nudgeTurn } from "../domain/nudge/turn.ts";
import type { Scene } from "../domain/scene.ts";
import { asideIn } from "../domain/talk/aside-in.ts";
import { converse, type Heard } from "../domain/talk/converse.ts";
import { talk } from "../domain/talk/talk.ts";
import { say, type Turn } from "../domain/talk/turn.ts";
import { resume } from "../domain/walk/resume.ts";
import type { Incoming } from "./ports.ts";

/** Commands that begin something else. While it may be serious, that waits: they answer the check as any other words do. */
export const BEGINS = ["walk", "try", "log", "rehearse", "circle", "open"];

/** What a turn comes to. Pure: everything it knows is in its arguments. */
export function decide(scene: Scene, incoming: Incoming, heard: Heard): Turn {
  switch (incoming.kind) {
    case "message":
      return incoming.text.trim() === ""
        ? say(scene.person, emptyLine(scene, incoming))
        : converse(scene, incoming.text, heard);
    case "command":
      return run(scene, incoming);
    case "nudge":
      return nudgeTurn(scene);
  }
}

const emptyLine = (scene: Scene, { isUnread }: Incoming) =>
  isUnread ? talk(scene, "file-unread", { typed: false }) : talk(scene, "unreadable");

function run(scene: Scene, { name, args }: Incoming & { kind: "command" }): Turn {
  const command = commands.find((one) => one.name === name);
  if (!command) return resume(scene, [talk(scene, "old-button")]);
  const waits = BEGINS.includes(name) && scene.person.activity?.kind === "check";
  return waits ? converse(scene, "") : command.run(scene, args);
}

/** Whether this answers what is on the table: a press, or words that are no way out. */
export const isAnswer = (scene: Scene, incoming: Incoming): boolean =>
  incoming.kind === "message"
    ? asideIn(scene, incoming.text) === null
    : incoming.kind === "command" && (incoming.name === "answer" || incoming.name === "say");
