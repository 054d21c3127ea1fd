import type { Log } from "./log.ts";

/** So many calls in a row without an answer that makes sense are no accident. */
const IN_A_ROW = 4;

/** Whether Discord itself is out of order, as its answers show. */
export interface Outage {
  isOn(): boolean;
  /** Notes what became of one call: its status, or null where no answer came. */
  note(status: number | null): void;
}

/** Says once that it begins and once that it is over; what waits meanwhile is sent by itself. */
export function createOutage(log: Pick<Log, "warn" | "info">, now: () => number = () => performance.now()): Outage {
  let inARow = 0;
  let since: number | null = null;
  return {
    isOn: () => since !== null,
    note(status) {
      if (status !== null && status < 500) {
        if (since !== null) log.info({ seconds: Math.round((now() - since) / 1000) }, "Discord answers again");
        inARow = 0;
        since = null;
        return;
      }
      inARow++;
      if (since !== null || inARow < IN_A_ROW) return;
      since = now();
      log.warn({ status }, "Discord is out of order: replies wait, and are sent when it answers again");
    },
  };
}

/** The same log, but while an outage is on, each single fault that comes of it is for debugging only. */
export function quietDuring(outage: Pick<Outage, "isOn">, log: Log): Log {
  const unlessTheirs = (level: "warn" | "error") => (facts: object, message: string) =>
    log[outage.isOn() && isTheirs(facts) ? "debug" : level](facts, message);
  return {
    debug: (facts, message) => log.debug(facts, message),
    info: (facts, message) => log.info(facts, message),
    warn: unlessTheirs("warn"),
    error: unlessTheirs("error"),
  };
}

/** A fault of Discord's own, or of the way there; of what `fault` tells, also as a cause. */
function isTheirs(facts: object): boolean {
  const { status, code, error, cause } = facts as {
    status?: unknown;
    code?: unknown;
    error?: unknown;
    cause?: unknown;
  };
  if (typeof status === "number" && status >= 500) return true;
  if (error === "AbortError" || (typeof code === "string" && /^(?:E[A-Z_]+|UND_ERR_\w+)$/.test(code))) return true;
  return typeof cause === "object" && cause !== null && isTheirs(cause);
}
