import { setTimeout as pause } from "node:timers/promises";

/** How long the first wait is, and the longest, in milliseconds. */
const WAITS = { first: 2_000, longest: 300_000 };

export interface RetryOptions {
  /** Whether a later try may go better. */
  mayGoBetter(error: unknown): boolean;
  /** Told before each wait. */
  waiting(error: unknown, milliseconds: number): void;
  signal: AbortSignal;
}

/** Tries until it goes well, waiting longer each time. Null when it was told to stop; what cannot go better is thrown. */
export async function retry<T>(
  attempt: () => Promise<T>,
  { mayGoBetter, waiting, signal }: RetryOptions,
): Promise<T | null> {
  for (let wait = WAITS.first; !signal.aborted; wait = Math.min(wait * 2, WAITS.longest)) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayGoBetter(error)) throw error;
      waiting(error, wait);
      await pause(wait, undefined, { signal }).catch(() => {});
    }
  }
  return null;
}
