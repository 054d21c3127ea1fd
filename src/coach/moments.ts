import type { Incoming } from "./ports.ts";

/** So many people are remembered, the last ones. */
const MOST = 1_000;

/**
 * When something came of people that all they wrote before it is over with: what reaches us only after it, because it was
 * missed or a file of it was read, is no turn any more. By the face's clock alone, and in memory only. A terminal hears
 * everything at once, and its clock may be set back.
 */
export interface Moments {
  note(personId: string, at: Date, about?: string): void;
  /** It came to nothing. */
  forget(personId: string): void;
  /** With `about`: only if it came of that. */
  isBefore(incoming: Incoming, about?: string | null): boolean;
}

export function createMoments(): Moments {
  const moments = new Map<string, { at: number; about: string }>();
  return {
    note(personId, at, about = "") {
      const before = moments.get(personId);
      const moment = { at: at.getTime(), about };
      moments.delete(personId);
      moments.set(personId, before && before.at > moment.at ? before : moment);
      const [oldest] = moments.keys();
      if (moments.size > MOST && oldest !== undefined) moments.delete(oldest);
    },
    forget: (personId) => void moments.delete(personId),
    isBefore({ personId, at, from }, about = null) {
      const moment = moments.get(personId);
      if (!moment || from.face === "terminal") return false;
      return at.getTime() < moment.at && (about === null || about === moment.about);
    },
  };
}
