import type { Outgoing } from "../domain/outgoing.ts";
import type { Coach } from "./ports.ts";

export interface ClockworkParts {
  coach: Coach;
  /** Shows a reply nobody waits for. Throws what may go better later. */
  send: (outgoing: Outgoing, personId: string) => Promise<unknown>;
  log: { warn(facts: object, event: string): void; error(facts: object, event: string): void };
  /** How often the clock is looked at, in ms. */
  every?: number;
}

export interface Clockwork {
  /** Resolves when the look that is under way is over. */
  looked(): Promise<void>;
  /** How much later than planned it was last looked at, in ms. */
  lag(): number;
  stop(): Promise<void>;
}

/** Sends what is due, and at the start what an earlier run could not show. One look at a time; a failed reply waits for the next. */
export function startClockwork({ coach, send, log, every = 15_000 }: ClockworkParts): Clockwork {
  let looking: Promise<void> = Promise.resolve();
  let busy = false;
  let lookedLast = Date.now();
  /** What could not be sent, by person, in order. */
  let unsent: { personId: string; outgoing: Outgoing[] }[] | null = null;

  async function look(): Promise<void> {
    const again = unsent ?? (await Array.fromAsync(coach.unshown()));
    unsent = [];
    for (const { personId, outgoing } of again) await deliver(personId, outgoing);
    for await (const { personId, outgoing } of coach.due(new Date())) await deliver(personId, outgoing);
  }

  async function deliver(personId: string, outgoing: readonly Outgoing[]): Promise<void> {
    for (const [place, one] of outgoing.entries()) {
      try {
        await send(one, personId);
        coach.shown(personId, [one.id]);
      } catch (error) {
        log.warn({ person: personId, id: one.id, error }, "a reply could not be sent; it is tried again");
        unsent?.push({ personId, outgoing: outgoing.slice(place) });
        return;
      }
    }
  }

  function tick(): void {
    if (busy) return;
    busy = true;
    looking = look()
      .catch((error: unknown) => log.error({ error }, "a look at the clock failed"))
      .finally(() => {
        busy = false;
        lookedLast = Date.now();
      });
  }

  tick();
  const timer = setInterval(tick, every);
  return {
    looked: () => looking,
    lag: () => Math.max(0, Date.now() - lookedLast - every),
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
