import type { Store } from "../coach/ports.ts";
import type { Person } from "../domain/person.ts";
import { createDueIndex, type LookAt } from "./due-index.ts";
import { mustBeReadable } from "./migrate.ts";

/** Keeps people for as long as the process lives. */
export function createMemoryStore(lookAt?: LookAt): Store {
  const people = new Map<string, Person>();
  const index = createDueIndex(lookAt);
  return {
    load: async (id) => structuredClone(people.get(id) ?? null),
    async save(person) {
      mustBeReadable(person);
      people.set(person.id, structuredClone(person));
      index.note(person);
    },
    async erase(id) {
      people.delete(id);
      index.forget(id);
    },
    due: async (now, limit) => index.due(now, limit),
    waiting: async () => index.waiting(),
    conversations: async (limit) => index.conversations(limit),
    countryOf: index.countryOf,
    count: async () => people.size,
    close: async () => {},
  };
}
