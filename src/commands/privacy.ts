import { sayWhatIsKept } from "../domain/talk/say-kept.ts";
import { talk } from "../domain/talk/talk.ts";
import { say } from "../domain/talk/turn.ts";
import type { Command } from "./index.ts";

export const privacy: Command = {
  name: "privacy",
  about: "What I keep, all of it as a file, or wipe it",
  always: true,
  subcommands: [
    { name: "show", about: "What I keep about you" },
    { name: "export", about: "Everything I keep about you, as a file" },
    {
      name: "delete",
      about: "Wipe everything I keep about you",
      options: [{ name: "sure", about: "Type yes", kind: "text" }],
    },
  ],
  run(scene, { subcommand = "show", sure }) {
    const { person, now } = scene;
    if (subcommand === "export")
      return say(person, { ...talk(scene, "privacy-export"), attachment: { kind: "export", asOf: now.toISOString() } });
    if (subcommand !== "delete") return say(person, sayWhatIsKept(scene));
    if (sure === "yes") return say(null, talk(scene, "privacy-deleted"));
    return say(person, talk(scene, sure === undefined ? "privacy-sure" : "privacy-kept"));
  },
};
