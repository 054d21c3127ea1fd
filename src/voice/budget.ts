import type { Moment, Voice } from "../coach/ports.ts";

/** No call was made: today's tokens are used up. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/** Tokens used on one UTC day, as "2026-01-31". */
export interface Tally {
  day: string;
  used: number;
}

/** Tokens used today, by whom. */
export interface Ledger {
  /** Sets the tokens of one call aside and gives what ends that; null when nothing is left. */
  reserve(personId: string): (() => void) | null;
  add(personId: string, tokens: number): void;
}

export interface LedgerOptions {
  perPersonPerDay: number;
  perDay: number;
  /** What everybody used, kept over restarts. */
  total: { read(): Tally; write(tally: Tally): void };
  /** What one person used, kept over restarts; without it a restart begins each person's day anew. */
  each?: { read(personId: string): Tally | null; write(personId: string, tally: Tally): void };
  now?: () => Date;
}

/** Set aside while a call runs, so that many at once do not all take the last tokens: about what the largest costs. */
const ONE_CALL = 2_000;

export function createLedger(options: LedgerOptions): Ledger {
  const { perPersonPerDay, perDay, total, each, now = () => new Date() } = options;
  const today = () => now().toISOString().slice(0, 10);
  const ofToday = (tally: Tally | null | undefined) => (tally?.day === today() ? tally.used : 0);
  const running = new Map<string, number>();
  let people = { day: today(), used: new Map<string, number>() };
  const usedBy = (personId: string) => {
    if (people.day !== today()) people = { day: today(), used: new Map() };
    return people.used.get(personId) ?? ofToday(each?.read(personId));
  };
  const set = (personId: string, calls: number) =>
    calls > 0 ? running.set(personId, calls) : running.delete(personId);
  return {
    reserve(personId) {
      const mine = running.get(personId) ?? 0;
      const all = [...running.values()].reduce((sum, calls) => sum + calls, 0);
      const isSpent =
        ofToday(total.read()) + all * ONE_CALL >= perDay || usedBy(personId) + mine * ONE_CALL >= perPersonPerDay;
      if (isSpent) return null;
      set(personId, mine + 1);
      return () => set(personId, (running.get(personId) ?? 0) - 1);
    },
    add(personId, tokens) {
      const used = usedBy(personId) + tokens;
      people.used.set(personId, used);
      each?.write(personId, { day: today(), used });
      total.write({ day: today(), used: ofToday(total.read()) + tokens });
    },
  };
}

/** Refuses a call once the day's tokens are spent, before anything is sent. */
export function budget(voice: Voice, ledger: Ledger): Voice {
  async function allowed<T>({ person }: Moment, call: () => Promise<T>): Promise<T> {
    const release = ledger.reserve(person.id);
    if (!release) throw new BudgetSpent("Today's tokens are used up.");
    try {
      return await call();
    } finally {
      release();
    }
  }
  return {
    place: (moment) => allowed(moment, () => voice.place(moment)),
    read: (moment, step) => allowed(moment, () => voice.read(moment, step)),
    offer: (moment) => allowed(moment, () => voice.offer(moment)),
    converse: (moment, line, onDraft) => allowed(moment, () => voice.converse(moment, line, onDraft)),
    translate: (moment, reply, language) => allowed(moment, () => voice.translate(moment, reply, language)),
    speak: (moment, line, onDraft) => allowed(moment, () => voice.speak(moment, line, onDraft)),
  };
}
