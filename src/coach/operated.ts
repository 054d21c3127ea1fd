import { stopNudges } from "../domain/nudge/set.ts";
import type { People } from "./people.ts";
import type { Operated } from "./ports.ts";

/** `drop` ends what is under way for a person. */
export function createOperated({ people, drop }: { people: People; drop(personId: string): unknown }): Operated {
  return {
    async forget(personId) {
      drop(personId);
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
