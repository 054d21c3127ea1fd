import { readTime } from "../domain/reading/time.ts";
import { readZone } from "../domain/reading/zone.ts";
import { setDaily } from "../domain/talk/daily.ts";
import { stopNudges } from "../domain/talk/nudge.ts";
import { talk } from "../domain/talk/talk.ts";
import { say } from "../domain/talk/turn.ts";
import type { Command } from "./index.ts";

export const nudge: Command = {
  name: "nudge",
  about: "One line a day, at a time you choose",
  subcommands: [
    {
      name: "set",
      about: "Get one line a day",
      options: [
        { name: "at", about: "Your local time, such as 08:30", kind: "text", required: true },
        { name: "zone", about: "Such as Europe/London, or what your clock shows now", kind: "text", suggests: "zones" },
      ],
    },
    { name: "off", about: "Stop the daily line and every reminder" },
    { name: "show", about: "When the daily line comes" },
    { name: "today", about: "Not today" },
  ],
  run(scene, { subcommand = "show", at = "", zone }) {
    const { person, playbook, now } = scene;
    switch (subcommand) {
      case "off":
        return say(stopNudges(person), talk(scene, "nudges-stopped"));
      case "today":
        return say(person, talk(scene, "nudge-today"));
      case "set": {
        const time = readTime(at, playbook.vocabulary.clock);
        if (time === null) return say(person, talk(scene, "nudge-bad-time"));
        const known = zone === undefined ? null : readZone(zone, now, playbook);
        return zone !== undefined && known === null
          ? say(person, talk(scene, "nudge-bad-zone"))
          : setDaily(scene, time, known);
      }
      default:
        return say(
          person,
          person.nudge ? talk(scene, "nudge-show-on", { at: person.nudge.at }) : talk(scene, "nudge-show-off"),
        );
    }
  },
};
