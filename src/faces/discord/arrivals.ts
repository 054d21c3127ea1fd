import type { GatewayMessageCreateDispatchData } from "discord.js";
import { Lanes } from "../../coach/lanes.ts";
import { createPastedReader, NOTHING_PASTED, type Pasted, type PastedParts } from "./pasted.ts";
import type { WhileTyping } from "./typing.ts";

/** Messages on their way to the coach: one person's go on in the order they came, also while a file of one is being read. */
export interface Arrivals {
  /** Hands on a message with what was pasted into it, after everything before it, or never if its writer takes it back meanwhile. Resolves when `go` does. */
  inOrder(message: GatewayMessageCreateDispatchData, go: (pasted: Pasted) => Promise<void>): Promise<void>;
  /** Resolves when everything this person wrote before now has been handed on. */
  before(personId: string): Promise<void>;
  takenBack(message: string): void;
}

export function createArrivals({ whileTyping, ...parts }: PastedParts & { whileTyping: WhileTyping }): Arrivals {
  const read = createPastedReader(parts);
  const lanes = new Lanes();
  const waiting = new Set<string>();

  return {
    async inOrder(message, go) {
      const { id, author, channel_id: channel } = message;
      const reading = read(message);
      if (!reading && lanes.waiting(author.id) === 0) return go(NOTHING_PASTED);
      waiting.add(id);
      const { going } = await lanes.run(author.id, async () => {
        const pasted = reading ? await whileTyping(channel, () => reading) : NOTHING_PASTED;
        return { going: waiting.delete(id) ? go(pasted) : null };
      });
      await going;
    },
    before: async (personId) => {
      if (lanes.waiting(personId) > 0) await lanes.run(personId, async () => {});
    },
    takenBack: (message) => void waiting.delete(message),
  };
}
