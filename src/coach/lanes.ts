/** One job at a time for each person, in order; people do not wait for each other. */
export class Lanes {
  readonly #last = new Map<string, { settled: Promise<unknown>; waiting: number }>();

  run<T>(id: string, job: () => Promise<T>): Promise<T> {
    const before = this.#last.get(id);
    const done = (before?.settled ?? Promise.resolve()).then(job);
    const lane = { settled: Promise.resolve() as Promise<unknown>, waiting: (before?.waiting ?? 0) + 1 };
    lane.settled = done
      .catch(() => {})
      .finally(() => {
        const last = this.#last.get(id);
        if (last) last.waiting--;
        if (last === lane) this.#last.delete(id);
      });
    this.#last.set(id, lane);
    return done;
  }

  /** How many jobs of this person run or wait. */
  waiting(id: string): number {
    return this.#last.get(id)?.waiting ?? 0;
  }

  /** How many people have jobs, and how many jobs those are. */
  busy(): { people: number; jobs: number } {
    const jobs = [...this.#last.values()].reduce((sum, { waiting }) => sum + waiting, 0);
    return { people: this.#last.size, jobs };
  }

  /** Resolves when every lane is empty. */
  async settle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all([...this.#last.values()].map(({ settled }) => settled));
  }
}
