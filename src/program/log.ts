import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { destination, type Logger, pino } from "pino";
import { codesIn, isCode } from "../coach/codes-in.ts";
import { placesIn } from "../coach/places-in.ts";

export type Log = Logger;

/** Logs to a file, or to standard output. A person's words are never logged: ids, kinds and numbers are. */
export function createLog({ level, file }: { level: string; file?: string }): Log {
  if (file !== undefined) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const where = file === undefined ? { dest: 1 } : { dest: file, mode: 0o600 };
  const out = destination({ ...where, sync: true });
  // On a full disk it would throw where something is logged, and whoever waits for an answer there would get none.
  out.on("error", () => {});
  return pino({ level, base: null, serializers: { error: withoutWords } }, out);
}

/**
 * An error's kind, code and places. What it says is left out where it may quote what was read: only the system's own faults
 * (a full disk) and plain errors, which are ours, are quoted.
 */
function withoutWords(error: unknown): object | string {
  // A face has looked at it already, and gives its name.
  if (typeof error === "string" && isCode(error)) return error;
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code } = error as { code?: unknown };
  const quotesNobody = error.constructor === Error && (code === undefined || /^E[A-Z0-9]+$/.test(String(code)));
  return {
    type: error.constructor.name,
    ...(quotesNobody && { message: error.message.slice(0, 200) }),
    ...codesIn(error),
    at: placesIn(error),
  };
}
