import type { GatewayMessageCreateDispatchData } from "discord.js";
import { Lanes } from "../../coach/lanes.ts";
import { createPastedReader, NOTHING_PASTED, type Pasted, type PastedParts } from "./pasted.ts";

/** Messages on their way to the coach: one person's go on in the order they came, also while a file of one is being read. */
export interface Arrivals {
  /** What was pasted into it, once everything before it has gone on; null if its writer took it back meanwhile. */
  pasted(message: GatewayMessageCreateDispatchData): Promise<Pasted | null>;
  takenBack(message: string): void;
}

export function createArrivals(parts: PastedParts): Arrivals {
  const read = createPastedReader(parts);
  const lanes = new Lanes();
  const waiting = new Set<string>();

  return {
    async pasted(message) {
      const { id, author } = message;
      const reading = read(message);
      if (!reading && lanes.waiting(author.id) === 0) return NOTHING_PASTED;
      waiting.add(id);
      const pasted = await lanes.run(author.id, async () => (await reading) ?? NOTHING_PASTED);
      return waiting.delete(id) ? pasted : null;
    },
    takenBack: (message) => void waiting.delete(message),
  };
}
