import type { Outgoing } from "../outgoing.ts";
import type { Person } from "../person.ts";
import { localTime } from "../reading/clock.ts";
import { nextAt, withDue } from "./when.ts";

/**
 * The person without replies that can be shown no more. A "how was it?" among them that came unasked is taken off the table,
 * so that nothing is filed under a question nobody saw, and asked at the next such time.
 */
export function withUnsaid(person: Person, ids: readonly string[], now: Date): Person {
  const lost = person.outbox.filter(({ id }) => ids.includes(id));
  const without = { ...person, outbox: person.outbox.filter(({ id }) => !ids.includes(id)) };
  const unasked = lost.find(({ isUnasked }) => isUnasked);
  return unasked ? withoutLookBack(without, unasked, now) : without;
}

/** The same of all that has not reached them, but for what danger was met with: it is over where it may be serious. */
export const withoutUnsaid = (person: Person, now: Date): Person =>
  withUnsaid(
    person,
    person.outbox.filter(({ isUrgent }) => !isUrgent).map(({ id }) => id),
    now,
  );

function withoutLookBack(person: Person, { since }: Outgoing, now: Date): Person {
  const { activity, heardAt, left, zone, reminders } = person;
  const isSeen = heardAt !== null && heardAt > since;
  if (activity?.kind !== "walk" || activity.looksBackOn === undefined || isSeen) return person;
  const at = localTime(new Date(since), zone).time;
  const again = { kind: "after" as const, at, day: nextAt(person, at, now), about: activity.looksBackOn };
  return withDue({ ...person, activity: left, left: null, reminders: [...reminders, again] });
}
