import { expect, test } from "vitest";
import { fromGaps, knownIn, placed, placesIn, toGaps } from "../../../src/domain/gate/known-features.ts";
import { fc } from "../../support/fuzz.ts";

const counts = (...features: number[]) => new Map(features.map((feature) => [feature, 1]));

test("known is what enough messages have, in order, and the rest is left out of the count", () => {
  const known = knownIn([counts(9, 4, 7), counts(4, 9), counts(9)], 2);
  expect([...known]).toEqual([4, 9]);
  expect([
    ...placed(
      new Map([
        [9, 3],
        [7, 1],
        [4, 2],
        [10, 5],
      ]),
      placesIn(known),
    ),
  ]).toEqual([
    [1, 3],
    [0, 2],
  ]);
});

test("whatever is known comes back from its gaps", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: (1 << 22) - 1 })), (features) => {
      const known = Uint32Array.from(features).sort();
      expect(fromGaps(toGaps(known))).toEqual(known);
    }),
  );
});

test("whatever is known is found at its place, and nothing else is found", () => {
  const feature = fc.nat({ max: (1 << 22) - 1 });
  fc.assert(
    fc.property(fc.uniqueArray(feature), feature, (features, other) => {
      const known = Uint32Array.from(features).sort();
      const placeOf = placesIn(known);
      expect(Array.from(known, placeOf)).toEqual(Array.from(known.keys()));
      if (!features.includes(other)) expect(placeOf(other)).toBeUndefined();
    }),
  );
});
