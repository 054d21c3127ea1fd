import { withDue } from "../domain/nudge/when.ts";
import type { Person } from "../domain/person.ts";
import type { People } from "./people.ts";
import type { Incoming, Log } from "./ports.ts";

/** So many messages are remembered, the last ones. */
const MOST = 1_000;

/** Which message waits for which plain question, in memory only: it stays its writer's, to change or to take back. */
export interface Held {
  /** It is to be asked about. */
  expect(incoming: Incoming): void;
  /** After a turn: the question that was asked anew is about this. */
  note(before: Person, next: Person | null, incoming: Incoming): void;
  /** It was changed to this, or taken back. */
  replace(eventId: string, text: string | null): void;
}

export function createHeld(people: People, log: Log): Held {
  const held = new Map<string, { personId: string; question: number | null }>();
  return {
    expect({ personId, eventIds: [event = ""] }) {
      held.set(event, { personId, question: null });
      const [oldest] = held.keys();
      if (held.size > MOST && oldest !== undefined) held.delete(oldest);
    },
    note({ activity: before }, next, { eventIds: [event = ""] }) {
      const one = held.get(event);
      const asked = next?.activity?.kind === "check" ? next.activity.number : null;
      if (one && asked !== before?.number) one.question = asked;
    },
    replace(eventId, text) {
      const one = held.get(eventId);
      if (!one) return;
      // Its question may be asked only in a turn before this.
      people
        .change(one.personId, new Date(), async (person) => [withHeld(person, one.question, text), null])
        .catch((error: unknown) => log.error({ person: one.personId, error }, "what waits could not be changed"));
    },
  };
}

function withHeld(person: Person, question: number | null, text: string | null): Person {
  const { activity } = person;
  if (activity?.kind !== "check" || activity.number !== question || activity.held === null) return person;
  return withDue({ ...person, activity: { ...activity, held: text } });
}
