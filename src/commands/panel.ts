import { talk } from "../domain/talk/talk.ts";
import { say } from "../domain/talk/turn.ts";
import type { Command } from "./index.ts";

/** A server's own message with one button. Only Discord has servers, so the face there does it; elsewhere one sentence says so. */
export const panel: Command = {
  name: "panel",
  about: "For those who manage this server: one message with a button to talk privately",
  forManagers: true,
  subcommands: [
    { name: "post", about: "Post it in this channel" },
    { name: "stats", about: "How often it was used here, as a count" },
  ],
  run: (scene) => say(scene.person, talk(scene, "panel-elsewhere")),
};
