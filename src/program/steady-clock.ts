/** The clock and the time that passed differ by more than this where somebody set the clock, in ms. */
const SET = 3_600_000;

const DAY = 86_400_000;

/** So much between two runs may be a bot that was down; more may be a wrong clock, in ms. */
const DOWN = 30 * DAY;

/** How long the clock is not trusted: after a start, after one at which it had jumped, and after somebody set it while the program ran, in ms. */
const PATIENCE = { afterStart: 3_600_000, afterJump: DAY, afterSetting: 7 * DAY };

/** How often it is noted that the clock was right, in ms. */
const NOTED = 3_600_000;

interface Times {
  /** What the clock shows, in ms since 1970. */
  clock(): number;
  /** What passed since the start, whatever the clock shows, in ms. */
  passed(): number;
}

/** What is known from the run before. */
export interface LastRun {
  /** When the clock was last trusted (UTC); null where that was never noted. */
  read(): string | null;
  write(at: string): void;
}

export interface Steadiness {
  /**
   * Whether the clock went on as time did, here and since the run before, for so long that people may be wiped by it: a
   * clock a year ahead would wipe everybody. To be asked often, as it compares with the time before.
   */
  isSteady(): boolean;
  /** By how many days it had jumped at the start; null where it had not, or is trusted by now. */
  jumped(): number | null;
  /** Somebody has looked at the clock, and says that it is right. */
  trust(): void;
}

const NO_RUN: LastRun = { read: () => null, write: () => {} };
const OF_PROCESS: Times = { clock: Date.now, passed: () => performance.now() };

export function watchSteadiness(lastRun = NO_RUN, { clock, passed } = OF_PROCESS): Steadiness {
  let ahead = clock() - passed();
  const seen = lastRun.read();
  const jump = seen === null ? 0 : clock() - Date.parse(seen);
  const isJump = Math.abs(jump) > DOWN;
  let trustedFrom = passed() + (isJump ? PATIENCE.afterJump : PATIENCE.afterStart);
  let notedAt: number | null = null;
  let isTrusted = false;

  function isSteady(): boolean {
    const now = passed();
    const isSet = Math.abs(clock() - now - ahead) > SET;
    ahead = clock() - now;
    if (isSet) trustedFrom = Math.max(trustedFrom, now + PATIENCE.afterSetting);
    isTrusted = now > trustedFrom;
    if (isTrusted && (notedAt === null || now - notedAt >= NOTED)) {
      notedAt = now;
      lastRun.write(new Date(clock()).toISOString());
    }
    return isTrusted;
  }

  return {
    isSteady,
    jumped: () => (isJump && !isTrusted ? Math.round(jump / DAY) : null),
    trust() {
      trustedFrom = passed() - 1;
      isSteady();
    },
  };
}
