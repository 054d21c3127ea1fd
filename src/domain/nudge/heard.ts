import type { Address } from "../outgoing.ts";
import type { Person } from "../person.ts";
import { addDays, localTime } from "../reading/clock.ts";
import { fromNowOn, withDue } from "./when.ts";

/** Somebody wrote or pressed. Whatever was fading is as it was; `reach` is their private channel, where they are in it. */
export function heardFrom(person: Person, now: Date, reach: Address | null): Person {
  const { nudge, refused } = person;
  const heard = { ...person, heardAt: now.toISOString(), reach: reach ?? person.reach };
  const opened = reach !== null && (person.reach === null || refused !== null);
  const isBack = nudge !== null && (nudge.ignored > 0 || nudge.told === "silent");
  // Further ahead than a journey leads: a clock was wrong for a while.
  const isAhead = nudge !== null && nudge.lastDay > addDays(localTime(now, person.zone).day, 1);
  if (!opened && !isBack && !isAhead)
    return nudge?.isUnanswered ? { ...heard, nudge: { ...nudge, isUnanswered: false } } : heard;
  const told = nudge?.told === "silent" ? "back" : (nudge?.told ?? "all");
  const restored = { ...heard, nudge: nudge && { ...nudge, isUnanswered: false, ignored: 0, told } };
  return withDue(fromNowOn({ ...restored, refused: reach === null || !refused?.told ? refused : null }, now));
}

/** Discord does not let us write to them: nothing comes unasked until they write themselves. */
export const refusedBy = (person: Person, now: Date): Person =>
  withDue({ ...person, refused: { at: now.toISOString(), told: false } });
