/** A name, a code or a status as programs have them; what a server sends as one may be anything, and words are none. */
export const isCode = (given: unknown): boolean =>
  typeof given === "number" || (typeof given === "string" && /^\w{1,60}( ?\[\w{1,60}\])?$/.test(given));

/** An error's code and status, where it has them. */
export function codesIn(error: Error): { code?: unknown; status?: unknown } {
  const { code, status } = error as { code?: unknown; status?: unknown };
  return { ...(isCode(code) && { code }), ...(isCode(status) && { status }) };
}
