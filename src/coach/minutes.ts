import type { Incoming } from "./ports.ts";

const MINUTE = 60_000;

/** So many people's minutes are kept at once; the oldest go first. */
const MOST = 10_000;

/** What each person sent within one minute of theirs. */
export interface Minutes {
  /** Whether it is within the limit. What is told twice counts once, and the moment it was sent counts, not when it is heard. */
  takes(incoming: Incoming): boolean;
  /** The person begins anew. */
  forget(personId: string): void;
}

export function createMinutes(most: number): Minutes {
  const minutes = new Map<string, { since: number; events: Set<string> }>();

  function minuteOf({ personId, at }: Incoming): Set<string> {
    const known = minutes.get(personId);
    if (known && Math.abs(at.getTime() - known.since) < MINUTE) return known.events;
    const events = new Set<string>();
    minutes.delete(personId);
    minutes.set(personId, { since: at.getTime(), events });
    tidy(at.getTime());
    return events;
  }

  /** They stand in the order in which they began. */
  function tidy(now: number): void {
    for (const [personId, { since }] of minutes) {
      if (since > now - MINUTE && minutes.size <= MOST) return;
      minutes.delete(personId);
    }
  }

  return {
    takes(incoming) {
      const events = minuteOf(incoming);
      const [id = ""] = incoming.eventIds;
      if (!events.has(id) && events.size >= most) return false;
      events.add(id);
      return true;
    },
    forget: (personId) => void minutes.delete(personId),
  };
}
