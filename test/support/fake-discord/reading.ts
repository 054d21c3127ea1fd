import type { Shown, World } from "./world.ts";

/** What people see of the bot. */
export interface Reading {
  /** The next message this person sees that was not taken yet; `patience` in milliseconds. */
  nextMessage(name: string, patience?: number): Promise<Shown>;
  /** Everything this person was shown, as it stands now. */
  shownTo(name: string): Shown[];
}

/** `summary` says what the bot has done, for the error when nothing comes. */
export function createReading(world: World, summary: () => string): Reading {
  const taken = new Map<string, number>();

  async function until(holds: () => boolean, patience: number, complaint: string): Promise<void> {
    if (holds()) return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const forget = world.onReveal(() => holds() && resolve());
    const timer = setTimeout(() => reject(new Error(`${complaint} ${summary()}`)), patience);
    await promise.finally(() => {
      clearTimeout(timer);
      forget();
    });
  }

  return {
    async nextMessage(name, patience = 30_000) {
      const { id } = world.user(name);
      const place = taken.get(id) ?? 0;
      taken.set(id, place + 1);
      await until(() => world.shownTo(id).length > place, patience, `${name} was shown nothing more.`);
      return world.shownTo(id)[place]!;
    },
    shownTo: (name) => world.shownTo(world.user(name).id),
  };
}
