import type { Clocking, Person } from "../person.ts";
import { readZone } from "../reading/zone.ts";
import type { Scene } from "../scene.ts";
import { offerCities, setZone } from "./home.ts";
import { startNudges } from "./nudge.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** Starts the daily message, once the person's clock is known; until then it is asked for. */
export function setDaily(scene: Scene, at: string, zone: string | null): Turn {
  const { person, now } = scene;
  const known = zone ?? person.zone;
  if (known !== null) {
    const kept: Person = startNudges({ ...person, zone: known }, at, now);
    const line = talk(scene, person.reach ? "nudge-set" : "nudge-no-door", { at });
    return say(kept, zone === null ? line : offerCities(scene, line, known));
  }
  const number = person.begun + 1;
  const clocking: Clocking = { kind: "clock", number, at };
  return say(
    { ...person, begun: number, left: person.activity, activity: clocking },
    { ...talk(scene, "nudge-clock", { at }), writeIt: true },
  );
}

/** Reads what their clock shows, or where they are. */
export function takeClock(scene: Scene, { at }: Clocking, text: string): Turn {
  const zone = readZone(text, scene.now, scene.playbook);
  if (zone === null)
    return say(scene.person, { ...talk(scene, at === null ? "unread-zone" : "unread-clock"), writeIt: true });
  const person = { ...scene.person, activity: scene.person.left, left: null };
  return at === null ? setZone({ ...scene, person }, zone) : setDaily({ ...scene, person }, at, zone);
}
