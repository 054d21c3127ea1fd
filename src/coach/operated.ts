import { stopNudges } from "../domain/nudge/set.ts";
import { withUnsaid } from "../domain/nudge/unsaid.ts";
import type { Person } from "../domain/person.ts";
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
      await people.change(personId, new Date(), async (person) => [hushed(person, new Date()), null]);
    },
    busy: () => people.busy(),
  };
}

/** What was on its way to them unasked goes first, as a "how was it?" of it would be promised again. */
function hushed(person: Person, now: Date): Person {
  const unasked = person.outbox.filter(({ isUnasked }) => isUnasked).map(({ id }) => id);
  const isPromised = person.nudge !== null || person.reminders.length > 0 || unasked.length > 0;
  return isPromised ? stopNudges(withUnsaid(person, unasked, now)) : person;
}
