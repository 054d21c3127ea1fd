import { withCare } from "../domain/circle/enough.ts";
import { type Alarm, staticTurn, withoutCheck } from "../domain/danger/check.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import { newPerson, type Person } from "../domain/person.ts";
import { remember } from "../domain/reading/said.ts";
import type { Words } from "../domain/scene.ts";
import { addressed } from "./outbox.ts";
import type { Incoming, Store } from "./ports.ts";

/** Who said what, and what the gate found in it. */
interface Alarmed {
  person: Person;
  incoming: Incoming;
  alarm: Alarm;
}

/** The static reply to a sign of danger, and the person with what must be remembered of it: quiet days, and never its words. */
export function gateReply(
  { playbook }: Words,
  { person, incoming, alarm }: Alarmed,
): { person: Person; outgoing: Outgoing[] } {
  const cared = withCare(withoutCheck(person), alarm.signal);
  // What was written while we were away is answered now, and the quiet days begin now.
  const answeredAt = incoming.isLate ? new Date() : incoming.at;
  const { person: quiet, lines } = staticTurn({ person: cared, playbook, now: answeredAt }, alarm);
  const outgoing = addressed(incoming, lines, { now: new Date() }).map(urgent);
  // It is the last thing said: a "yes" after it answers nothing that was asked before.
  const said = remember(person.said, [lines.map(({ text }) => text).join("\n")]);
  return { person: { ...(quiet ?? person), said }, outgoing };
}

const urgent = (one: Outgoing): Outgoing => ({ ...one, isUrgent: true });

/** What danger is met with, and the plain question, wait for nothing else on their way. */
export const asUrgent = (before: Person, next: Person | null, outgoing: readonly Outgoing[]): Outgoing[] =>
  outgoing.map((one) => (isOfTheGate(before, next) && !one.isUnasked ? urgent(one) : one));

/** What is known of somebody before anything is read. */
export const unread = (store: Store, { personId, at }: Incoming): Person => ({
  ...newPerson(personId, at),
  country: store.countryOf(personId),
});

/** Whether danger was answered in a turn: that is shown and remembered, also where it cannot be saved yet. */
export const isByTheGate = (before: Person, next: Person | null): boolean =>
  typeof next?.sinceGate === "string" && next.sinceGate !== before.sinceGate;

/** The same, or the plain question was asked: nothing else that is on its way is shown below it. */
export const isOfTheGate = (before: Person, next: Person | null): boolean =>
  isByTheGate(before, next) || next?.activity?.kind === "check";

/** No voice puts it into another language: what the gate says, and how they are asked about it afterwards. */
export const isAsWritten = (before: Person, next: Person | null): boolean =>
  isOfTheGate(before, next) || (next !== null && next.sinceGate !== before.sinceGate);
