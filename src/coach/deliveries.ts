import { heardFrom, refusedBy } from "../domain/nudge/heard.ts";
import { withUnsaid } from "../domain/nudge/unsaid.ts";
import { withDue } from "../domain/nudge/when.ts";
import type { Person } from "../domain/person.ts";
import type { Leftovers } from "./leftovers.ts";
import type { People } from "./people.ts";
import type { Coach, Store } from "./ports.ts";

interface DeliveryParts {
  store: Store;
  people: People;
  leftovers: Leftovers;
}

type Deliveries = Pick<Coach, "shown" | "failed" | "unfit" | "refused" | "opened">;

/** What became of replies, as a face tells. */
export function createDeliveries({ store, people, leftovers }: DeliveryParts): Deliveries {
  return {
    shown(personId, ids) {
      leftovers.settled(personId, ids);
      people.shown(personId, ids);
    },

    failed: (personId, ids) => leftovers.failed(personId, ids, new Date()),

    async unfit(personId, ids) {
      const now = new Date();
      await changeKnown(personId, now, (person) => withUnsaid(person, ids, now));
      leftovers.settled(personId, ids);
    },

    async refused(personId, ids) {
      const now = new Date();
      await changeKnown(personId, now, (person) => {
        // What danger was met with is shown as soon as they write and can be answered.
        const lost = person.outbox.filter(({ id, isUrgent }) => ids.includes(id) && !isUrgent).map(({ id }) => id);
        return refusedBy(withUnsaid(person, lost, now), now);
      });
      leftovers.settled(personId, ids);
    },

    async opened(personId, channel) {
      const now = new Date();
      await changeKnown(personId, now, (person) => withDue({ ...heardFrom(person, now, channel), refused: null }));
    },
  };

  /** Whoever had everything wiped meanwhile is not brought back by what Discord did. */
  async function changeKnown(personId: string, now: Date, change: (person: Person) => Person): Promise<void> {
    await people.change(personId, now, async (person) => {
      const isForgotten = (await store.load(personId)) === null;
      return [isForgotten ? person : change(person), null];
    });
  }
}
