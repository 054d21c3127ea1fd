import { setTimeout as wait } from "node:timers/promises";

/** Discord takes fifty calls a second from a whole bot; beyond so many, nothing is spent for show. */
const BUSY = 40;
/** So many in a second leave a little room for whoever writes now. */
const FULL = 46;
const SECOND = 1000;

/** Between two messages nobody waits for, in ms: 40 a second. */
const APART = SECOND / BUSY;

/** The calls that count against Discord's limit. Answers to interactions do not. */
export interface Traffic {
  /** Notes a call that goes out now. */
  note(path: string): void;
  isBusy(): boolean;
  /** Takes a place among the replies for a call that is only for show, if there is one to spare. */
  spare(): boolean;
  /** Resolves when the bot is not busy. */
  calm(): Promise<void>;
  /** Resolves when it is the turn of a reply: in order, at most 40 a second, so that what is urgent finds room beside them. */
  reply(): Promise<void>;
  /** Resolves when it is the turn of a message nobody waits for: in order, at most 40 a second, and behind every reply. */
  yield(): Promise<void>;
}

export function createTraffic(now: () => number = () => performance.now()): Traffic {
  let calls: number[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  let next = 0;
  let replies: Promise<unknown> = Promise.resolve();
  let granted: number[] = [];
  let waiting = 0;

  function lastSecond(): number {
    const since = now() - SECOND;
    const first = calls.findIndex((at) => at > since);
    calls = first < 0 ? [] : calls.slice(first);
    return calls.length;
  }

  async function turn(): Promise<void> {
    while (now() < next || lastSecond() >= FULL) await wait(Math.max(1, Math.min(next - now(), APART)));
    next = Math.max(next + APART, now() - APART);
  }

  function isFull(): boolean {
    granted = granted.filter((at) => at > now() - SECOND);
    return granted.length >= BUSY;
  }

  async function grant(): Promise<void> {
    while (isFull()) await wait(APART);
    waiting--;
    granted.push(now());
  }

  return {
    reply() {
      waiting++;
      const mine = replies.then(grant);
      replies = mine;
      return mine;
    },
    note(path) {
      if (!/\/(interactions|webhooks)\//.test(path)) calls.push(now());
    },
    isBusy: () => waiting > 0 || lastSecond() >= BUSY,
    spare() {
      if (waiting > 0 || lastSecond() >= BUSY || isFull()) return false;
      granted.push(now());
      return true;
    },
    async calm() {
      while (lastSecond() >= BUSY) await wait(APART);
    },
    yield() {
      const mine = queue.then(turn);
      queue = mine;
      return mine;
    },
  };
}
