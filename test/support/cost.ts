/** How often something is measured that seems to cost too much. */
const TIMES = 12;

/** What something costs this thread, in ms of the processor: what else the machine does meanwhile does not count. */
export function cost(act: () => unknown): number {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The least that something costs, in ms, measured until it is under a limit: what made it slow only once is not its own cost. */
export function leastCost(act: () => unknown, limit: number): number {
  let least = cost(act);
  for (let time = 1; time < TIMES && least >= limit; time++) least = Math.min(least, cost(act));
  return least;
}
