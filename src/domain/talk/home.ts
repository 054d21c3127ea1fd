import type { Clocking } from "../activity.ts";
import { fromNowOn, withDue } from "../nudge/when.ts";
import { isZone, localTime } from "../reading/clock.ts";
import { zonesLike } from "../reading/zone.ts";
import type { Scene } from "../scene.ts";
import { talk } from "./talk.ts";
import { type Line, say, type Turn } from "./turn.ts";

/** What is sent for a city that is not among those shown. */
const ELSEWHERE = "other";

/** A clock that was read off a phone is right until clocks change; the cities below it make it right for good. Nobody has to press one. */
export function offerCities(scene: Scene, line: Line, zone: string): Line {
  const isNamed = zone.includes("/");
  const near = isNamed ? [] : zonesLike(zone, scene.now, scene.playbook.cities);
  if (near.length === 0) return line;
  const elsewhere = { label: talk(scene, "zone-elsewhere").text, send: `/zone ${ELSEWHERE}` };
  const choices = near.map(({ zone: name, label }) => ({ label, send: `/zone ${name}` }));
  return { ...line, choices: [...(line.choices ?? []), ...choices, elsewhere], print: talk(scene, "zone-offer").text };
}

/** Takes a city's zone, or asks for one that was not shown. */
export function takeZone(scene: Scene, zone: string): Turn {
  if (zone !== ELSEWHERE && zone.trim() !== "")
    return isZone(zone) ? setZone(scene, zone) : say(scene.person, talk(scene, "nudge-bad-zone"));
  const { person } = scene;
  const number = person.begun + 1;
  const clocking: Clocking = { kind: "clock", number, at: null, days: [] };
  return say(
    { ...person, begun: number, left: person.activity, activity: clocking },
    { ...talk(scene, "zone-ask"), writeIt: true },
  );
}

/** From now on every day and time of this person is one of that zone. */
export function setZone(scene: Scene, zone: string): Turn {
  const { time } = localTime(scene.now, zone);
  return say(withDue(fromNowOn({ ...scene.person, zone }, scene.now)), talk(scene, "zone-kept", { time }));
}
