import type { Scene } from "../scene.ts";
import { askTellingAgain } from "../try/tell.ts";
import { resume } from "../walk/resume.ts";
import { askHowTheDayWas, withoutPastDay } from "./day-over.ts";
import { greet } from "./greet.ts";
import { talk } from "./talk.ts";
import { joined, say, type Turn } from "./turn.ts";

/** Somebody is back without a word: what is open is asked again, whatever it is; with nothing open they are greeted. */
export function comeBack(given: Scene): Turn {
  const after = withoutPastDay(given);
  if (after) return askHowTheDayWas(after);
  const { person } = given;
  const back = person.activity === null && person.left ? { ...person, activity: person.left, left: null } : person;
  const scene = { ...given, person: back };
  const ahead = back.activity ? talk(scene, "welcome-back") : greet(scene);
  return back.activity?.kind === "tell"
    ? say(back, joined([ahead, askTellingAgain(scene, back.activity)]))
    : resume(scene, [ahead]);
}
