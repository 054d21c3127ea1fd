import { codesIn, isCode } from "../../coach/codes-in.ts";
import { placesIn } from "../../coach/places-in.ts";

/** The part of pino a face uses. What is logged holds ids, never a person's words. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** What may be logged of an error: messages and request bodies are left out, since they can quote a person. */
export function fault(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  return {
    error: isCode(error.name) ? error.name : error.constructor.name,
    ...codesIn(error),
    at: placesIn(error),
    ...(error.cause !== undefined && { cause: fault(error.cause) }),
  };
}
