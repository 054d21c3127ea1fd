import type { Person } from "../person.ts";
import type { Try } from "../progress.ts";
import { contacted, findTie } from "./ties.ts";

/** What was answered where a message was sent and nothing came back yet. */
const SILENCE = "silence";

/** A small thing about somebody in the circle is done: their clock begins again, and a drifted one who answered is back. */
export function afterTry(person: Person, { who, became, outcome, day }: Try, today: string): Person {
  const tie = became === "done" && who !== null ? findTie(person.circle, who) : null;
  if (!tie) return person;
  return { ...person, circle: contacted(person.circle, tie.id, day ?? today, { isAnswered: outcome !== SILENCE }) };
}
