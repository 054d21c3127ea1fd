/** What something costs this thread, in ms of the processor: what else the machine does meanwhile does not count. */
export function cost(act: () => unknown): number {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
