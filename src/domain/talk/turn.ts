import type { Reply } from "../outgoing.ts";
import type { Person } from "../person.ts";

/** A reply before it is spoken. With a `guide` the voice may reword the remark before its question; without one it is said as written. */
export interface Line extends Reply {
  guide?: string;
}

/** What one turn changes and says. A null person is forgotten. */
export interface Turn {
  person: Person | null;
  lines: Line[];
}

export const say = (person: Person | null, ...lines: Line[]): Turn => ({ person, lines });
