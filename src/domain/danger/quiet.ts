import type { Person } from "../person.ts";

/** The days after a gate reply: nothing comes unasked, and nothing to try is offered, whichever way somebody gets there. */
export const isQuiet = ({ quietUntil }: Pick<Person, "quietUntil">, now: Date): boolean =>
  quietUntil !== null && now.toISOString() < quietUntil;

/** No nudge and no try for this long after a gate reply. */
const QUIET_DAYS = 3;

/** Until when (UTC) it is quiet after that moment (UTC). */
export const quietAfter = (moment: string): string =>
  new Date(Date.parse(moment) + QUIET_DAYS * 86_400_000).toISOString();

/** In ms. */
const SOON = 6 * 3_600_000;

/** So soon after a gate reply a few words are said to it, and no model reads or answers what the gate does not hear. */
export const isSoonAfterDanger = ({ sinceGate }: Pick<Person, "sinceGate">, now: Date): boolean =>
  sinceGate !== null && now.getTime() - Date.parse(sinceGate) < SOON;
