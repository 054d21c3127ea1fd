import { expect, test } from "vitest";
import { climb, migrate, NewerDocument } from "../../src/store/migrate.ts";
import { somebody } from "./people.ts";

const STEPS = [
  (document: object) => ({ ...document, two: true }),
  (document: object) => ({ ...document, three: "two" in document }),
];

test("a document of today stays as it is", () => {
  expect(migrate(structuredClone(somebody("ada")))).toEqual(somebody("ada"));
});

test("a document from when two or three was kept as 2.5 is read all the same", () => {
  const ada = somebody("ada");
  const halves = { ...ada, progress: { ...ada.progress, peopleSpokenTo: 2.5, fairTest: 2.5 } };
  expect(migrate(structuredClone(halves))).toEqual(halves);
});

test.each([
  [1, { version: 3, two: true, three: true }],
  [2, { version: 3, three: false }],
  [3, { version: 3 }],
])("a document of version %i takes only the steps it has not taken", (version, expected) => {
  expect(climb({ version }, STEPS)).toEqual(expected);
});

test("a newer document is refused with both versions in the sentence", () => {
  expect(() => climb({ version: 4 }, STEPS)).toThrow(NewerDocument);
  expect(() => climb({ version: 4 }, STEPS)).toThrow("A document has version 4, and this program knows up to 3.");
});

test.each([null, [], "text", {}, { version: "1" }, { version: 0 }, { version: 1.5 }])(
  "%j is no document of any version",
  (document) => {
    expect(() => climb(document, STEPS)).toThrow(/version|expected/i);
  },
);
