import { SMALL_CIRCLE, withNeed } from "../circle/enough.ts";
import { adultIn } from "../reading/age.ts";
import type { Answers } from "../reading/answer.ts";
import { foretellingIn } from "../reading/loud.ts";
import { freshest } from "../reading/said.ts";
import { wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { dayAnswers } from "./day-answers.ts";
import type { Mistake, Template } from "./mistake.ts";
import { scopeOf } from "./scope.ts";
import { askNext } from "./walk.ts";
import type { OnTable } from "./walk-on-table.ts";

/** What is said above the first question: what was mentioned, and one of the openings. */
export interface Beginning {
  ahead?: Template[];
  openings?: readonly Template[];
}

/** Begins a walk with what is known already, so that nothing already said is asked again. */
export function startWalk(
  scene: Scene,
  mistake: Mistake,
  known: Answers,
  { ahead = [], openings = [] }: Beginning = {},
): Turn {
  const story = [known["situation"], known["thought"]].filter((text) => typeof text === "string").join(" ");
  const told = { ...scene.person, adult: scene.person.adult ?? adultIn(story) };
  const person = mistake.id === SMALL_CIRCLE ? withNeed(told) : told;
  const number = person.begun + 1;
  const said = filled(scene, mistake, known);
  const answers = { ...dayAnswers(scene, story), ...said, ...known };
  const open: OnTable = { mistake, walk: { kind: "walk", number, mistake: mistake.id, asked: "", answers } };
  const begun = { ...scene, person: { ...person, begun: number } };
  const scope = scopeOf(begun, open);
  const textOf = (text: Template) => text(scope);
  // Their own sentence, said back, needs no opening.
  const isSaidBack = mistake.steps.some(
    ({ id, foretoldIn }) => foretoldIn !== undefined && id in said && !(id in known),
  );
  const opening = freshest(isSaidBack ? [] : openings, {
    seed: `${person.id} ${person.begun}`,
    said: person.said,
    textOf,
  });
  const first = [...ahead, ...(opening ? [opening] : [])].map((text) => ({ text: text(scope) }));
  return askNext(begun, open, first);
}

/** The longest message that is also its own thought, in characters. */
const LONGEST_THOUGHT = 90;

/** Answers that another answer gives along the way: as a whole, or by a part of it. */
function filled({ playbook }: Scene, { steps }: Mistake, known: Answers): Answers {
  const found = steps.flatMap(({ id, filledBy = "", foretoldIn = "" }): [string, string][] => {
    const [whole, story] = [known[filledBy], known[foretoldIn]];
    if (typeof whole === "string" && isThought(whole)) return [[id, whole]];
    const part = typeof story === "string" ? foretellingIn(story, playbook.vocabulary) : null;
    return part === null ? [] : [[id, part]];
  });
  return Object.fromEntries(found);
}

const isThought = (answer: string): boolean => answer.length <= LONGEST_THOUGHT && wordsOf(answer).length > 3;
