/** One job at a time for each person, in order; people do not wait for each other. */
export class Lanes {
  readonly #last = new Map<string, Promise<unknown>>();

  run<T>(id: string, job: () => Promise<T>): Promise<T> {
    const done = (this.#last.get(id) ?? Promise.resolve()).then(job);
    const settled = done
      .catch(() => {})
      .finally(() => {
        if (this.#last.get(id) === settled) this.#last.delete(id);
      });
    this.#last.set(id, settled);
    return done;
  }

  /** Resolves when every lane is empty. */
  async settle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values());
  }
}
