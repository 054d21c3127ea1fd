import type { REST } from "discord.js";

/** Less than this, in ms, is a clock that is being kept right. */
const JUMP = 5_000;

const EVERY = 1_000;

/** Looks whether the clock was set back, now and then and whenever it is asked to. */
export interface ClockWatch {
  look(): void;
  stop(): void;
}

/**
 * Discord's limits are kept as moments of the clock, by the library: after the clock was set back by a day it would wait
 * for a day. So they are forgotten then; Discord says them again with its next answer.
 */
export function watchClock(rest: () => REST): ClockWatch {
  let ahead = Date.now() - performance.now();
  function look(): void {
    const before = ahead;
    ahead = Date.now() - performance.now();
    if (ahead > before - JUMP) return;
    rest().globalReset = -1;
    rest().handlers.clear();
  }
  const timer = setInterval(look, EVERY).unref();
  return { look, stop: () => clearInterval(timer) };
}
