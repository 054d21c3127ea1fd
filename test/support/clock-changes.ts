import { takeDue } from "../../src/domain/nudge/due.ts";
import { EVERY_DAY } from "../../src/domain/nudge/nudge.ts";
import { startNudges } from "../../src/domain/nudge/set.ts";
import { newPerson, type Person } from "../../src/domain/person.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The years whose clock changes are looked at. */
const FROM = Date.UTC(2026, 0, 1);
const UNTIL = Date.UTC(2029, 0, 1);

/** Every minute so long before and after a change is looked at, in milliseconds. */
const AROUND = 4 * HOUR;

/** Wall clocks as the platform's own formatter shows them, which the program does not use: "2026-03-29 08:30". */
function wallClock(zone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (at) => format.format(at);
}

/** How far a wall clock is from UTC, in minutes. */
const offsetAt = (wall: (at: number) => string, at: number): number =>
  Math.round((Date.parse(`${wall(at).replace(" ", "T")}:00Z`) - at) / MINUTE);

/** The first minutes after which a zone's clock differs, as UTC milliseconds. */
function changesOf(zone: string): number[] {
  const wall = wallClock(zone);
  const changes: number[] = [];
  for (let at = FROM; at < UNTIL; at += DAY) {
    if (offsetAt(wall, at) === offsetAt(wall, at + DAY)) continue;
    let [before, after] = [at, at + DAY];
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / MINUTE / 2) * MINUTE;
      if (offsetAt(wall, middle) === offsetAt(wall, at)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

/** What tells one set of rules from another: when its clocks change, and by how much. */
export function rulesOf(zone: string): string {
  const wall = wallClock(zone);
  return changesOf(zone)
    .map((at) => `${at} ${offsetAt(wall, at - MINUTE)} ${offsetAt(wall, at)}`)
    .join(", ");
}

/** Five times of day around a change: before it, its first minute, inside what is left out or doubled, its end, and a usual one. */
function timesAround(wall: (at: number) => string, change: number): string[] {
  const jump = Math.abs(offsetAt(wall, change) - offsetAt(wall, change - MINUTE)) * MINUTE;
  const asBefore = (at: number) => new Date(at + offsetAt(wall, change - MINUTE) * MINUTE).toISOString().slice(11, 16);
  return [asBefore(change - HOUR), asBefore(change), asBefore(change + jump / 2), asBefore(change + jump), "08:30"];
}

/** Goes through every minute around a zone's changes. Gives one line for each message that came wrongly, and how many minutes were seen. */
export function nudgesAroundChanges(zone: string): { wrong: string[]; minutes: number } {
  const wall = wallClock(zone);
  const wrong: string[] = [];
  let minutes = 0;
  for (const change of changesOf(zone))
    for (const at of timesAround(wall, change)) {
      const came = walkThrough(zone, { at, change });
      const right = expected(wall, { at, change });
      minutes += (2 * AROUND) / MINUTE;
      if (came.join() !== right.join())
        wrong.push(`${zone} at ${at}: came ${came.map(wall).join()}, not ${right.map(wall).join()}`);
    }
  return { wrong, minutes };
}

/** The minutes in which it came: a person who answers every one, seen each minute. */
function walkThrough(zone: string, { at, change }: { at: string; change: number }): number[] {
  const begun = new Date(change - AROUND - 2 * DAY);
  const reach = { face: "test", channel: "1" };
  let person: Person = startNudges({ ...newPerson("ada", begun), zone, reach }, { at, days: [...EVERY_DAY] }, begun);
  const came: number[] = [];
  for (let now = change - AROUND - 2 * DAY; now < change + AROUND; now += MINUTE) {
    if (person.due === null || Date.parse(person.due) > now) continue;
    const taken = takeDue(person, new Date(now));
    person = { ...taken.person, nudge: taken.person.nudge && { ...taken.person.nudge, isUnanswered: false } };
    if (taken.due && now >= change - AROUND) came.push(now);
  }
  return came;
}

/** The first minute of each local day at which the wall clock shows the time, or has just jumped over it. */
function expected(wall: (at: number) => string, { at, change }: { at: string; change: number }): number[] {
  const right: number[] = [];
  const done = new Set<string>();
  for (let now = change - AROUND; now < change + AROUND; now += MINUTE) {
    const [day = "", time = ""] = wall(now).split(" ");
    const [dayBefore = "", timeBefore = ""] = wall(now - MINUTE).split(" ");
    const isJumpedOver = day !== dayBefore && timeBefore < at;
    const due = isJumpedOver ? dayBefore : time >= at && (day !== dayBefore || timeBefore < at) ? day : null;
    if (due === null || done.has(due)) continue;
    done.add(due);
    right.push(now);
  }
  return right;
}
