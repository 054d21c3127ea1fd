import { addDays, localTime } from "../reading/clock.ts";
import type { Scene } from "../scene.ts";
import { type DayAnswers, dayAnswers } from "./day-answers.ts";
import type { OnTable } from "./walk-on-table.ts";

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
  { mistake, walk }: OnTable,
): { day: string | null; said: string | null; onTheDay: LocalMoment | null; after: LocalMoment } {
  const { person, now } = scene;
  const today = localTime(now, person.zone);
  const { step, if_then: ifThen, ask_on: promised } = walk.answers;
  const later = dayAnswers(scene, `${ifThen ?? ""} ${step ?? ""}`);
  const told: DayAnswers = later.when === undefined ? (walk.answers as DayAnswers) : later;
  const day = asDay(told.date);
  const { daysAfter, at, onTheDay } = mistake.follow;
  const last = day ?? asDay(told.date_by);
  const soon = asDay(promised) ?? addDays(today.day, WITHOUT_A_DAY);
  const asked = last === null ? soon : addDays(last, daysAfter);
  const isOver = `${asked} ${at}` <= `${today.day} ${today.time}`;
  const after = { day: isOver ? addDays(today.day, 1) : asked, at };
  const before = day === null || onTheDay === undefined ? null : reminderFor(day, onTheDay, told.time);
  const stillToCome = before !== null && `${before.day} ${before.at}` > `${today.day} ${today.time}`;
  return { day, said: told.when ?? null, onTheDay: stillToCome ? before : null, after };
}

/** A document may hold anything under a name; only a day is one. */
const asDay = (answer: unknown): string | null =>
  typeof answer === "string" && /^\d{4}-\d\d-\d\d$/.test(answer) && !Number.isNaN(Date.parse(answer)) ? answer : null;

/** How long before the thing their sentence comes, in hours. The coach chooses this time, so it is never in the quiet hours of the morning. */
const AHEAD = 2;
const EARLIEST = "09:00";

/** For a thing that is over by then it comes on the evening before. */
const EVENING = "20:00";

/** The usual time of the reminder, or two hours before the thing where that is sooner. */
function reminderFor(day: string, usual: string, time: string | undefined): LocalMoment {
  if (time === undefined) return { day, at: usual };
  if (time <= EARLIEST) return { day: addDays(day, -1), at: EVENING };
  const before = `${String(Math.max(0, Number(time.slice(0, 2)) - AHEAD)).padStart(2, "0")}${time.slice(2)}`;
  const soonEnough = before < EARLIEST ? EARLIEST : before;
  return { day, at: soonEnough < usual ? soonEnough : usual };
}
