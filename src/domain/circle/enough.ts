import type { Signal } from "../gate/signal.ts";
import { withDue } from "../nudge/when.ts";
import type { Person } from "../person.ts";
import type { Answers } from "../reading/answer.ts";
import { localTime } from "../reading/clock.ts";
import { marked } from "./ties.ts";

/** The mistake whose walk and daily lines are about a circle that is too small. */
export const SMALL_CIRCLE = "small-circle";

/** The circle is enough as it is: from now on only upkeep is offered. */
export const withEnough = (person: Person, now: Date): Person => ({
  ...person,
  circle: { ...person.circle, enough: { day: localTime(now, person.zone).day } },
});

/** Whether only upkeep is offered: until a need is raised, or another mistake was worked on since. */
export function isEnough({ circle, progress }: Person): boolean {
  const last = progress.walks.at(-1);
  return (
    circle.enough !== null && (last === undefined || last.mistake === SMALL_CIRCLE || last.day <= circle.enough.day)
  );
}

/** A need was raised: what is wider may be offered again. */
export const withNeed = (person: Person): Person =>
  person.circle.enough === null ? person : { ...person, circle: { ...person.circle, enough: null } };

/** What a walk's answers came to: enough as it is, something missing, or nothing that was said. */
export function afterWalk(person: Person, answers: Answers, now: Date): Person {
  const { need, right, gap, fact_need: isMissing, fact_enough: isEnough } = answers;
  const day = localTime(now, person.zone).day;
  const says = (missing: boolean): Person => ({ ...person, circle: { ...person.circle, facts: { day, missing } } });
  if (need === "nothing" || right === "content") return withEnough(person, now);
  if (isMissing === false && isEnough === true) return withEnough(says(false), now);
  if (isMissing === true || typeof need === "string" || typeof gap === "string") return withNeed(says(true));
  return person;
}

/**
 * After danger from somebody near, nobody who is out of touch is suggested until the person names them as safe, and no
 * promised message brings a name or a plan onto a screen that somebody else may read.
 */
export function withCare(person: Person, signal: Signal): Person {
  if (signal !== "abuse") return person;
  const { circle } = person;
  const unsure = circle.ties.filter(({ mark }) => mark === "open").map(({ id }) => id);
  return withDue({ ...person, reminders: [], circle: marked(circle, unsure, "unsaid") });
}
