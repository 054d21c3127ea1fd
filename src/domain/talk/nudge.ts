import type { Person } from "../person.ts";
import { addDays, instantOf, localTime } from "../reading/clock.ts";

/** A nudge that could not go out within this long is left to the next day. */
const LATE_HOURS = 6;

/** A daily message at a local time: the first one today if that is still to come. */
export function startNudges(person: Person, at: string, now: Date): Person {
  const { day, time } = localTime(now, person.zone);
  return withDue({ ...person, nudge: { at, lastDay: time < at ? addDays(day, -1) : day } });
}

/** Ends the daily message and everything that was promised. */
export const stopNudges = (person: Person): Person => withDue({ ...person, nudge: null, reminders: [] });

/** Recomputes when something is next to be sent to a person (`person.due`). */
export function withDue(person: Person): Person {
  const zone = person.zone ?? "UTC";
  const moments = person.reminders.map(({ day, at }) => instantOf(day, at, zone));
  const { nudge } = person;
  if (person.activity?.kind === "check" && person.activity.held !== null)
    moments.push(new Date(person.activity.heldUntil));
  if (nudge) moments.push(instantOf(addDays(nudge.lastDay ?? person.since, 1), nudge.at, zone));
  const first = moments.sort((one, other) => one.getTime() - other.getTime())[0];
  return { ...person, due: first?.toISOString() ?? null };
}

/** A held message is dropped when its time is over, whether or not its check was ever answered. */
export function withoutOldHeld(person: Person, now: Date): Person {
  const { activity } = person;
  if (activity?.kind !== "check" || activity.held === null || now.toISOString() < activity.heldUntil) return person;
  return withDue({ ...person, activity: { ...activity, held: null } });
}

/** What is due now: a reminder first, then the daily message; too late a one only moves on. */
export function dueNow(
  person: Person,
  now: Date,
): { reminder: Person["reminders"][number] | null; daily: boolean; person: Person } {
  const zone = person.zone ?? "UTC";
  const today = localTime(now, person.zone);
  const come = person.reminders.filter(({ day, at }) => instantOf(day, at, zone) <= now);
  const reminder = come.find((one) => one.kind === "after" || one.day === today.day) ?? null;
  const kept = person.reminders.filter((one) => one !== reminder && !(come.includes(one) && one.kind === "day"));
  const { nudge } = person;
  const nudgeDay = nudge && `${today.time}` >= nudge.at ? today.day : addDays(today.day, -1);
  const daily = nudge !== null && nudgeDay > (nudge.lastDay ?? "") && isFresh(instantOf(nudgeDay, nudge.at, zone), now);
  const next = nudge && nudgeDay > (nudge.lastDay ?? "") ? { ...nudge, lastDay: nudgeDay } : nudge;
  return { reminder, daily: daily && reminder === null, person: withDue({ ...person, reminders: kept, nudge: next }) };
}

const isFresh = (planned: Date, now: Date): boolean => now.getTime() - planned.getTime() <= LATE_HOURS * 3_600_000;
