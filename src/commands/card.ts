import { say } from "../domain/talk/turn.ts";
import { safetyCard } from "../domain/try/safety-card.ts";
import type { Command } from "./index.ts";

/** The line behind "The safe way": what stood once under the first small thing among people. */
export const card: Command = {
  name: "card",
  about: "How to go about it safely",
  hidden: true,
  run: (scene) => say(scene.person, safetyCard(scene)),
};
