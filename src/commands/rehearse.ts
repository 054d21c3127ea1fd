import { beginRehearsal } from "../domain/rehearsal/begin.ts";
import type { Command } from "./index.ts";

export const rehearse: Command = {
  name: "rehearse",
  about: "Try your line on somebody I play, before you say it out there",
  options: [
    { name: "scene", about: "Where, and who's there: queue at the bakery, the woman who serves", kind: "text" },
  ],
  run: (scene, { scene: place = "" }) => beginRehearsal(scene, place),
};
