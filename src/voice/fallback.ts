import type { Moment, Voice } from "../coach/ports.ts";

export interface FallbackOptions {
  log: { warn(facts: object, event: string): void };
  /** How long the first voice may take, in ms. */
  patience?: number;
  /** How long it is left alone after it took too long, in ms. */
  rest?: number;
  now?: () => number;
}

/** The first voice took too long. */
class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

/** Uses `second` whenever `first` fails or takes too long. Only an abort by the turn itself goes through. */
export function fallback(
  first: Voice,
  second: Voice,
  { log, patience = 14_000, rest = 60_000, now = Date.now }: FallbackOptions,
): Voice {
  let restsUntil = 0;

  async function either<T>(
    moment: Moment,
    job: string,
    call: (voice: Voice, moment: Moment) => Promise<T>,
  ): Promise<T> {
    if (now() < restsUntil) return call(second, moment);
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new TookTooLong("The first voice took too long.")), patience);
    try {
      return await orAbort(
        call(first, { ...moment, signal: AbortSignal.any([moment.signal, limit.signal]) }),
        limit.signal,
      );
    } catch (error) {
      if (moment.signal.aborted) throw moment.signal.reason;
      const tookTooLong =
        limit.signal.aborted || (error instanceof Error && error.name === "APIConnectionTimeoutError");
      if (tookTooLong) restsUntil = now() + rest;
      log.warn({ job, ...kindOf(error) }, "the model did not answer; the script does");
      return call(second, moment);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    place: (moment) => either(moment, "place", (voice, at) => voice.place(at)),
    read: (moment, step) => either(moment, "read", (voice, at) => voice.read(at, step)),
    offer: (moment) => either(moment, "offer", (voice, at) => voice.offer(at)),
    speak: (moment, line, onDraft) => either(moment, "speak", (voice, at) => voice.speak(at, line, onDraft)),
  };
}

/** Rejects as soon as the signal is aborted, whether or not the work notices. */
function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
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
