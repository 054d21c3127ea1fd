import type { Activity } from "../activity.ts";
import type { Person } from "../person.ts";

/** What became of questions in one turn, each named by mistake and question: "fear-of-strangers.intensity". No words of anybody. */
export interface Passage {
  asked: string | null;
  answered: string | null;
  left: string | null;
}

/** Compares before and after; `answers` says whether this was an answer, rather than a way out or something else. */
export function passageOf(before: Person, after: Person | null, answers: boolean): Passage {
  const from = questionOf(before.activity);
  const to = questionOf(after?.activity ?? null);
  const stays = from !== null && (isSame(from, to) || isSame(from, questionOf(after?.left ?? null)));
  const isBack = isSame(to, questionOf(before.left));
  return {
    asked: to === null || isSame(from, to) || isBack ? null : to.name,
    answered: from !== null && !stays && answers ? from.name : null,
    left: from !== null && !stays && !answers ? from.name : null,
  };
}

interface Question {
  number: number;
  name: string;
}

function questionOf(activity: Activity | null): Question | null {
  if (activity?.kind !== "walk") return null;
  return { number: activity.number, name: `${activity.mistake}.${activity.asked}` };
}

const isSame = (one: Question | null, other: Question | null): boolean =>
  one !== null && other !== null && one.number === other.number && one.name === other.name;
