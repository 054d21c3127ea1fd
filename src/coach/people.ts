import { newPerson, type Person } from "../domain/person.ts";
import { within } from "./at-most.ts";
import { Lanes } from "./lanes.ts";
import { withoutShown } from "./outbox.ts";
import type { Store } from "./ports.ts";

/**
 * How long shown replies wait for the person's next save before they get one of their own, in ms: longer than most take
 * to answer, as each save costs much of a turn. Shown again after a crash, they are known by their nonce or found there.
 */
const QUIET = 60_000;

/** How long what the gate said waits before it is tried to be saved again, in ms. */
const AGAIN = 15_000;

/** What danger is met with waits no longer than this for what is kept, in ms. */
const PATIENCE = 2_000;

/** `isGates`: what comes of it may not be lost with a save that fails. */
type Act<T> = (
  person: Person,
  keep: (person: Person) => Promise<void>,
) => Promise<[next: Person | null, result: T, isGates?: boolean]>;

type Change = (person: Person) => Person;

/** Lets one turn at a time touch a person: load, change, save. If the change throws, nothing is saved. */
export class People {
  readonly #store: Store;
  readonly #lanes = new Lanes();
  readonly #shown = new Map<string, { ids: Set<string>; timer: NodeJS.Timeout }>();

  /** What the gate said and no save has taken yet, by person, in order. */
  readonly #owed = new Map<string, Change[]>();
  readonly #failed: (id: string, error: unknown) => void;

  /** `failed` is told of what the gate said and could not be saved: it is tried again until it is. */
  constructor(store: Store, failed: (id: string, error: unknown) => void) {
    this.#store = store;
    this.#failed = failed;
  }

  /**
   * `act` gives the changed person, or null to forget them, or the same object to leave the document as it is. With `keep`
   * it notes something in between that must survive a crash.
   */
  change<T>(id: string, now: Date, act: Act<T>): Promise<T> {
    const asked = this.#owed.get(id) ?? [];
    return this.#lanes.run(id, async () => {
      const stored = (await this.#store.load(id)) ?? newPerson(id, now);
      const owed = this.#owed.get(id) ?? [];
      const loaded = owed.reduce((person, change) => change(person), stored);
      const [next, result, isGates] = await act(loaded, (person) => this.#store.save(person));
      try {
        const saved = next === stored || (next ? this.#saveUnshown(next) : this.#store.erase(id));
        await (isGates && saved instanceof Promise ? within(PATIENCE, saved) : saved);
        this.#owe(id, this.#besides(id, next ? owed : asked));
      } catch (error) {
        if (!isGates || !next) throw error;
        this.#owe(id, [() => next, ...this.#besides(id, owed)]);
        this.#failed(id, error);
      }
      return result;
    });
  }

  /** A change by the gate: whatever comes next of this person's finds it made, also where it cannot be saved yet. */
  note(id: string, now: Date, change: Change): void {
    this.#owe(id, [...(this.#owed.get(id) ?? []), change]);
    this.change(id, now, async (person) => [person, null]).catch((error) => this.#failed(id, error));
  }

  /** These replies were shown: they leave the outbox with the person's next save, or alone after a while. */
  shown(id: string, ids: readonly string[]): void {
    const waiting = this.#shown.get(id);
    clearTimeout(waiting?.timer);
    const timer = setTimeout(() => void this.#clear(id).catch(() => {}), QUIET).unref();
    this.#shown.set(id, { ids: new Set([...(waiting?.ids ?? []), ...ids]), timer });
  }

  /** Whether it was shown, though its document may not say so yet. */
  isShown(id: string, reply: string): boolean {
    return this.#shown.get(id)?.ids.has(reply) ?? false;
  }

  /** Whether this event of theirs was handled, as far as can be read: what is found after we were away may have been met before. */
  async haveHandled(id: string, event = ""): Promise<boolean> {
    const stored = await within(PATIENCE, this.#store.load(id)).catch(() => null);
    const owed = this.#owed.get(id) ?? [];
    return owed.reduce((person, change) => change(person), stored ?? newPerson(id, new Date())).handled.includes(event);
  }

  /** How many of this person's turns run or wait. */
  waiting(id: string): number {
    return this.#lanes.waiting(id);
  }

  /** How many people have turns that run or wait, and how many those are. */
  busy(): { people: number; jobs: number } {
    return this.#lanes.busy();
  }

  async settle(): Promise<void> {
    await Promise.all([...this.#owed.keys()].map((id) => this.#pay(id)));
    // Whose document cannot be read keeps nobody else's from being saved: what they were shown is known by its nonce.
    await Promise.allSettled([...this.#shown.keys()].map((id) => this.#clear(id)));
    await this.#lanes.settle();
  }

  #owe(id: string, changes: Change[]): void {
    if (changes.length > 0 && !this.#owed.has(id)) setTimeout(() => void this.#pay(id), AGAIN).unref();
    if (changes.length > 0) this.#owed.set(id, changes);
    else this.#owed.delete(id);
  }

  #besides(id: string, done: readonly Change[]): Change[] {
    return this.#owed.get(id)?.filter((one) => !done.includes(one)) ?? [];
  }

  async #pay(id: string): Promise<void> {
    if (!this.#owed.has(id)) return;
    await this.change(id, new Date(), async (person) => [person, null]).catch(() => {});
    if (this.#owed.has(id)) setTimeout(() => void this.#pay(id), AGAIN).unref();
  }

  #clear(id: string): Promise<void> {
    return this.#lanes.run(id, async () => {
      const shown = this.#shown.get(id)?.ids;
      if (!shown) return;
      const person = await this.#store.load(id);
      if (person?.outbox.some((entry) => shown.has(entry.id))) await this.#store.save(withoutShown(person, shown));
      this.#forget(id, shown);
    });
  }

  /** What was shown is known until a save without it went through; what is not noted yet, until it was. */
  async #saveUnshown(person: Person): Promise<void> {
    const noted = person.outbox.map((entry) => entry.id);
    const gone = new Set(noted.filter((reply) => this.isShown(person.id, reply)));
    await this.#store.save(withoutShown(person, gone));
    this.#forget(person.id, gone);
  }

  #forget(id: string, gone: ReadonlySet<string>): void {
    const waiting = this.#shown.get(id);
    if (!waiting) return;
    waiting.ids = new Set([...waiting.ids].filter((reply) => !gone.has(reply)));
    if (waiting.ids.size > 0) return;
    clearTimeout(waiting.timer);
    this.#shown.delete(id);
  }
}
