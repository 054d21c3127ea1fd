import { sayWaiting, setDailyThere } from "../domain/nudge/ask-clock.ts";
import { noteDone, offerSmaller } from "../domain/nudge/buttons.ts";
import { nextDay } from "../domain/nudge/cadence.ts";
import { nameDay, readDays } from "../domain/nudge/days.ts";
import { EVERY_DAY } from "../domain/nudge/nudge.ts";
import { factsOf, pauseNudges, setDaily, stopUnasked } from "../domain/nudge/set.ts";
import type { Person } from "../domain/person.ts";
import { addDays, localTime } from "../domain/reading/clock.ts";
import { readTime } from "../domain/reading/time.ts";
import type { Scene } from "../domain/scene.ts";
import { talk } from "../domain/talk/talk.ts";
import { say, type Turn } from "../domain/talk/turn.ts";
import type { Args } from "./command.ts";
import type { Command } from "./index.ts";

/** A pause without a number, and the longest one, in days. */
const A_WEEK = 7;
const LONGEST_PAUSE = 60;

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
        { name: "days", about: "Such as weekdays, or mon wed fri; every day if you leave it out", kind: "text" },
      ],
    },
    {
      name: "pause",
      about: "Nothing for a while, then as before",
      options: [{ name: "days", about: "How many days; a week if you leave it out", kind: "number" }],
    },
    { name: "off", about: "Stop the daily line and every reminder" },
    { name: "show", about: "When the daily line comes" },
    { name: "today", about: "Not today", hidden: true },
    { name: "done", about: "It's done", hidden: true },
    { name: "smaller", about: "Something smaller", hidden: true },
  ],
  run(scene, args) {
    const { person } = scene;
    switch (args["subcommand"]) {
      case "set":
        return set(scene, args);
      case "pause":
        return pause(scene, args["days"]);
      case "off":
        return say(stopUnasked(person), talk(scene, "nudges-stopped"));
      case "today":
        return say(person, talk(scene, "nudge-today"));
      case "done":
        return noteDone(scene);
      case "smaller":
        return offerSmaller(scene);
      default:
        return show(scene);
    }
  },
};

/** Where somebody typed the days where the place belongs, they are days all the same. */
function set(scene: Scene, { at = "", zone = "", days = "" }: Args): Turn {
  const { person, playbook } = scene;
  const { vocabulary } = playbook;
  const time = readTime(at, vocabulary.clock);
  if (time === null) return say(person, talk(scene, "nudge-bad-time"));
  const both = readDays(`${zone} ${days}`, vocabulary);
  const chosen = both ?? (days === "" ? EVERY_DAY : readDays(days, vocabulary));
  if (chosen === null) return say(person, talk(scene, "nudge-bad-days"));
  const wish = { at: time, days: [...chosen] };
  if (both !== null || zone === "") return setDaily(scene, wish, null);
  return setDailyThere(scene, wish, zone) ?? say(person, talk(scene, "nudge-bad-zone"));
}

function pause(scene: Scene, given: string | undefined): Turn {
  const { person, now } = scene;
  const days = given === undefined ? A_WEEK : Number(given);
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_PAUSE)
    return say(person, talk(scene, "nudge-bad-pause", { most: LONGEST_PAUSE }));
  if (person.nudge === null && person.reminders.length === 0) return say(person, talk(scene, "nudge-nothing-to-pause"));
  const until = addDays(localTime(now, person.zone).day, days);
  return say(pauseNudges(person, days, now), talk(scene, "nudge-paused", { until: nameDay(until, scene) }));
}

function show(scene: Scene): Turn {
  const { person, now } = scene;
  const { activity } = person;
  if (activity?.kind === "clock" && activity.at !== null) return say(person, sayWaiting(scene, activity));
  if (!person.nudge) return say(person, talk(scene, "nudge-show-off"));
  const { day } = localTime(now, person.zone);
  const quietDay = afterQuietDays(person);
  const from = day > person.nudge.lastDay ? day : addDays(person.nudge.lastDay, 1);
  const next = nextDay(person.nudge, from > quietDay ? from : quietDay);
  const facts = { ...factsOf(scene, person.nudge), next: next === null ? null : nameDay(next, scene) };
  return say(person, talk(scene, person.refused || person.reach === null ? "nudge-refused" : "nudge-show-on", facts));
}

/** The first of their days on which it may come again after the quiet days. */
function afterQuietDays({ nudge, quietUntil, zone }: Person): string {
  if (!nudge || quietUntil === null) return "";
  const { day, time } = localTime(new Date(quietUntil), zone);
  return time <= nudge.at ? day : addDays(day, 1);
}
