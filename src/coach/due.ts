import { keptFromNowOn } from "../domain/keeping.ts";
import { withUnsaid } from "../domain/nudge/unsaid.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import type { Words } from "../domain/scene.ts";
import { within } from "./at-most.ts";
import { isOver, type Leftovers } from "./leftovers.ts";
import type { People } from "./people.ts";
import type { Coach, Log, Store } from "./ports.ts";

interface DueParts {
  store: Store;
  words: () => Words;
  log: Log;
  people: People;
  leftovers: Leftovers;
  hear: Coach["hear"];
}

/** How long the others wait for one whose turn runs or whose document hangs, in ms. */
const PATIENCE = 30_000;

/** How many due people one look takes from the store. */
const DUE_AT_ONCE = 100;

const idOf = ({ id }: Outgoing): string => id;

/** What goes out without anybody waiting for it. */
export function createDue({ store, people, leftovers, hear, words, log }: DueParts): Pick<Coach, "unshown" | "due"> {
  return {
    async *unshown(now) {
      yield* oneByOne(await store.waiting(), (personId) => ripe(personId, now));
    },

    async *due(now) {
      const looked = new Set<string>();
      for (let batch = await take(now, looked); batch.length > 0; batch = await take(now, looked))
        yield* oneByOne(batch, (personId) => nudge(personId, now));
    },
  };

  /** Who cannot be looked at now keeps nobody else waiting, and is looked at again later. */
  async function* oneByOne(ids: readonly string[], look: (personId: string) => Promise<Outgoing[]>) {
    const failed: unknown[] = [];
    for (const personId of ids) {
      const looking = look(personId);
      const outgoing = await within(PATIENCE, looking).catch((error: unknown) => {
        failed.push(error);
        // What is found too late is looked for again.
        looking.then((late) => leftovers.failed(personId, late.map(idOf), new Date())).catch(() => {});
        return [];
      });
      if (outgoing.length > 0) yield { personId, outgoing };
    }
    if (failed.length > 0)
      log.error({ people: failed.length, error: failed[0] }, "what is due could not be made; it is tried again");
  }

  async function ripe(personId: string, now: Date): Promise<Outgoing[]> {
    return people.change(personId, now, async (person) => {
      const left = leftovers.ripe(person, now);
      const over = left.filter((one) => isOver(one, now)).map(({ id }) => id);
      const kept = left.filter(({ id }) => !over.includes(id));
      leftovers.give(personId, kept);
      return [over.length > 0 ? withUnsaid(person, over, now) : person, kept];
    });
  }

  /** The next due people nobody looked at in this look: whoever cannot be loaded now stays due. */
  async function take(now: Date, looked: Set<string>): Promise<string[]> {
    const due = await store.due(now, looked.size + DUE_AT_ONCE);
    const fresh = due.filter((id) => !looked.has(id));
    for (const id of fresh) looked.add(id);
    return fresh;
  }

  /** The person without what is kept no longer; null if that is all of it. */
  async function withoutWhatIsOver(personId: string, now: Date): Promise<Person | null> {
    const found = await people.change<Person | null>(personId, now, async (person, keep) => {
      const next = keptFromNowOn({ person, now, ...words() });
      // Saved twice: what is let go is then not in the copy of the one before either.
      if (next && next !== person) await keep(next);
      return [next, next];
    });
    if (!found) log.info({}, "somebody was quiet for so long that they were forgotten");
    return found;
  }

  async function nudge(personId: string, now: Date): Promise<Outgoing[]> {
    const person = await withoutWhatIsOver(personId, now);
    if (!person?.due || person.due > now.toISOString()) return [];
    const from = person.reach ?? { face: "nowhere", channel: "" };
    return hear({ kind: "nudge", eventIds: [nudgeId(personId, now)], personId, at: now, from });
  }
}

/**
 * Unique over all people and moments, and short enough to be a nonce with its part. It tells the look, not what was due: that
 * may be due again, as what comes first may be put off and then be first once more.
 */
function nudgeId(personId: string, now: Date): string {
  const who = /^\d{15,20}$/.test(personId) ? BigInt(personId).toString(36) : personId.slice(0, 13);
  return `${who}.${Math.floor(now.getTime() / 60_000).toString(36)}`;
}
