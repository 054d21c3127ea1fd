import { talk } from "../domain/talk/talk.ts";
import { say } from "../domain/talk/turn.ts";
import { resume } from "../domain/walk/resume.ts";
import type { Command } from "./index.ts";

/** The line behind "Go on in DM": what is on the table is shown in the person's own channel. With that closed, it stays where it is. */
export const move: Command = {
  name: "move",
  about: "Go on in a direct message",
  hidden: true,
  run(scene) {
    const { person, lines } = resume(scene, []);
    const open = lines.at(-1) ?? talk(scene, "move-nothing");
    const moves = { here: talk(scene, "move-here").text, closed: talk(scene, "move-closed") };
    return say(person, { ...open, moves });
  },
};
