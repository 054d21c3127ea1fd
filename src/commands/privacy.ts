import { numbered } from "../domain/danger/of-danger.ts";
import { isQuiet } from "../domain/danger/quiet.ts";
import { hasTrait } from "../domain/danger/trait.ts";
import type { Scene } from "../domain/scene.ts";
import { sayWhatIsKept } from "../domain/talk/say-kept.ts";
import { talk } from "../domain/talk/talk.ts";
import { type Line, say } from "../domain/talk/turn.ts";
import type { Command } from "./index.ts";

/** The last words to somebody who was in danger from themselves. After danger from others the screen stays bare. */
function afterDanger(scene: Scene): Line[] {
  const { person, now } = scene;
  const isInDanger = isQuiet(person, now) && person.alarm?.isMet && hasTrait(person.alarm.signal, "of-oneself");
  return isInDanger ? [numbered(scene, "privacy-deleted-danger")] : [];
}

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
    if (sure === "yes") return say(null, talk(scene, "privacy-deleted"), ...afterDanger(scene));
    return say(person, talk(scene, sure === undefined ? "privacy-sure" : "privacy-kept"));
  },
};
