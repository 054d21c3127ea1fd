import type { Moment, Voice } from "../coach/ports.ts";

/** No call was made: today's tokens are used up. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/** Tokens used today, by whom. A day is a UTC day. */
export interface Ledger {
  /** Whether a call for this person may still be made. */
  allows(personId: string): boolean;
  add(personId: string, tokens: number): void;
}

export interface LedgerOptions {
  perPersonPerDay: number;
  perDay: number;
  /** What everybody used, kept over restarts. */
  total: { read(): { day: string; used: number }; write(tokens: { day: string; used: number }): void };
  now?: () => Date;
}

export function createLedger({ perPersonPerDay, perDay, total, now = () => new Date() }: LedgerOptions): Ledger {
  const today = () => now().toISOString().slice(0, 10);
  let people = { day: today(), used: new Map<string, number>() };
  const everybody = () => (total.read().day === today() ? total.read().used : 0);
  const byPerson = () => {
    if (people.day !== today()) people = { day: today(), used: new Map() };
    return people.used;
  };
  return {
    allows: (personId) => everybody() < perDay && (byPerson().get(personId) ?? 0) < perPersonPerDay,
    add(personId, tokens) {
      byPerson().set(personId, (byPerson().get(personId) ?? 0) + tokens);
      total.write({ day: today(), used: everybody() + tokens });
    },
  };
}

/** Refuses a call once the day's tokens are spent, before anything is sent. */
export function budget(voice: Voice, ledger: Ledger): Voice {
  async function allowed<T>(moment: Moment, call: () => Promise<T>): Promise<T> {
    if (!ledger.allows(moment.person.id)) throw new BudgetSpent("Today's tokens are used up.");
    return call();
  }
  return {
    place: (moment) => allowed(moment, () => voice.place(moment)),
    read: (moment, step) => allowed(moment, () => voice.read(moment, step)),
    offer: (moment) => allowed(moment, () => voice.offer(moment)),
    speak: (moment, line, onDraft) => allowed(moment, () => voice.speak(moment, line, onDraft)),
  };
}
