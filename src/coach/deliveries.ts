import { heardFrom, refusedBy } from "../domain/nudge/heard.ts";
import { withDue } from "../domain/nudge/when.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import { conversationOf } from "./conversation.ts";
import { isOver, type Leftovers } from "./leftovers.ts";
import type { People } from "./people.ts";
import type { Coach, Store } from "./ports.ts";

export interface DeliveryParts {
  store: Store;
  people: People;
  leftovers: Leftovers;
  hear: Coach["hear"];
}

/** How many due people one look takes from the store. */
const DUE_AT_ONCE = 100;

type Deliveries = Omit<Coach, "hear" | "edited" | "takenBack" | "drafted">;

/** What became of replies, and what goes out without anybody waiting for it. */
export function createDeliveries({ store, people, leftovers, hear }: DeliveryParts): Deliveries {
  return {
    shown(personId, ids) {
      leftovers.settled(personId, ids);
      people.shown(personId, ids);
    },

    failed: (personId, ids) => leftovers.failed(personId, ids, new Date()),

    async refused(personId, ids) {
      const now = new Date();
      await people.change(personId, now, async (person) => [
        refusedBy({ ...person, outbox: person.outbox.filter(({ id }) => !ids.includes(id)) }, now),
        null,
      ]);
      leftovers.settled(personId, ids);
    },

    async opened(personId, channel) {
      const now = new Date();
      await people.change(personId, now, async (person) => [
        withDue({ ...heardFrom(person, now, channel), refused: null }),
        null,
      ]);
    },

    async *unshown(now) {
      for (const personId of await store.waiting()) {
        const outgoing = await people.change<Outgoing[]>(personId, now, async (person) => {
          const ripe = leftovers.ripe(person, now);
          const over = ripe.filter((one) => isOver(one, now)).map(({ id }) => id);
          if (over.length > 0) people.shown(personId, over);
          const left = ripe.filter(({ id }) => !over.includes(id));
          leftovers.give(personId, left);
          return [person, left];
        });
        if (outgoing.length > 0) yield { personId, outgoing };
      }
    },

    async *due(now) {
      const looked = new Set<string>();
      for (let batch = await take(now, looked); batch.length > 0; batch = await take(now, looked))
        for (const personId of batch) {
          const outgoing = await nudge(personId, now);
          if (outgoing.length > 0) yield { personId, outgoing };
        }
    },

    async conversation(personId) {
      const person = await store.load(personId);
      return person && conversationOf(person);
    },

    conversations: (limit) => store.conversations(limit),

    settle: () => people.settle(),
  };

  /** The next due people nobody looked at in this look: whoever cannot be loaded now stays due. */
  async function take(now: Date, looked: Set<string>): Promise<string[]> {
    const due = await store.due(now, looked.size + DUE_AT_ONCE);
    const fresh = due.filter((id) => !looked.has(id));
    for (const id of fresh) looked.add(id);
    return fresh;
  }

  async function nudge(personId: string, now: Date): Promise<Outgoing[]> {
    const person = await store.load(personId);
    if (!person?.due || person.due > now.toISOString()) return [];
    const from = person.reach ?? { face: "nowhere", channel: "" };
    return hear({ kind: "nudge", eventIds: [nudgeId(personId, person.due)], personId, at: now, from });
  }
}

/** Unique over all people and moments, and short enough to be a nonce with its part. */
function nudgeId(personId: string, due: string): string {
  const who = /^\d{15,20}$/.test(personId) ? BigInt(personId).toString(36) : personId.slice(0, 13);
  return `${who}.${Math.floor(Date.parse(due) / 60_000).toString(36)}`;
}
