import type { Person } from "../person.ts";
import { addDays, localTime } from "../reading/clock.ts";
import { IGNORED, isOn } from "./cadence.ts";
import type { Nudge, Reminder } from "./nudge.ts";
import { LATE, momentOf, nextAt, nextDaily, TALKING, withDue } from "./when.ts";

/** Between a daily message and any other that comes unasked. */
const APART = 12 * 3_600_000;

/** Later than this is late, and is said, in milliseconds. */
const ON_TIME = 15 * 60_000;

const DAY = 86_400_000;

/** Before everything. */
const EVER = "1970-01-01T00:00:00Z";

/** What is to be said unasked; `late` is the local time it was meant for, where that is worth a word. */
export type Due =
  | { kind: "day"; reminders: Reminder[]; late: string | null }
  | { kind: "after"; reminder: Reminder; late: string | null }
  | { kind: "daily"; late: string | null }
  | { kind: "goodbye" }
  | { kind: "check-in" };

/** A thing to say, or nothing, and the person as they are then. */
interface Taken {
  due: Due | null;
  person: Person;
}

/** Takes what is due now, at most one thing: what was promised first. The person is moved on, so that it is never due again. */
export function takeDue(person: Person, now: Date): Taken {
  if (person.reach === null || person.refused !== null) return nothing(person);
  if (person.checkInAt !== null && new Date(person.checkInAt) <= now) return takeCheckIn(person, now);
  const wait = waitsUntil(person, now);
  if (wait > now) return { due: null, person: { ...person, due: earlier(wait.toISOString(), person.checkInAt) } };
  return takeOfTheDay(person, now) ?? takeAfter(person, now) ?? takeDaily(person, now);
}

const earlier = (one: string, other: string | null): string => (other !== null && other < one ? other : one);

/**
 * What they asked for after a gate reply comes in its quiet days too, only not into a talk that goes on anyway. Hours late it
 * may be night with them: it is asked at the next such time.
 */
function takeCheckIn(person: Person, now: Date): Taken {
  const asked = withDue({ ...person, checkInAt: null });
  if (talkedUntil(person) > now) return nothing(asked);
  const planned = new Date(person.checkInAt ?? now);
  if (now.getTime() - planned.getTime() <= LATE) return { due: { kind: "check-in" }, person: sent(asked, now) };
  const at = localTime(planned, person.zone).time;
  const next = momentOf(person, { day: nextAt(person, at, now), at });
  return nothing({ ...person, checkInAt: next.toISOString() });
}

/** While they talk, after a gate reply, and with a check on the table nothing comes. */
function waitsUntil({ heardAt, quietUntil, activity }: Person, now: Date): Date {
  const check =
    activity?.kind === "check" ? (activity.held === null ? now.getTime() + DAY : Date.parse(activity.heldUntil)) : 0;
  return new Date(Math.max(talkedUntil({ heardAt }).getTime(), Date.parse(quietUntil ?? EVER), check));
}

const talkedUntil = ({ heardAt }: Pick<Person, "heardAt">): Date => new Date(Date.parse(heardAt ?? EVER) + TALKING);

/** Their own sentence on the day of their thing. Hours late it would be over: the question after it is still to come. */
function takeOfTheDay(person: Person, now: Date): Taken | null {
  const come = person.reminders.filter((one) => one.kind === "day" && momentOf(person, one) <= now);
  const today = localTime(now, person.zone).day;
  const inTime = come.filter((one) => one.day === today && isFresh(person, one, now));
  const kept = { ...person, reminders: person.reminders.filter((one) => !come.includes(one)) };
  const [first] = inTime;
  if (first)
    return { due: { kind: "day", reminders: inTime, late: lateness(person, first, now) }, person: sent(kept, now) };
  return come.length > 0 ? (takeAfter(kept, now) ?? nothing(kept)) : null;
}

/** "How was it?" One at a time: others wait for the same time tomorrow, and so does one that is hours late. */
function takeAfter(person: Person, now: Date): Taken | null {
  const come = person.reminders.filter((one) => one.kind === "after" && momentOf(person, one) <= now);
  const reminder = come.find((one) => isFresh(person, one, now));
  if (come.length === 0) return null;
  const reminders = person.reminders
    .filter((one) => one !== reminder)
    .map((one) => (come.includes(one) ? { ...one, day: nextAt(person, one.at, now) } : one));
  const moved = { ...person, reminders };
  if (!reminder) return nothing(moved);
  return { due: { kind: "after", reminder, late: lateness(person, reminder, now) }, person: sent(moved, now) };
}

function takeDaily(person: Person, now: Date): Taken {
  const { nudge } = person;
  const planned = nextDaily(person);
  if (!nudge || !planned || planned > now) return nothing(person);
  const today = localTime(now, person.zone);
  const day = momentOf(person, { day: today.day, at: nudge.at }) <= now ? today.day : addDays(today.day, -1);
  const ignored = nudge.ignored + (nudge.isUnanswered ? 1 : 0);
  const counted: Nudge = { ...nudge, ignored, isUnanswered: false, lastDay: day > nudge.lastDay ? day : nudge.lastDay };
  const moved = { ...person, nudge: counted };
  if (!isOn(counted, day) || makesRoom(person, { day, now }) || !isFresh(person, { day, at: nudge.at }, now))
    return nothing(moved);
  if (ignored >= IGNORED.silent)
    return { due: { kind: "goodbye" }, person: sent({ ...person, nudge: { ...counted, told: "silent" } }, now) };
  const answered = { ...counted, isUnanswered: true, sentDay: day };
  const late = lateness(person, { day, at: nudge.at }, now);
  return { due: { kind: "daily", late }, person: sent({ ...person, nudge: answered }, now) };
}

/** On a day something was done already, and near another message, the daily one stays away. */
function makesRoom(person: Person, { day, now }: { day: string; now: Date }): boolean {
  const { progress, unasked, reminders } = person;
  const last = unasked.at === null ? [] : [Date.parse(unasked.at)];
  const others = [...last, ...reminders.map((one) => momentOf(person, one).getTime())];
  return progress.daysPractised.includes(day) || others.some((moment) => Math.abs(now.getTime() - moment) < APART);
}

const nothing = (person: Person): Taken => ({ due: null, person: withDue(person) });

const sent = (person: Person, now: Date): Person =>
  withDue({ ...person, unasked: { ...person.unasked, at: now.toISOString() } });

/** How long it is late, not counting the time in which the person was talking anyway, in milliseconds. */
const delay = (person: Person, planned: { day: string; at: string }, now: Date): number =>
  now.getTime() - Math.max(momentOf(person, planned).getTime(), talkedUntil(person).getTime());

/** Not hours late, and not meant for the days after a gate reply. */
const isFresh = (person: Person, planned: { day: string; at: string }, now: Date): boolean =>
  delay(person, planned, now) <= LATE && momentOf(person, planned) >= new Date(person.quietUntil ?? EVER);

const lateness = (person: Person, planned: { day: string; at: string }, now: Date): string | null =>
  delay(person, planned, now) > ON_TIME ? planned.at : null;
