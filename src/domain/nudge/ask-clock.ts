import type { Clocking } from "../activity.ts";
import { offsetFromClock } from "../reading/clock.ts";
import { listenLoosely, withoutFillers } from "../reading/text.ts";
import { clocksIn, inPart } from "../reading/time.ts";
import { readZones } from "../reading/zone.ts";
import type { Scene } from "../scene.ts";
import { setZone } from "../talk/home.ts";
import { talk } from "../talk/talk.ts";
import { joined, type Line, say, type Turn } from "../talk/turn.ts";
import { readDays } from "./days.ts";
import { awaiting, factsOf, setDaily, type Wish } from "./set.ts";

/** The same with what their clock shows, or where they are; null where that says neither. */
export function setDailyThere(scene: Scene, wish: Wish, there: string): Turn | null {
  const [zone, other] = readZones(there, scene.now, scene.playbook);
  if (zone === undefined) return null;
  if (other === undefined) return setDaily(scene, wish, zone);
  const { begun, clocking } = awaiting(scene, wish);
  return askHalf({ ...scene, person: begun }, clocking, there);
}

/** The question that is open, once more. */
export function askClockAgain(scene: Scene, { at, said, number }: Clocking): Line {
  if (said === undefined) return { ...talk(scene, at === null ? "zone-ask" : "nudge-clock", { at }), writeIt: true };
  const choices = HALVES.map((half) => ({
    label: talk(scene, `half-${half}`).text,
    send: `/answer ${number}.clock ${half}`,
  }));
  return { ...talk(scene, "nudge-half"), choices };
}

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
export const sayWaiting = (scene: Scene, clocking: Clocking): Line =>
  joined([
    talk(scene, "nudge-waiting", factsOf(scene, { at: clocking.at ?? "", days: clocking.days })),
    askClockAgain(scene, clocking),
  ]);

/** Reads what their clock shows, or where they are, or of which half of the day what it shows is. */
export function takeClock(scene: Scene, clocking: Clocking, text: string): Turn {
  const { playbook, now, person } = scene;
  const { at, said } = clocking;
  const wished = takeWish(scene, clocking, text);
  if (wished) return wished;
  const alone = readZones(text, now, playbook);
  const zones =
    alone.length === 0 && said !== undefined ? readZones(`${said} ${text}`, whenRead(clocking, now), playbook) : alone;
  const [zone, other] = zones;
  if (alone.length > 1) return askHalf(scene, clocking, text);
  if (zone !== undefined && other === undefined) return settled(scene, clocking, zone);
  if (said !== undefined) return say(person, joined([talk(scene, "unread-choice"), askClockAgain(scene, clocking)]));
  return say(person, { ...talk(scene, at === null ? "unread-zone" : "unread-clock"), writeIt: true });
}

/** The parts of a day on buttons, and what they file. */
const HALVES = ["am", "afternoon", "pm", "night"];

/** A clock that shows 10:47 may do so in the morning and at night, and people live in both. */
function askHalf(scene: Scene, clocking: Clocking, said: string): Turn {
  const asking = { ...clocking, said, readAt: scene.now.toISOString() };
  return say({ ...scene.person, activity: asking }, askClockAgain(scene, asking));
}

/** A press on one of them; null where none was asked for. */
export function takeHalf(scene: Scene, clocking: Clocking, half: string): Turn | null {
  const [time] = clocksIn(clocking.said ?? "", scene.playbook.vocabulary.clock);
  const shown = time === undefined ? null : inPart(time, half);
  return shown === null ? null : settled(scene, clocking, offsetFromClock(shown, whenRead(clocking, scene.now)));
}

/** Which half it was may be answered long after the clock was read. */
const whenRead = ({ readAt }: Clocking, now: Date): Date => (readAt === undefined ? now : new Date(readAt));

/** What was open before comes back to the table, and the daily message begins where one was asked for. */
function settled(scene: Scene, { at, days }: Clocking, zone: string): Turn {
  const before = { ...scene, person: { ...scene.person, activity: scene.person.left, left: null } };
  return at === null ? setZone(before, zone) : setDaily(before, { at, days }, zone);
}
