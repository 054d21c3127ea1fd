import type { Person } from "../domain/person.ts";

/** Who is due when, and whose replies may not have been shown: kept in memory, so that a look at the clock reads nobody. */
export interface DueIndex {
  note(person: Pick<Person, "id" | "due" | "outbox">): void;
  forget(id: string): void;
  /** Earliest first, at most `limit`. */
  due(now: Date, limit: number): string[];
  waiting(): string[];
}

export function createDueIndex(): DueIndex {
  const dueAt = new Map<string, number>();
  const unshown = new Set<string>();
  return {
    note({ id, due, outbox }) {
      if (due === null) dueAt.delete(id);
      else dueAt.set(id, Date.parse(due));
      if (outbox.length > 0) unshown.add(id);
      else unshown.delete(id);
    },
    forget(id) {
      dueAt.delete(id);
      unshown.delete(id);
    },
    due: (now, limit) =>
      [...dueAt]
        .filter(([, at]) => at <= now.getTime())
        .sort(([, one], [, other]) => one - other)
        .slice(0, limit)
        .map(([id]) => id),
    waiting: () => [...unshown],
  };
}
