import { setTimeout as pause } from "node:timers/promises";

/** So much of what one person pasted is read within one minute of theirs, in bytes: dozens of ordinary pastes. */
const MOST = 160_000;
const MINUTE = 60_000;

/** So many people's minutes are kept at once; the oldest go first. */
const PEOPLE = 10_000;

/** Looking at a long text takes long. So that one who pastes without end takes no time from others, each has a share. */
export function createShares(
  now: () => number = () => performance.now(),
): (personId: string, bytes: number) => boolean {
  const shares = new Map<string, { since: number; bytes: number }>();

  /** They stand in the order in which they began. */
  function tidy(): void {
    for (const [personId, { since }] of shares) {
      if (since > now() - MINUTE && shares.size < PEOPLE) return;
      shares.delete(personId);
    }
  }

  return (personId, bytes) => {
    tidy();
    const share = shares.get(personId) ?? { since: now(), bytes: 0 };
    shares.set(personId, share);
    if (share.bytes + bytes > MOST) return false;
    share.bytes += bytes;
    return true;
  };
}

/** One long text after another, and after each as long a pause as it took, in which everything else goes on. */
export function createPace(): <T>(look: () => T) => Promise<T> {
  let free: Promise<unknown> = Promise.resolve();
  return (look) => {
    let took = 0;
    const looked = free.then(() => {
      const begun = performance.now();
      try {
        return look();
      } finally {
        took = performance.now() - begun;
      }
    });
    free = looked.then(
      () => pause(took),
      () => {},
    );
    return looked;
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
