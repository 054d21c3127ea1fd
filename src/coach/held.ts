import { withDue } from "../domain/nudge/when.ts";
import type { Person } from "../domain/person.ts";
import type { People } from "./people.ts";
import type { Incoming, Log } from "./ports.ts";

/** So many people are remembered, the last ones. */
const MOST = 1_000;

/** Which message waits for its person's plain question, in memory only: it stays theirs, to change or to take back. */
export interface Held {
  /** After a turn: where it asks the question anew, its message waits. */
  note(before: Person, next: Person | null, incoming: Incoming): void;
  /** It was changed to this, or taken back. */
  replace(eventId: string, text: string | null): void;
}

export function createHeld(people: People, log: Log): Held {
  const held = new Map<string, { event: string | undefined; number: number }>();
  return {
    note({ activity: before }, next, { personId, eventIds: [event] }) {
      if (next?.activity?.kind !== "check" || next.activity.number === before?.number) return;
      held.delete(personId);
      held.set(personId, { event, number: next.activity.number });
      const [oldest] = held.keys();
      if (held.size > MOST && oldest !== undefined) held.delete(oldest);
    },
    replace(eventId, text) {
      const [personId, { number } = { number: 0 }] = [...held].find(([, { event }]) => event === eventId) ?? [];
      if (personId === undefined) return;
      people
        .change(personId, new Date(), async (person) => [withHeld(person, number, text), null])
        .catch((error: unknown) => log.error({ person: personId, error }, "what waits could not be changed"));
    },
  };
}

function withHeld(person: Person, number: number, text: string | null): Person {
  const { activity } = person;
  if (activity?.kind !== "check" || activity.number !== number || activity.held === null) return person;
  return withDue({ ...person, activity: { ...activity, held: text } });
}
