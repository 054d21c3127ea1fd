import { takeAge } from "../domain/talk/too-young.ts";
import type { Command } from "./index.ts";

/** The line behind "I'm 13 or older". */
export const age: Command = {
  name: "age",
  about: "Say that you are 13 or older",
  hidden: true,
  always: true,
  options: [{ name: "age", about: "13 or older", kind: "text" }],
  run: (scene) => takeAge(scene),
};
