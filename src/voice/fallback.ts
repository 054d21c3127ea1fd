import type { Moment, SoFar, Voice } from "../coach/ports.ts";
import { isSoonAfterDanger } from "../domain/danger/quiet.ts";

export interface FallbackOptions {
  log: { warn(facts: object, event: string): void };
  /** How long the first voice may take in one turn, in ms. */
  patience?: number;
  /** How old a person's message may become while the first voice is waited for, in ms. */
  oldest?: number;
  /** How long it is left alone after it took too long, in ms. */
  rest?: number;
  now?: () => number;
}

/** The first voice took too long. */
class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

/**
 * Uses `second` whenever `first` fails or takes too long, and for whoever was just in danger. Only an abort by the turn
 * itself goes through.
 */
export function fallback(
  first: Voice,
  second: Voice,
  { log, patience = 14_000, oldest = 18_000, rest = 60_000, now = Date.now }: FallbackOptions,
): Voice {
  let restsUntil = 0;
  /** When each turn first asked: a turn may read and then speak, and has one patience for both. */
  const began = new WeakMap<AbortSignal, number>();

  /** A clock that was set back makes no longer rest. */
  function isResting(): boolean {
    const left = restsUntil - now();
    return left > 0 && left <= rest;
  }

  function timeLeft({ signal, now: heardAt }: Moment): number {
    const since = began.get(signal) ?? now();
    began.set(signal, since);
    const age = now() - heardAt.getTime();
    // A message that waited from before a restart, or under another clock, is not hurried.
    const untilOld = age >= 0 && age < oldest ? oldest - age : Number.POSITIVE_INFINITY;
    return Math.min(since + patience - now(), untilOld);
  }

  async function either<T>(moment: Moment, job: string, call: Call<T>): Promise<T> {
    moment.signal.throwIfAborted();
    if (isSoonAfterDanger(moment.person, moment.now)) return call(second, moment, () => true);
    const left = timeLeft(moment);
    if (isResting() || left <= 0 || !(await moment.mayAsk())) return call(second, moment, () => true);
    moment.signal.throwIfAborted();
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new TookTooLong("The first voice took too long.")), left);
    const signal = AbortSignal.any([moment.signal, limit.signal]);
    try {
      return await orAbort(() => call(first, { ...moment, signal }, () => !signal.aborted), signal);
    } catch (error) {
      moment.signal.throwIfAborted();
      if (limit.signal.aborted || kindOf(error).kind === "APIConnectionTimeoutError") restsUntil = now() + rest;
      log.warn({ job, ...kindOf(error) }, "the model did not answer; the script does");
      return call(second, moment, () => true);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    place: (moment) => either(moment, "place", (voice, at) => voice.place(at)),
    read: (moment, step) => either(moment, "read", (voice, at) => voice.read(at, step)),
    offer: (moment) => either(moment, "offer", (voice, at) => voice.offer(at)),
    converse: (moment, line, onDraft) =>
      either(moment, "converse", (voice, at, isWanted) => voice.converse(at, line, whileWanted(isWanted, onDraft))),
    rehearse: (moment, scripted) => either(moment, "rehearse", (voice, at) => voice.rehearse(at, scripted)),
    translate: (moment, reply, language) =>
      either(moment, "translate", (voice, at) => voice.translate(at, reply, language)),
    speak: (moment, line, onDraft) =>
      either(moment, "speak", (voice, at, isWanted) => voice.speak(at, line, whileWanted(isWanted, onDraft))),
  };
}

const whileWanted = (isWanted: () => boolean, onDraft?: (text: SoFar) => void) => (draft: SoFar) => {
  if (isWanted()) onDraft?.(draft);
};

/** `isWanted` is false once nobody waits for this voice any more. */
type Call<T> = (voice: Voice, moment: Moment, isWanted: () => boolean) => Promise<T>;

/** Rejects as soon as the signal is aborted, whether or not the work notices. */
function orAbort<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work().then(resolve, reject);
  });
}

/** What failed, and never what was said. Our own faults say why; a server's message may quote a person. */
function kindOf(error: unknown): { kind: string; status?: number; why?: string } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { status } = error as { status?: unknown };
  const ours = ["ModelFault", "BudgetSpent", "TookTooLong"].includes(error.name);
  return {
    kind: error.constructor.name,
    ...(typeof status === "number" && { status }),
    ...(ours && { why: error.message }),
  };
}
