import { z } from "zod";
import { SIGNALS, type Signal } from "../gate/signal.ts";
import { Instant } from "../stored-time.ts";

/** The danger last spoken of, and in which other language; kept for the quiet days, in which it may be spoken of again. */
export const Alarm = z.object({
  signal: z.enum(SIGNALS),
  language: z.string().nullable(),
  /** In UTC. */
  at: Instant,
  /** Whether a gate reply met it. */
  isMet: z.boolean(),
  /** When it was last asked about and denied (UTC). */
  deniedAt: Instant.nullable(),
  /** Whether what was denied last was only a guess. */
  wasGuess: z.boolean().default(false),
  /** Other kinds that were met shortly before it: it makes none of them forgotten. */
  others: z.array(z.enum(SIGNALS)).max(SIGNALS.length).default([]),
});
export type Alarm = z.infer<typeof Alarm>;

interface Told {
  signal: Signal;
  language?: string | null;
}

/** What a gate reply has just met. An age makes no earlier danger forgotten. */
export function alarmMet(before: Alarm | null, { signal, language = null }: Told, at: string): Alarm {
  if (signal === "minor" && before?.isMet) return before;
  const met = before?.isMet ? [...before.others, before.signal] : [];
  const others = [...new Set(met)].filter((kind) => kind !== signal);
  return { signal, language, at, isMet: true, deniedAt: null, wasGuess: false, others };
}

/** What was asked about and denied: that may be taken back, and it is no answer to an earlier danger. */
export function alarmDenied(before: Alarm | null, told: Told & { wasGuess?: boolean }, at: string): Alarm {
  const { signal, language = null, wasGuess = false } = told;
  if (before?.isMet) return { ...before, deniedAt: at, wasGuess };
  return { signal, language, at, isMet: false, deniedAt: at, wasGuess, others: [] };
}
