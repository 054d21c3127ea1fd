/** The clock and the time that passed differ by more than this where somebody set the clock, in ms. */
const SET = 3_600_000;

const DAY = 86_400_000;

/** How long the clock is not trusted: after a start, and after somebody set it while the program ran, in ms. */
const PATIENCE = { afterStart: 3_600_000, afterSetting: 7 * DAY };

interface Times {
  /** What the clock shows, in ms since 1970. */
  clock(): number;
  /** What passed since the start, whatever the clock shows, in ms. */
  passed(): number;
}

/**
 * Tells whether the clock went on as time did for so long that people may be wiped by it: a clock a year ahead would
 * wipe everybody. To be asked often, as it compares with the time before.
 */
export function watchSteadiness({ clock, passed }: Times = { clock: Date.now, passed: () => performance.now() }) {
  let ahead = clock() - passed();
  let trustedFrom = PATIENCE.afterStart;
  return (): boolean => {
    const now = passed();
    const isSet = Math.abs(clock() - now - ahead) > SET;
    ahead = clock() - now;
    if (isSet) trustedFrom = Math.max(trustedFrom, now + PATIENCE.afterSetting);
    return now > trustedFrom;
  };
}
