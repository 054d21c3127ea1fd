import { withDue } from "../nudge/when.ts";
import type { Person } from "../person.ts";
import { addDays, instantOf, localTime } from "../reading/clock.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { leave } from "../walk/finish.ts";
import { walkOnTable } from "../walk/walk-on-table.ts";
import { staticTurn } from "./check.ts";
import { withNumbers } from "./country.ts";
import { talkOfDanger } from "./of-danger.ts";
import { isSoonAfterDanger } from "./quiet.ts";
import { hasTrait } from "./trait.ts";

/** When the one line of the next day comes, where their clock is known. */
const AT = "11:00";

const DAY = 86_400_000;

/** Takes what was pressed behind /checkin: the wish to be asked tomorrow, or how it is. */
export function takeCheckIn(scene: Scene, said: string): Turn {
  if (said === "tomorrow") return keepCheckIn(scene);
  if (said === "never") return endCheckIn(scene);
  const { alarm } = scene.person;
  const person: Person = { ...scene.person, sinceGate: null };
  if (said === "worse") return staticTurn({ ...scene, person }, alarm?.isMet ? alarm : { signal: "self-harm" });
  const isOfBody = alarm?.isMet === true && hasTrait(alarm.signal, "bodily");
  if (said === "heard" || isOfBody) return say(person, talkOfDanger({ ...scene, person }, "check-in-heard"));
  const met = said === "lighter" ? said : "same";
  const line = talk({ ...scene, person }, `check-in-${met}`);
  const waits = met === "lighter" && person.activity === null && person.left !== null;
  return say(
    person,
    waits ? { ...line, choices: [{ label: talk(scene, "check-in-back").text, send: "/coach" }] } : line,
  );
}

/** By day where they are; without a clock, at the hour at which they were awake today. */
function keepCheckIn(scene: Scene): Turn {
  const { person, now } = scene;
  const closed = talk(scene, "check-in-open");
  if (person.reach === null) return say(person, closed);
  const { zone } = person;
  const at = zone ? instantOf(addDays(localTime(now, zone).day, 1), AT, zone) : new Date(now.getTime() + DAY);
  const kept = talk(scene, "check-in-kept");
  // Where they could not be written to lately, it is promised only once their own channel was tried.
  const line = person.refused ? { ...kept, moves: { here: kept.text, closed } } : kept;
  return say(withDue({ ...person, checkInAt: at.toISOString() }), line);
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
export function askedSince(scene: Scene, turn: Turn, isTyped: boolean): Turn {
  const { sinceGate } = scene.person;
  const wasAway = sinceGate !== null && !isSoonAfterDanger(scene.person, scene.now);
  if (!wasAway || !turn.person || turn.lines.length === 0) return turn;
  if (turn.person.sinceGate !== sinceGate) return turn;
  // The plain question stands alone.
  if (turn.person.activity?.kind === "check") return turn;
  const asked = talk(scene, "since-ask");
  const person: Person = { ...turn.person, sinceGate: null };
  if (isTyped && isBegun(scene, turn))
    return say({ ...withoutLeft(scene, person), activity: null, left: person.activity }, asked);
  return say(person, asked, ...(isGreeting(scene, turn) ? [] : turn.lines));
}

/** What waited before makes way for what they come with; a thought or a sentence that was found there is kept. */
function withoutLeft(scene: Scene, person: Person): Person {
  const beneath = { ...scene, person: { ...person, activity: person.left } };
  const open = walkOnTable(beneath);
  return open ? leave(beneath, open) : person;
}

/** What they come with waits until they have said how they are. */
const isBegun = ({ person }: Scene, turn: Turn): boolean =>
  person.activity === null && ["knock", "walk"].includes(turn.person?.activity?.kind ?? "");

const isGreeting = ({ playbook }: Scene, turn: Turn): boolean =>
  playbook.talk["greeting"]?.some((line) => line.text({}) === turn.lines[0]?.text) ?? false;
