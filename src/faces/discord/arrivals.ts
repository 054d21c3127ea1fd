import type { GatewayMessageCreateDispatchData } from "discord.js";
import { Lanes } from "../../coach/lanes.ts";
import { createPace, createShares } from "./paste-pace.ts";
import { createPastedReader, NOTHING_PASTED, type Pasted, type PastedParts } from "./pasted.ts";
import type { WhileTyping } from "./typing.ts";

/** Messages on their way to the coach: one person's go on in the order they came, also while a file of one is being read. */
export interface Arrivals {
  /** Hands on a message with what was pasted into it, after everything before it, or never if its writer takes it back meanwhile. Of one that is changed meanwhile only what it became is handed on, in its place. Resolves when `go` does. */
  inOrder(message: GatewayMessageCreateDispatchData, go: (pasted: Pasted) => Promise<void>): Promise<void>;
  /** Resolves when everything this person wrote before now has been handed on. */
  before(personId: string): Promise<void>;
  /** Whether a message waits on its way: for a file of its own, or for what came before it. */
  isHeldUp(message: GatewayMessageCreateDispatchData): boolean;
  isWaiting(message: string): boolean;
  takenBack(message: string): void;
}

interface Arriving {
  edited: string;
  /** Begins when it is its turn: of what one person pasted no more than one message is held. */
  readIt: (() => Promise<Pasted>) | null;
  go: (pasted: Pasted) => Promise<void>;
  /** Ends the wait for its file: it was changed or taken back. */
  isOver: PromiseWithResolvers<null>;
}

/** What is said of a paste for which there is no time. */
const TOO_MUCH: Pasted = { ...NOTHING_PASTED, isUnread: true };

export function createArrivals({ whileTyping, ...parts }: PastedParts & { whileTyping: WhileTyping }): Arrivals {
  const shares = createShares();
  const read = createPastedReader({ ...parts, shares });
  const pace = createPace();
  const lanes = new Lanes();
  const waiting = new Map<string, Arriving>();

  /** Null for what was taken back. In an object, so that nobody waits for the answer before the next is handed on. */
  async function handOn(id: string, personId: string): Promise<{ going: Promise<void> | null }> {
    for (let one = waiting.get(id); one; one = waiting.get(id)) {
      const { readIt, go, isOver } = one;
      const pasted = (await Promise.race([readIt?.(), isOver.promise])) ?? NOTHING_PASTED;
      const look = (of: Pasted) => {
        if (waiting.get(id) !== one) return null;
        waiting.delete(id);
        return { going: go(of) };
      };
      const paced = isLong(pasted) ? pace(shares.used(personId), () => look(pasted)) : look(pasted);
      const handed = await (paced ?? look(TOO_MUCH));
      if (handed) return handed;
    }
    return { going: null };
  }

  const isHeldUp = (message: GatewayMessageCreateDispatchData): boolean =>
    waiting.has(message.id) || lanes.waiting(message.author.id) > 0 || read(message) !== null;

  return {
    isHeldUp,
    async inOrder(message, go) {
      if (!isHeldUp(message)) return go(NOTHING_PASTED);
      const { id, author, channel_id: channel } = message;
      const edited = message.edited_timestamp ?? "";
      const known = waiting.get(id);
      if (known && edited <= known.edited) return;
      const arriving = { edited, readIt: read(message), go, isOver: Promise.withResolvers<null>() };
      known?.isOver.resolve(null);
      if (known) return void waiting.set(id, arriving);
      waiting.set(id, arriving);
      const { going } = await lanes.run(author.id, () => whileTyping(channel, () => handOn(id, author.id)));
      await going;
    },
    before: async (personId) => {
      if (lanes.waiting(personId) > 0) await lanes.run(personId, async () => {});
    },
    isWaiting: (message) => waiting.has(message),
    takenBack(message) {
      waiting.get(message)?.isOver.resolve(null);
      waiting.delete(message);
    },
  };
}

/** Discord takes no more characters than this of what is typed; more came as a file. */
const LONGEST_TYPED = 4_000;

const isLong = ({ text, forwarded }: Pasted): boolean => text.length + forwarded.length > LONGEST_TYPED;
