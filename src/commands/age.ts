import { takeAge } from "../domain/danger/too-young.ts";
import { talk } from "../domain/talk/talk.ts";
import { resume } from "../domain/walk/resume.ts";
import type { Command } from "./index.ts";

/** The line behind "I'm 13 or older". */
export const age: Command = {
  name: "age",
  about: "Say that you are 13 or older",
  hidden: true,
  always: true,
  options: [{ name: "age", about: "13 or older", kind: "text" }],
  run: (scene) => (scene.person.tooYoung ? takeAge(scene) : resume(scene, [talk(scene, "old-button")])),
};
