import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";
import { FILLED } from "../../support/filled.ts";
import { asides, labels } from "../../support/gate-lessons.ts";
import { playbook } from "../../support/playbook.ts";

test("nothing that one of our own buttons or sentences says is taken for danger", () => {
  const said = labels();
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter((text) => gate(text).level !== "clear")).toEqual([]);
});

/** What a press types, in words: "/say let-me-get-it-out". The gate hears it as if it had been written. */
const typed = Object.values(playbook.talk)
  .flat()
  .flatMap(({ choices }) => choices.map(({ send }) => send(FILLED)))
  .filter((line) => line.startsWith("/say "))
  .map((line) => line.slice("/say ".length));

test("nothing that one of our own buttons types is taken for danger", () => {
  expect(typed.length).toBeGreaterThan(5);
  const read = [...typed, ...typed.map((line) => line.replaceAll("-", " "))];
  expect(read.filter((text) => gate(text).level !== "clear")).toEqual([]);
});

/** What always works, and what is said instead of an answer. */
const small = [...asides(), ...playbook.vocabulary.yes, ...playbook.vocabulary.no];

test("nothing that always works, such as stop or skip, is taken for danger", () => {
  expect(small.filter((text) => gate(text).level !== "clear")).toEqual([]);
});

test.each(["never suggest Ana again", "wrote to Ana again", "Mia keeps texting me", "i have a coffee a day with Joe"])(
  "an ordinary name or habit is no sign: %s",
  (text) => expect(gate(text).level).toBe("clear"),
);
