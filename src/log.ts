import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { destination, type Logger, pino, stdSerializers } from "pino";

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

/** An error's kind, code and place, but never its message's quotations of what somebody wrote. */
function withoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { type, message, stack } = stdSerializers.err(error);
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    type,
    message: message.slice(0, 200),
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    stack,
  };
}
