import type { Walking } from "../activity.ts";
import type { Person } from "../person.ts";
import type { Answers } from "../reading/answer.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { say, type Turn } from "../talk/turn.ts";
import { knownOfTry } from "../try/record.ts";
import { askNext } from "./walk.ts";

/** Asks how a try went: the mistake's own questions, with what is known of the try as answers. What was open is returned to, but not the same question. */
export function lookBack(scene: Scene, about: number, known: Answers = {}): Turn {
  const { person } = scene;
  const one = person.progress.tries[about];
  const mistake = mistakeOf(scene, one?.mistake);
  if (!one || !mistake) return say(person);
  const number = person.begun + 1;
  const walk: Walking = {
    kind: "walk",
    number,
    mistake: mistake.id,
    asked: "",
    answers: { ...knownOfTry(one), ...known },
    looksBackOn: about,
  };
  const isAsked = person.activity?.kind === "walk" && person.activity.looksBackOn === about;
  const left = isAsked ? person.left : (person.activity ?? person.left);
  const asking: Person = { ...person, begun: number, activity: null, left };
  return askNext({ ...scene, person: asking }, { mistake, walk });
}
