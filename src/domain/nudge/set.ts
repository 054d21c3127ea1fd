import type { Clocking } from "../activity.ts";
import type { Person } from "../person.ts";
import { addDays, localTime } from "../reading/clock.ts";
import type { Scene } from "../scene.ts";
import { offerCities } from "../talk/home.ts";
import { talk } from "../talk/talk.ts";
import { type Line, say, type Turn } from "../talk/turn.ts";
import { nameDays } from "./days.ts";
import type { Nudge } from "./nudge.ts";
import { fromNowOn, withDue } from "./when.ts";

/** A daily message as it was asked for: a local time, and the weekdays it may come on (1 is Monday). */
export interface Wish {
  at: string;
  days: number[];
}

/** Starts the daily message, once the person's clock is known; until then it is asked for. */
export function setDaily(scene: Scene, wish: Wish, zone: string | null): Turn {
  const { person, now } = scene;
  const known = zone ?? person.zone;
  if (known !== null) {
    const kept = startNudges({ ...person, zone: known }, wish, now);
    const line = confirmed(scene, wish);
    return say(kept, zone === null ? line : offerCities(scene, line, known));
  }
  const { begun, clocking } = awaiting(scene, wish);
  return say(begun, { ...talk(scene, "nudge-clock", { at: clocking.at }), writeIt: true });
}

/** The daily message waits for their clock; what was open comes back after it. */
export function awaiting({ person }: Scene, { at, days }: Wish): { begun: Person; clocking: Clocking } {
  const clocking: Clocking = { kind: "clock", number: person.begun + 1, at, days };
  // Asked once more, what waits beneath is still what waited.
  const left = person.activity?.kind === "clock" ? person.left : person.activity;
  return { begun: { ...person, begun: clocking.number, left, activity: clocking }, clocking };
}

/** Where they have no private channel with the coach yet, the face opens one and says there what was set. */
function confirmed(scene: Scene, wish: Wish): Line {
  const facts = factsOf(scene, wish);
  const { reach, refused } = scene.person;
  if (reach !== null && refused === null) return talk(scene, "nudge-set", facts);
  return {
    ...talk(scene, "nudge-set", facts),
    moves: { here: talk(scene, "nudge-set-there", facts).text, closed: talk(scene, "nudge-closed", facts) },
  };
}

/** The first one comes today if its time is still to come. */
export function startNudges(person: Person, { at, days }: Wish, now: Date): Person {
  const { day } = localTime(now, person.zone);
  const nudge: Nudge = {
    at,
    days,
    since: day,
    lastDay: day,
    sentDay: person.nudge?.sentDay ?? null,
    isUnanswered: false,
    ignored: 0,
    told: "all",
    pausedUntil: null,
  };
  return withDue(fromNowOn({ ...person, nudge }, now));
}

/** Ends the daily message and everything that was promised. */
export const stopNudges = (person: Person): Person => withDue({ ...person, nudge: null, reminders: [] });

/** The same for whoever wants nothing to come any more, so that they are not asked how they are either. */
export function stopUnasked(person: Person): Person {
  const stopped = stopNudges({ ...person, checkInAt: null });
  return person.activity?.kind === "clock" ? { ...stopped, activity: person.left, left: null } : stopped;
}

/** Nothing comes unasked for so many days: a reminder in that time is dropped, "how was it?" waits. */
export function pauseNudges(person: Person, days: number, now: Date): Person {
  const { day } = localTime(now, person.zone);
  const until = addDays(day, days);
  const reminders = person.reminders
    .filter((one) => one.kind === "after" || one.day >= until)
    .map((one) => (one.day < until ? { ...one, day: until } : one));
  return withDue({ ...person, reminders, nudge: person.nudge && { ...person.nudge, pausedUntil: until } });
}

/** What the lines about a daily message are filled from. */
export const factsOf = ({ playbook }: Scene, { at, days }: Wish): Record<string, unknown> => ({
  at,
  days: days.length === 7 ? null : nameDays(days, playbook.vocabulary),
});
