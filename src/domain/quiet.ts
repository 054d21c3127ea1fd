import type { Person } from "./person.ts";

/** The days after a gate reply: nothing comes unasked, and nothing to try is offered, whichever way somebody gets there. */
export const isQuiet = ({ quietUntil }: Pick<Person, "quietUntil">, now: Date): boolean =>
  quietUntil !== null && now.toISOString() < quietUntil;
