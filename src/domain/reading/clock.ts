import { Temporal } from "temporal-polyfill";

/** A moment as the person's wall sees it: `day` as "2026-01-31", `time` as "08:05", `hour` 0 to 23. */
export interface Local {
  day: string;
  time: string;
  hour: number;
}

/** Without a zone the day is the UTC day: the best that is known. */
export function localTime(now: Date, zone: string | null): Local {
  if (zone === null) {
    const [day = "", time = ""] = now.toISOString().split("T");
    return { day, time: time.slice(0, 5), hour: now.getUTCHours() };
  }
  const there = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  return {
    day: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: "minute" }),
    hour: there.hour,
  };
}

/** The instant of a local day and time. In a spring gap it is the first minute after it; in autumn the first of the two. */
export function instantOf(day: string, time: string, zone: string): Date {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
  const inGap = !earlier.toPlainDateTime().equals(wall);
  const at = inGap ? (earlier.getTimeZoneTransition("next") ?? earlier) : earlier;
  return new Date(at.epochMilliseconds);
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The UTC day of a moment, as "2026-01-31". */
export const utcDay = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Whole days from one local day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => ((new Date(day).getUTCDay() + 6) % 7) + 1;

/** Clocks 24 hours apart show the same: fewer people live further west than this many minutes than at the other end. */
const WESTERNMOST = -645;

/** The offset from UTC, such as "+05:30", of a wall clock that shows `time` now; to the nearest quarter of an hour. */
export function offsetFromClock(time: string, now: Date): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const utc = now.getUTCHours() * 60 + now.getUTCMinutes();
  const ahead = Math.round((hour * 60 + minute - utc) / 15) * 15;
  const within = ((((ahead - WESTERNMOST) % 1440) + 1440) % 1440) + WESTERNMOST;
  const size = Math.abs(within);
  return `${within < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
}

/** Whether a name is a time zone here: an IANA name such as "Europe/London", or an offset. A moment that names one is none. */
export function isZone(name: string): boolean {
  if (name.includes("[") || /^\d/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
