import { setTimeout as pause } from "node:timers/promises";

/** So much of what one person pasted is read within one minute of theirs, in bytes: dozens of ordinary pastes. */
const MOST = 160_000;
const MINUTE = 60_000;

/** So many people's minutes are kept at once; the oldest go first. */
const PEOPLE = 10_000;

/** What each person pasted within one minute of theirs. */
export interface Shares {
  /** Whether so much more is read. */
  takes(personId: string, bytes: number): boolean;
  /** How many bytes of theirs were. */
  used(personId: string): number;
}

/** Looking at a long text takes long. So that one who pastes without end takes no time from others, each has a share. */
export function createShares(now: () => number = () => performance.now()): Shares {
  const shares = new Map<string, { since: number; bytes: number }>();

  /** They stand in the order in which they began. */
  function tidy(): void {
    for (const [personId, { since }] of shares) {
      if (since > now() - MINUTE && shares.size < PEOPLE) return;
      shares.delete(personId);
    }
  }

  return {
    takes(personId, bytes) {
      tidy();
      const share = shares.get(personId) ?? { since: now(), bytes: 0 };
      shares.set(personId, share);
      if (share.bytes + bytes > MOST) return false;
      share.bytes += bytes;
      return true;
    },
    used: (personId) => shares.get(personId)?.bytes ?? 0,
  };
}

/** So many long texts wait for their look at most. */
const WAITING = 500;

/**
 * One long text after another, first whose writer used least of their share, and after each as long a pause as it took, in
 * which everything else goes on. Gives what a look gave, or null at once where too many wait for theirs.
 */
export function createPace(): <T>(used: number, look: () => T) => Promise<T> | null {
  const waiting: { used: number; look(): void }[] = [];
  let isLooking = false;

  async function lookAtAll(): Promise<void> {
    isLooking = true;
    while (waiting.length > 0) {
      const least = Math.min(...waiting.map(({ used }) => used));
      const [next] = waiting.splice(
        waiting.findIndex(({ used }) => used === least),
        1,
      );
      const begun = performance.now();
      next?.look();
      await pause(performance.now() - begun);
    }
    isLooking = false;
  }

  return <T>(used: number, look: () => T) => {
    if (waiting.length >= WAITING) return null;
    const looked = Promise.withResolvers<T>();
    const settle = () => {
      try {
        looked.resolve(look());
      } catch (error) {
        looked.reject(error);
      }
    };
    waiting.push({ used, look: settle });
    if (!isLooking) void lookAtAll();
    return looked.promise;
  };
}

/** How often it is looked whether the patience is over, in ms. */
const TICK = 100;

/** Ends what takes longer than this, in ms. While nothing here could listen, because something else was looked at, no patience is lost. */
export function createPatience(longest: number): { signal: AbortSignal; over(): void } {
  const ending = new AbortController();
  let ticks = longest / TICK;
  const timer = setInterval(() => {
    if (--ticks > 0) return;
    clearInterval(timer);
    ending.abort(new DOMException("It took too long.", "TimeoutError"));
  }, TICK);
  return { signal: ending.signal, over: () => clearInterval(timer) };
}
