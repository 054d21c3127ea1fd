import type { Moment, Voice } from "../coach/ports.ts";
import { utcDay } from "../domain/reading/clock.ts";

/** No call was made: today's tokens are used up, or the model is paused. */
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
  /** Whether this person's own tokens of today are used up. */
  isSpent(personId: string): boolean;
}

export interface LedgerOptions {
  perPersonPerDay: number;
  /** What everybody may use together today, in tokens; an operator may change it while the program runs. */
  perDay: number | (() => number);
  /** What everybody used and what running calls have set aside, kept over restarts: a call that a crash ended counts. */
  total: { read(): Tally; write(tally: Tally): void };
  /** The same for one person; without it a restart begins each person's day anew. */
  each?: { read(personId: string): Tally | null; write(personId: string, tally: Tally): void };
  now?: () => Date;
}

/** Set aside while a call runs, so that many at once do not all take the last tokens: about what the largest costs. */
const ONE_CALL = 2_000;

/** A noted day that lies further ahead than this, in ms, was noted under a wrong clock. */
const FAR_AHEAD = 2 * 86_400_000;

/** The day that counts now: one that has begun goes on when the clock is set back, so that nothing is spent twice. */
const dayThatCounts = (noted: string, today: string): string =>
  noted > today && Date.parse(noted) - Date.parse(today) <= FAR_AHEAD ? noted : today;

export function createLedger(options: LedgerOptions): Ledger {
  const { perPersonPerDay, perDay, total, each, now = () => new Date() } = options;
  const running = new Map<string, number>();
  const people = new Map<string, number>();
  let all = total.read();

  function today(): string {
    const day = dayThatCounts(all.day, utcDay(now()));
    if (day !== all.day) {
      all = { day, used: 0 };
      people.clear();
    }
    return day;
  }

  function usedBy(personId: string): number {
    const day = today();
    const kept = people.has(personId) ? null : each?.read(personId);
    if (kept?.day === day) people.set(personId, kept.used);
    return people.get(personId) ?? 0;
  }

  const aside = (personId: string) => (running.get(personId) ?? 0) * ONE_CALL;
  const allAside = () => [...running.values()].reduce((sum, calls) => sum + calls * ONE_CALL, 0);

  function note(personId: string, tokens: number, calls: number): void {
    const day = today();
    const used = usedBy(personId) + tokens;
    people.set(personId, used);
    all = { day, used: all.used + tokens };
    const left = (running.get(personId) ?? 0) + calls;
    if (left > 0) running.set(personId, left);
    else running.delete(personId);
    each?.write(personId, { day, used: used + aside(personId) });
    total.write({ day, used: all.used + allAside() });
  }

  const isSpent = (personId: string) => usedBy(personId) + aside(personId) >= perPersonPerDay;
  const most = () => (typeof perDay === "number" ? perDay : perDay());

  return {
    isSpent,
    reserve(personId) {
      if (isSpent(personId) || all.used + allAside() >= most()) return null;
      note(personId, 0, 1);
      return () => note(personId, 0, -1);
    },
    add: (personId, tokens) => note(personId, tokens, 0),
  };
}

/** Refuses a call once the day's tokens are spent, before anything is sent. */
export function budget(voice: Voice, ledger: Ledger): Voice {
  async function allowed<T>({ person }: Moment, call: () => Promise<T>): Promise<T> {
    const release = ledger.reserve(person.id);
    if (!release) throw new BudgetSpent("Today's tokens are used up, or the model is paused.");
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
    rehearse: (moment, scripted) => allowed(moment, () => voice.rehearse(moment, scripted)),
    translate: (moment, reply, language) => allowed(moment, () => voice.translate(moment, reply, language)),
    speak: (moment, line, onDraft) => allowed(moment, () => voice.speak(moment, line, onDraft)),
  };
}
