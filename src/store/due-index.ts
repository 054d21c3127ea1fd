import { type Conversation, conversationOf } from "../coach/conversation.ts";
import type { Person } from "../domain/person.ts";
import { createTimeline } from "./timeline.ts";

/** When a person is next to be looked at (UTC), if ever. */
export type LookAt = (person: Person) => string | null;

/** Who is due when, whose replies may not have been shown, who was talked to last, and who told a country: kept in memory, so that a look at the clock, and the gate, read nobody. */
export interface DueIndex {
  note(person: Person): void;
  forget(id: string): void;
  /** Earliest first, at most `limit`. */
  due(now: Date, limit: number): string[];
  waiting(): string[];
  /** Newest first, at most `limit`. */
  conversations(limit: number): Conversation[];
  countryOf(id: string): string | null;
}

export function createDueIndex(lookAt: LookAt = ({ due }) => due): DueIndex {
  const dueAt = createTimeline();
  const unshown = new Set<string>();
  const countries = new Map<string, string>();
  const talked = new Map<string, { at: string; conversation: Conversation }>();
  return {
    note(person) {
      const { id, outbox, country } = person;
      const due = lookAt(person);
      const conversation = conversationOf(person);
      if (conversation) talked.set(id, { at: person.heardAt ?? "", conversation });
      if (country === null) countries.delete(id);
      else countries.set(id, country);
      if (due === null) dueAt.delete(id);
      else dueAt.set(id, Date.parse(due));
      if (outbox.length > 0) unshown.add(id);
      else unshown.delete(id);
    },
    forget(id) {
      dueAt.delete(id);
      unshown.delete(id);
      talked.delete(id);
      countries.delete(id);
    },
    countryOf: (id) => countries.get(id) ?? null,
    conversations: (limit) =>
      [...talked.values()]
        .sort((one, other) => (one.at < other.at ? 1 : -1))
        .slice(0, limit)
        .map(({ conversation }) => conversation),
    due: (now, limit) => dueAt.until(now.getTime(), limit),
    waiting: () => [...unshown],
  };
}
