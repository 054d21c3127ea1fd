import { helplinePrint } from "../domain/danger/country.ts";
import { talk } from "../domain/talk/talk.ts";
import { say } from "../domain/talk/turn.ts";
import type { Command } from "./index.ts";

export const help: Command = {
  name: "help",
  about: "What this is and what always works",
  always: true,
  run: (scene) => say(scene.person, { ...talk(scene, "help"), print: helplinePrint(scene) }),
};
