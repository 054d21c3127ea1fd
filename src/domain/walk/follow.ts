import type { Walking } from "../person.ts";
import { addDays, localTime } from "../reading/clock.ts";
import { readDay } from "../reading/day.ts";
import type { Scene } from "../scene.ts";
import type { Mistake } from "./mistake.ts";

/** How long after today a try without a day is asked about, in days. */
const WITHOUT_A_DAY = 2;

/** A local day and time, as "2026-01-31" and "09:00". */
export interface LocalMoment {
  day: string;
  at: string;
}

/** When the coach would remind of a try, if at all, and when it would ask how it went. */
export function followUp(
  scene: Scene,
  mistake: Mistake,
  walk: Walking,
): { day: string | null; said: string | null; onTheDay: LocalMoment | null; after: LocalMoment } {
  const { person, playbook, now } = scene;
  const today = localTime(now, person.zone);
  const { when, date, step, if_then: ifThen } = walk.answers;
  const told = readDay(`${ifThen ?? ""} ${step ?? ""}`, today.day, playbook.vocabulary);
  const day = told?.day ?? (typeof date === "string" ? date : null);
  const said = told?.said ?? (typeof when === "string" ? when : null);
  const { daysAfter, at, onTheDay } = mistake.follow;
  const after = { day: day === null ? addDays(today.day, WITHOUT_A_DAY) : addDays(day, daysAfter), at };
  const stillToCome = day !== null && onTheDay !== undefined && `${day} ${onTheDay}` > `${today.day} ${today.time}`;
  return { day, said, onTheDay: stillToCome ? { day, at: onTheDay } : null, after };
}
