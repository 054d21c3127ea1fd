import type { Incoming } from "./ports.ts";

/** So many people are remembered, the last ones. */
const MOST = 1_000;

/**
 * When something came of people that all they wrote before it is over with: what reaches us only after it, because it was
 * missed or a file of it was read, is no turn any more. By the face's clock alone, and in memory only. A terminal hears
 * everything at once, and its clock may be set back.
 */
export interface Moments {
  note(personId: string, at: Date): void;
  /** It came to nothing. */
  forget(personId: string): void;
  isBefore(incoming: Incoming): boolean;
}

export function createMoments(): Moments {
  const moments = new Map<string, number>();
  return {
    note(personId, at) {
      const latest = Math.max(at.getTime(), moments.get(personId) ?? at.getTime());
      moments.delete(personId);
      moments.set(personId, latest);
      const [oldest] = moments.keys();
      if (moments.size > MOST && oldest !== undefined) moments.delete(oldest);
    },
    forget: (personId) => void moments.delete(personId),
    isBefore: ({ personId, at, from }) =>
      from.face !== "terminal" && at.getTime() < (moments.get(personId) ?? Number.NEGATIVE_INFINITY),
  };
}
