import type { Clocking } from "../activity.ts";
import type { Person } from "../person.ts";
import { addDays, localTime } from "../reading/clock.ts";
import { listenLoosely, withoutFillers } from "../reading/text.ts";
import { readZone } from "../reading/zone.ts";
import type { Scene } from "../scene.ts";
import { offerCities, setZone } from "../talk/home.ts";
import { talk } from "../talk/talk.ts";
import { joined, type Line, say, type Turn } from "../talk/turn.ts";
import { nameDays, readDays } from "./days.ts";
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
  const number = person.begun + 1;
  const clocking: Clocking = { kind: "clock", number, at: wish.at, days: wish.days };
  return say(
    { ...person, begun: number, left: person.activity, activity: clocking },
    { ...talk(scene, "nudge-clock", { at: wish.at }), writeIt: true },
  );
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

/** The same question once more. */
export const askClockAgain = (scene: Scene, { at }: Clocking): Line => ({
  ...talk(scene, at === null ? "zone-ask" : "nudge-clock", { at }),
  writeIt: true,
});

/** Which days it is to come on, or that they want to see it, while the clock is asked for. */
function takeWish(scene: Scene, clocking: Clocking, text: string): Turn | null {
  const { vocabulary } = scene.playbook;
  const chosen = readDays(withoutFillers(text, vocabulary.fillers), vocabulary);
  if (clocking.at === null || (chosen === null && !listenLoosely(text, vocabulary.fillers)(vocabulary.showsNudge)))
    return null;
  const waiting = { ...clocking, days: chosen ?? clocking.days };
  return say({ ...scene.person, activity: waiting }, { ...sayWaiting(scene, waiting), writeIt: true });
}

/** What waits for their clock only, and the question again. */
export const sayWaiting = (scene: Scene, { at, days }: Clocking): Line =>
  joined([talk(scene, "nudge-waiting", factsOf(scene, { at: at ?? "", days })), talk(scene, "nudge-clock", { at })]);

/** Reads what their clock shows, or where they are. */
export function takeClock(scene: Scene, clocking: Clocking, text: string): Turn {
  const { at, days } = clocking;
  const wished = takeWish(scene, clocking, text);
  if (wished) return wished;
  const zone = readZone(text, scene.now, scene.playbook);
  if (zone === null)
    return say(scene.person, { ...talk(scene, at === null ? "unread-zone" : "unread-clock"), writeIt: true });
  const person = { ...scene.person, activity: scene.person.left, left: null };
  return at === null ? setZone({ ...scene, person }, zone) : setDaily({ ...scene, person }, { at, days }, zone);
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
export const stopUnasked = (person: Person): Person => stopNudges({ ...person, checkInAt: null });

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
