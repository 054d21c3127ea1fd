import { withDue } from "../nudge/when.ts";
import type { Person } from "../person.ts";
import { isSoonAfterDanger } from "../quiet.ts";
import { addDays, instantOf, localTime } from "../reading/clock.ts";
import type { Scene } from "../scene.ts";
import { staticTurn } from "./check.ts";
import { withNumbers } from "./country.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** When the one line of the next day comes, where their clock is known. */
const AT = "11:00";

const DAY = 86_400_000;

/** Takes what was pressed behind /checkin: the wish to be asked tomorrow, or how it is. */
export function takeCheckIn(scene: Scene, said: string): Turn {
  if (said === "tomorrow") return keepCheckIn(scene);
  if (said === "never") return endCheckIn(scene);
  const { alarm } = scene.person;
  const person: Person = { ...scene.person, sinceGate: null };
  if (said === "worse") return staticTurn(person, scene.playbook, alarm?.isMet ? alarm : "self-harm", scene.now);
  const met = said === "lighter" || said === "heard" ? said : "same";
  return say(person, talk({ ...scene, person }, `check-in-${met}`));
}

/** By day where they are; without a clock, at the hour at which they were awake today. */
function keepCheckIn(scene: Scene): Turn {
  const { person, now } = scene;
  if (person.reach === null) return say(person, talk(scene, "check-in-open"));
  const { zone } = person;
  const at = zone ? instantOf(addDays(localTime(now, zone).day, 1), AT, zone) : new Date(now.getTime() + DAY);
  return say(withDue({ ...person, checkInAt: at.toISOString() }), talk(scene, "check-in-kept"));
}

/** Nobody is asked who would rather not be. */
function endCheckIn(scene: Scene): Turn {
  const { text } = talk(scene, "check-in-off");
  const { country } = scene.person;
  return say(withDue({ ...scene.person, checkInAt: null }), { text: withNumbers(text, scene.playbook, country) });
}

/** The one line that was asked for. */
export function checkInTurn(scene: Scene): Turn {
  const person: Person = withDue({ ...scene.person, checkInAt: null, sinceGate: null });
  return say(person, talk({ ...scene, person }, "check-in-ask"));
}

/** The next visit after a gate reply opens with one question, once. */
export function askedSince(scene: Scene, turn: Turn): Turn {
  const { sinceGate } = scene.person;
  const wasAway = sinceGate !== null && !isSoonAfterDanger(scene.person, scene.now);
  if (!wasAway || !turn.person || turn.lines.length === 0) return turn;
  if (turn.person.sinceGate !== sinceGate) return turn;
  const below = isBesideIt(scene, turn) ? [] : turn.lines;
  return { person: { ...turn.person, sinceGate: null }, lines: [talk(scene, "since-ask"), ...below] };
}

/** A greeting asks nothing beside it, and neither does a choice of worries for what was not understood: it stays open below. */
function isBesideIt({ person, playbook }: Scene, turn: Turn): boolean {
  const isGreeted = playbook.talk["greeting"]?.some((line) => line.text({}) === turn.lines[0]?.text) ?? false;
  return isGreeted || (person.activity === null && turn.person?.activity?.kind === "knock");
}
