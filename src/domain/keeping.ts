import type { Activity } from "./activity.ts";
import { quietAfter } from "./danger/quiet.ts";
import { withoutOldHeld } from "./nudge/when.ts";
import type { Person } from "./person.ts";
import { mistakeOf, type Scene } from "./scene.ts";
import { recordWalk } from "./walk/record.ts";

/** What the operator chose about what is kept. */
export interface Keeping {
  /** Somebody who wrote nothing for so many days is forgotten; 0 is never. */
  days: number;
  /** Whether documents are encrypted. */
  isSealed: boolean;
  /** False just after a start, and after the clock was set: a wrong clock must not wipe anybody. */
  mayForget: boolean;
}

/** A talk that was left open is let go after so many quiet days. */
export const TALK_DAYS = 30;

const DAY = 86_400_000;

/** When a person is next to be looked at (UTC): something is to be sent, or kept no longer. */
export function lookAt(person: Person, { days }: Pick<Keeping, "days">): string | null {
  const moments = [person.due, forgottenAt(person, days), ...openParts(person).map(({ until }) => until)];
  return moments.filter((one) => one !== null).sort()[0] ?? null;
}

/** The person as they are kept from now on: the same where nothing is over, null where all of it is. */
export function keptFromNowOn(scene: Scene): Person | null {
  const { person, now, keeping } = scene;
  if (keeping?.mayForget && isOver(forgottenAt(person, keeping.days), now)) return null;
  const isDoubted = keeping?.mayForget === false;
  const over = openParts(person).filter(({ until, soon }) => isOver(until, now) && (soon || !isDoubted));
  return over.reduce((kept, { without }) => without({ ...scene, person: kept }), person);
}

const isOver = (until: string | null, now: Date): boolean => until !== null && until <= now.toISOString();

const after = (moment: string, days: number): string => new Date(Date.parse(moment) + days * DAY).toISOString();

const lastHeard = ({ heardAt, since }: Person): string => heardAt ?? `${since}T00:00:00.000Z`;

const forgottenAt = (person: Person, days: number): string | null =>
  days === 0 ? null : after(lastHeard(person), days);

/** Something that is kept only for a while, until when, and the person without it. */
interface OpenPart {
  until: string;
  /** Better lost by a wrong clock than kept: it goes whatever the clock does. */
  soon?: true;
  without(scene: Scene): Person;
}

/** What was left open: what is on the table, what it was put above, replies that could not be shown, and what danger it was. */
function openParts(person: Person): OpenPart[] {
  const { activity, left, outbox } = person;
  const held = activity?.kind === "check" && activity.held !== null ? activity.heldUntil : null;
  return [
    ...(person.alarm ? [{ until: quietAfter(person.alarm.at), soon: true as const, without: withoutAlarm }] : []),
    ...(held === null ? [] : [{ until: held, soon: true as const, without: withoutHeld }]),
    ...(left ? [{ until: openUntil(person, left), without: withoutLeft }] : []),
    ...(activity ? [{ until: openUntil(person, activity), without: withoutActivity }] : []),
    ...outbox.map(({ id, since }) => ({ until: after(since, TALK_DAYS), without: withoutReply(id) })),
  ];
}

/** "How was it?" is asked long after the last message: it counts from there. */
function openUntil(person: Person, activity: Activity): string {
  const asked = isLookingBack(activity) ? (person.unasked.at ?? "") : "";
  const heard = lastHeard(person);
  return after(asked > heard ? asked : heard, TALK_DAYS);
}

const isLookingBack = (activity: Activity): boolean => activity.kind === "walk" && activity.looksBackOn !== undefined;

const withoutAlarm = ({ person }: Scene): Person => ({ ...person, alarm: null });

const withoutHeld = ({ person, now }: Scene): Person => withoutOldHeld(person, now);

const withoutLeft = (scene: Scene): Person => ({ ...recorded(scene, scene.person.left), left: null });

const withoutActivity = (scene: Scene): Person => ({
  ...recorded(scene, scene.person.activity),
  activity: scene.person.left,
  left: null,
});

const withoutReply =
  (gone: string) =>
  ({ person }: Scene): Person => ({ ...person, outbox: person.outbox.filter(({ id }) => id !== gone) });

/** A thought or a sentence that was found is kept, as of the day it was left. */
function recorded(scene: Scene, activity: Activity | null): Person {
  const { person } = scene;
  if (activity?.kind === "rehearse") return recorded(scene, activity.before);
  if (activity?.kind !== "walk" || isLookingBack(activity) || activity.isTry) return person;
  const mistake = mistakeOf(scene, activity.mistake);
  const isWorthKeeping = ["thought", "reframe"].some((id) => typeof activity.answers[id] === "string");
  return mistake && isWorthKeeping
    ? recordWalk({ ...scene, now: new Date(lastHeard(person)) }, { mistake, walk: activity })
    : person;
}
