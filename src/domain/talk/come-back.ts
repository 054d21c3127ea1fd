import { askClockAgain } from "../nudge/set.ts";
import type { Knocking } from "../person.ts";
import type { Scene } from "../scene.ts";
import { askTellingAgain } from "../try/tell.ts";
import { resume } from "../walk/resume.ts";
import { joined } from "../walk/walk.ts";
import { choicesOf, offerKnocks } from "./knock.ts";
import { talk } from "./talk.ts";
import { type Line, say, type Turn } from "./turn.ts";

/** Somebody is back without a word: what is open is asked again, whatever it is; with nothing open they are greeted. */
export function comeBack(given: Scene): Turn {
  const { person } = given;
  const back = person.activity === null && person.left ? { ...person, activity: person.left, left: null } : person;
  const scene = { ...given, person: back };
  const ahead = talk(scene, back.activity ? "welcome-back" : "greeting");
  const below = (line: Line): Turn => say(back, joined([ahead, line]));
  switch (back.activity?.kind) {
    case "knock":
      return showKnocks(scene, back.activity, ahead);
    case "clock":
      return below(askClockAgain(scene, back.activity));
    case "tell":
      return below(askTellingAgain(scene, back.activity));
    default:
      return resume(scene, [ahead]);
  }
}

/** So many were asked about at once; what came before them was none of it. */
const LAST_ASKED = 4;

/** What is on the table once more, or other sentences where this version has none of those. */
function showKnocks(scene: Scene, { number, offered }: Knocking, ahead: Line): Turn {
  const choices = choicesOf(scene, number, offered.slice(-LAST_ASKED));
  if (choices.length > 1)
    return say(scene.person, { ...joined([ahead, talk(scene, "knock-again")]), choices, writeIt: true });
  const { person, lines } = offerKnocks(scene);
  return say(person ?? scene.person, joined([ahead, ...lines]));
}
