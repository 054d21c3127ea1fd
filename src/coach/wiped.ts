import type { Incoming } from "./ports.ts";

/** So many people are remembered, the last ones. */
const MOST = 1_000;

/**
 * When people had everything wiped: what they wrote before that, and what reaches us only now, brings nobody back. By the
 * face's clock alone, and in memory only.
 */
export interface Wiped {
  note(personId: string, at: Date): void;
  isBefore(incoming: Incoming): boolean;
}

export function createWiped(): Wiped {
  const moments = new Map<string, number>();
  return {
    note(personId, at) {
      moments.delete(personId);
      moments.set(personId, at.getTime());
      const [oldest] = moments.keys();
      if (moments.size > MOST && oldest !== undefined) moments.delete(oldest);
    },
    isBefore: ({ personId, at }) => at.getTime() < (moments.get(personId) ?? Number.NEGATIVE_INFINITY),
  };
}
