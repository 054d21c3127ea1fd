import type { Store } from "../coach/ports.ts";
import type { Condition } from "./health.ts";

/** A store that notes when it last wrote, and whether that failed. `erased` is called with every erasing. */
export function watchWrites(
  store: Store,
  erased: () => Promise<void> = async () => {},
): Store & { writes: Pick<Condition, "lastWrite" | "writesFail"> } {
  const writes: Pick<Condition, "lastWrite" | "writesFail"> = { lastWrite: null, writesFail: false };
  return {
    writes,
    load: (id) => store.load(id),
    async erase(id) {
      await erased();
      await store.erase(id);
    },
    due: (now, limit) => store.due(now, limit),
    conversations: (limit) => store.conversations(limit),
    waiting: () => store.waiting(),
    countryOf: (id) => store.countryOf(id),
    count: () => store.count(),
    close: () => store.close(),
    async save(person) {
      try {
        await store.save(person);
        Object.assign(writes, { lastWrite: Date.now(), writesFail: false });
      } catch (error) {
        writes.writesFail = true;
        throw error;
      }
    },
  };
}
