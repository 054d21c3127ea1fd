import { createHash } from "node:crypto";
import { utcDay } from "../domain/reading/clock.ts";
import type { BotFacts, Facts } from "./bot-facts.ts";

/** Tokens used on one UTC day, as "2026-01-31". */
interface Tally {
  day: string;
  used: number;
}

/** The day's tokens in `bot.json`, of everybody and of each person. */
export interface DayTokens {
  total: { read(): Tally; write(tally: Tally): void };
  each: { read(personId: string): Tally | null; write(personId: string, tally: Tally): void };
  /** Forgets who used what on a day that is over. */
  tidy(now: Date): void;
}

/** So many people's tokens are kept; those who used least are left out first. */
const MOST = 5_000;

/** Kept apart from people's documents, so that deleting one begins no new day. `failed` hears of a write that failed. */
export function dayTokens(facts: Facts, failed: (error: unknown) => void): DayTokens {
  const change = (what: Parameters<Facts["write"]>[0]) => void facts.write(what).catch(failed);
  return {
    total: { read: () => facts.read().tokens, write: (tokens) => change({ tokens }) },
    each: {
      read(personId) {
        const { day, used } = facts.read().tokensEach;
        const mine = used[markOf(personId, day)];
        return mine === undefined ? null : { day, used: mine };
      },
      write(personId, { day, used }) {
        const known = facts.read().tokensEach;
        // Changed in place: a turn notes three times, and each time everybody would be copied.
        const each = known.day === day ? known.used : {};
        const mark = markOf(personId, day);
        const isNew = !Object.hasOwn(each, mark);
        each[mark] = used;
        change({ tokensEach: { day, used: isNew ? withinMost(each) : each } });
      },
    },
    tidy(now) {
      const { day } = facts.read().tokensEach;
      if (day !== "" && day < utcDay(now)) change({ tokensEach: { day: "", used: {} } });
    },
  };
}

/** A mark that is not the id, though whoever knows an id can make it again. With the day for salt nobody can be followed from one day to the next. */
export const markOf = (personId: string, salt: string): string =>
  createHash("sha256").update(`${salt} ${personId}`).digest("base64url").slice(0, 16);

function withinMost(used: Record<string, number>): Record<string, number> {
  if (Object.keys(used).length <= MOST) return used;
  const all = Object.entries(used).sort(([, one], [, other]) => other - one);
  return Object.fromEntries(all.slice(0, MOST - MOST / 10));
}

/** What everybody may use together on the day of `now` (UTC): nothing while the model is paused. */
export function tokensToday({ isModelPaused, budget }: BotFacts, usual: number, now: Date): number {
  if (isModelPaused) return 0;
  return budget?.day === utcDay(now) ? budget.tokens : usual;
}
