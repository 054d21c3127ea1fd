import type { Person } from "../person.ts";
import { addDays, instantOf, localTime } from "../reading/clock.ts";
import { nextDay } from "./cadence.ts";

/** What could not go out within this long is left to the next one. */
export const LATE = 6 * 3_600_000;

/** Nothing comes unasked for so long after the person's last message. */
export const TALKING = 30 * 60_000;

/** Recomputes when something is next to be sent to a person (`person.due`). To whom nothing can be sent, nothing is due. */
export function withDue(person: Person): Person {
  const first = momentsOf(person).sort((one, other) => one.getTime() - other.getTime())[0];
  const due = first?.toISOString() ?? null;
  return due === person.due ? person : { ...person, due };
}

function momentsOf(person: Person): Date[] {
  const { activity, reminders, reach, refused } = person;
  const held = activity?.kind === "check" && activity.held !== null ? [new Date(activity.heldUntil)] : [];
  if (reach === null || refused !== null) return held;
  const asked = person.checkInAt === null ? [] : [new Date(person.checkInAt)];
  const daily = nextDaily(person);
  return [...held, ...asked, ...reminders.map((one) => momentOf(person, one)), ...(daily ? [daily] : [])];
}

/** The next moment of the daily message. */
export function nextDaily(person: Person): Date | null {
  const { nudge } = person;
  const day = nudge && nextDay(nudge, addDays(nudge.lastDay, 1));
  return nudge && day !== null ? momentOf(person, { day, at: nudge.at }) : null;
}

/** The daily message as it goes on from now: what was not sent until now is over. */
export function fromNowOn(person: Person, now: Date): Person {
  const { nudge, zone } = person;
  if (!nudge) return person;
  const { day, time } = localTime(now, zone);
  return { ...person, nudge: { ...nudge, lastDay: time < nudge.at ? addDays(day, -1) : day } };
}

/** The instant of one of the person's local days and times. */
export const momentOf = ({ zone }: Person, { day, at }: { day: string; at: string }): Date =>
  instantOf(day, at, zone ?? "UTC");

/** The next time it is `at` with the person. */
export function nextAt(person: Person, at: string, now: Date): string {
  const { day } = localTime(now, person.zone);
  return momentOf(person, { day, at }) > now ? day : addDays(day, 1);
}

/** A held message is dropped when its time is over, whether or not its check was ever answered. */
export function withoutOldHeld(person: Person, now: Date): Person {
  const { activity } = person;
  if (activity?.kind !== "check" || activity.held === null || now.toISOString() < activity.heldUntil) return person;
  return withDue({ ...person, activity: { ...activity, held: null } });
}
