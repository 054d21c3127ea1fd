import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";
import type { Scope } from "../../../src/domain/walk/mistake.ts";
import { playbook } from "../../support/playbook.ts";

/** Whatever a template asks for is a thing. */
const SCOPE: Scope = new Proxy(
  {},
  {
    get: (_, name) => (typeof name === "string" ? "thing" : undefined),
    has: () => true,
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: "thing" }),
  },
);

/** What a press types, in words: "/say let-me-get-it-out". The gate hears it as if it had been written. */
const said = Object.values(playbook.talk)
  .flat()
  .flatMap(({ choices }) => choices.map(({ label, send }) => ({ label: label(SCOPE), typed: send(SCOPE) })))
  .filter(({ typed }) => typed.startsWith("/say "));

test("nothing that one of our own buttons types is taken for danger", () => {
  expect(said.length).toBeGreaterThan(5);
  const taken = said
    .flatMap(({ label, typed }) => [
      label,
      typed.slice("/say ".length),
      typed.slice("/say ".length).replaceAll("-", " "),
    ])
    .filter((text) => gate(text).level !== "clear");
  expect(taken).toEqual([]);
});
