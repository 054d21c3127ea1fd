import type { Outgoing } from "../domain/outgoing.ts";
import { atMost } from "./at-most.ts";
import type { Coach } from "./ports.ts";

/** `refused`: this person can be shown nothing, now or later. `dropped`: there is no place left for it. `unfit`: the place takes no such reply, now or later. */
export type Delivered = "sent" | "refused" | "dropped" | "unfit";

export interface ClockworkParts {
  coach: Coach;
  /** Shows a reply nobody waits for. Throws what may go better later: "NotNow" where it has logged why. */
  send: (outgoing: Outgoing, personId: string) => Promise<Delivered>;
  log: { warn(facts: object, event: string): void; error(facts: object, event: string): void };
  /** How often the clock is looked at, in ms. */
  every?: number;
  /** How long others wait for one person's, in ms. */
  patience?: number;
}

export interface Clockwork {
  /** Resolves when the look that is under way is over. */
  looked(): Promise<void>;
  /** How much later than planned it was last looked at, in ms. */
  lag(): number;
  stop(): Promise<void>;
}

/** How many people are written to side by side. */
const SIDE_BY_SIDE = 16;

/** Discord may hold up what goes to one person for an hour; others wait no longer than this for it, in ms. */
const PATIENCE = 30_000;

/** Sends what could not be shown before, and what is due. One look at a time; what fails waits for a later one. */
export function startClockwork({ coach, send, log, every = 15_000, patience = PATIENCE }: ClockworkParts): Clockwork {
  let looking: Promise<void> = Promise.resolve();
  let isStopped = false;
  let busy = false;
  let lookedLast = Date.now();

  async function look(): Promise<void> {
    await Promise.all([deliverAll(coach.unshown(new Date())), deliverAll(coach.due(new Date()))]);
  }

  async function deliverAll(people: AsyncIterable<{ personId: string; outgoing: Outgoing[] }>): Promise<void> {
    const next = people[Symbol.asyncIterator]();
    const worker = async (): Promise<void> => {
      while (!isStopped) {
        const one = await next.next();
        if (one.done) return;
        await atMost(patience, deliver(one.value.personId, one.value.outgoing));
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  }

  async function deliver(personId: string, outgoing: readonly Outgoing[]): Promise<void> {
    const ids = outgoing.map(({ id }) => id);
    lookedLast = Date.now();
    try {
      for (const one of outgoing) {
        if (isStopped) return;
        const became = await send(one, personId);
        if (became === "refused") return await coach.refused(personId, ids);
        if (became === "dropped") return coach.failed(personId, ids);
        const done = [ids.shift() ?? one.id];
        if (became === "unfit") await coach.unfit(personId, done);
        else coach.shown(personId, done);
      }
    } catch (error) {
      // A face that takes nothing just now has said so itself, once for everybody.
      const isKnown = error instanceof Error && error.name === "NotNow";
      if (!isKnown) log.warn({ person: personId, ids, error }, "a reply could not be sent; it is tried again");
      coach.failed(personId, ids);
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
      isStopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}
