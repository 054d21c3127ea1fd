import { coach } from "./coach.ts";
import type { Command } from "./index.ts";

/** The line behind the button of a server's panel: whoever presses it talks privately. */
export const open: Command = {
  ...coach,
  name: "open",
  hidden: true,
  options: [{ name: "place", about: "Where", kind: "text" }],
  run: (scene) => coach.run(scene, {}),
};
