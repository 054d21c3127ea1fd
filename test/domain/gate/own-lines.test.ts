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

/** Phrases that may be said at any time, and what people say instead of an answer. */
const small = [
  ...Object.values(playbook.vocabulary.asides).flat(),
  ...playbook.vocabulary.told,
  ...playbook.vocabulary.toldNot,
  ...playbook.vocabulary.unsure,
  ...playbook.vocabulary.yes,
  ...playbook.vocabulary.no,
].map((phrase) => phrase.replaceAll("…", "").trim());

test("nothing that always works, such as stop or skip, is taken for danger", () => {
  expect(small.filter((text) => gate(text).level !== "clear")).toEqual([]);
});

test.each(["never suggest Ana again", "wrote to Ana again", "Mia keeps texting me", "i have a coffee a day with Joe"])(
  "an ordinary name or habit is no sign: %s",
  (text) => expect(gate(text).level).toBe("clear"),
);
