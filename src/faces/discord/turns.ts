/** The turns that run now. After `close` none is begun but for what may be serious, and those that run may finish. */
export interface Turns {
  isClosed(): boolean;
  run(work: () => Promise<void>): void;
  /** Resolves when every turn has finished, or after `patience` milliseconds. */
  close(patience: number): Promise<void>;
}

/** `failed` hears of a turn that threw, so that no turn can end the process. */
export function createTurns(failed: (error: unknown) => void): Turns {
  const running = new Set<Promise<void>>();
  let isClosed = false;
  return {
    isClosed: () => isClosed,
    run(work) {
      const turn = work()
        .catch(failed)
        .finally(() => running.delete(turn));
      running.add(turn);
    },
    async close(patience) {
      isClosed = true;
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      const finish = async () => {
        while (running.size > 0) await Promise.all(running);
      };
      await Promise.race([finish(), enough]);
      clearTimeout(timer);
    },
  };
}
