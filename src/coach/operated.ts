import { stopNudges } from "../domain/nudge/set.ts";
import type { Moments } from "./moments.ts";
import type { People } from "./people.ts";
import type { Operated } from "./ports.ts";

interface OperatedParts {
  people: People;
  wiped: Pick<Moments, "note">;
  /** Ends what is under way for a person. */
  drop(personId: string): unknown;
}

export function createOperated({ people, wiped, drop }: OperatedParts): Operated {
  return {
    async forget(personId, at) {
      drop(personId);
      wiped.note(personId, at);
      await people.change(personId, new Date(), async () => [null, null]);
    },
    async hush(personId) {
      await people.change(personId, new Date(), async (person) => [
        person.nudge === null && person.reminders.length === 0 ? person : stopNudges(person),
        null,
      ]);
    },
    busy: () => people.busy(),
  };
}
