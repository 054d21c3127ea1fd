import type { Scope } from "../../src/domain/walk/mistake.ts";

/** A scope in which whatever a template asks for is a thing. */
export const FILLED: Scope = new Proxy(
  {},
  {
    get: (_, name) => (typeof name === "string" ? "thing" : undefined),
    has: () => true,
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: "thing" }),
  },
);
