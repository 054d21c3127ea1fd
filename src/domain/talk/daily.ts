import type { Clocking, Person } from "../person.ts";
import { isZone, offsetFromClock, readTime } from "../reading/clock.ts";
import type { Scene } from "../scene.ts";
import { startNudges } from "./nudge.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** Starts the daily message, once the person's clock is known; until then it is asked for. */
export function setDaily(scene: Scene, at: string, zone: string | null): Turn {
  const { person, now } = scene;
  const known = zone ?? person.zone;
  if (known !== null) {
    const kept: Person = startNudges({ ...person, zone: known }, at, now);
    return say(kept, talk(scene, person.reach ? "nudge-set" : "nudge-no-door", { at }));
  }
  const number = person.begun + 1;
  const clocking: Clocking = { kind: "clock", number, at };
  return say(
    { ...person, begun: number, left: person.activity, activity: clocking },
    { ...talk(scene, "nudge-clock", { at }), writeIt: true },
  );
}

/** Reads what their clock shows, or the name of their zone. */
export function takeClock(scene: Scene, { at }: Clocking, text: string): Turn {
  const zone = readZone(text, scene.now);
  if (zone === null) return say(scene.person, { ...talk(scene, "unread-clock"), writeIt: true });
  const { person } = scene;
  return setDaily({ ...scene, person: { ...person, activity: person.left, left: null } }, at, zone);
}

/** An IANA name in any case, or the offset of a clock that shows this time now; null when it is neither. */
export function readZone(text: string, now: Date): string | null {
  const said = text.trim().replace(/\s+/g, "_");
  const time = readTime(text);
  if (time) return offsetFromClock(time, now);
  const named = said.split("/").map(titleCase).join("/");
  return said.includes("/") && isZone(named) ? named : said.toUpperCase() === "UTC" ? "UTC" : null;
}

const titleCase = (part: string): string =>
  part.toLowerCase().replace(/(^|[_-])\p{L}/gu, (letter) => letter.toUpperCase());
