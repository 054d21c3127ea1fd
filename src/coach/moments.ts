import type { Incoming } from "./ports.ts";

/** So many people are remembered, the last ones. */
const MOST = 1_000;

/** Where moments outlive a restart. */
export interface KeptMoments {
  /** The last of this person (UTC), while it is kept. */
  read(personId: string): string | null;
  write(personId: string, at: Date): void;
  forget(personId: string): void;
}

/**
 * When something came of people that all they wrote before it is over with: what reaches us only after it, because it was
 * missed or a file of it was read, is no turn any more. By the face's clock alone, and in memory only where they are not `kept`. A terminal hears
 * everything at once, and its clock may be set back.
 */
export interface Moments {
  note(personId: string, at: Date, about?: string): void;
  /** It came to nothing. */
  forget(personId: string): void;
  /** With `about`: only if it came of that. */
  isBefore(incoming: Incoming, about?: string | null): boolean;
}

export function createMoments(kept?: KeptMoments): Moments {
  const moments = new Map<string, { at: number; about: string }>();
  const keptOf = (personId: string) => {
    const at = kept?.read(personId) ?? null;
    return at === null ? null : { at: Date.parse(at), about: "" };
  };
  return {
    note(personId, at, about = "") {
      const before = moments.get(personId);
      const moment = { at: at.getTime(), about };
      const latest = before && before.at > moment.at ? before : moment;
      moments.delete(personId);
      moments.set(personId, latest);
      kept?.write(personId, new Date(latest.at));
      const [oldest] = moments.keys();
      if (moments.size > MOST && oldest !== undefined) moments.delete(oldest);
    },
    forget(personId) {
      moments.delete(personId);
      kept?.forget(personId);
    },
    isBefore({ personId, at, from }, about = null) {
      if (from.face === "terminal") return false;
      const moment = moments.get(personId) ?? keptOf(personId);
      return moment !== null && at.getTime() < moment.at && (about === null || about === moment.about);
    },
  };
}
