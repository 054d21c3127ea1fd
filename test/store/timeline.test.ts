import fc from "fast-check";
import { expect, test } from "vitest";
import { createTimeline } from "../../src/store/timeline.ts";

const id = fc.constantFrom("ada", "bob", "cyd", "dan", "eve");
const at = fc.integer({ min: 0, max: 6 });

test("whatever was set and deleted, those whose time has come are found, earliest first", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, fc.option(at)), { maxLength: 30 }), at, at, (changes, now, limit) => {
      const timeline = createTimeline();
      const known = new Map<string, number>();
      for (const [who, when] of changes) {
        if (when === null) timeline.delete(who);
        else timeline.set(who, when);
        if (when === null) known.delete(who);
        else known.set(who, when);
      }
      const due = [...known].filter(([, when]) => when <= now);
      const inOrder = due.toSorted(([one, early], [other, late]) => early - late || (one < other ? -1 : 1));
      expect(timeline.until(now, limit)).toEqual(inOrder.slice(0, limit).map(([who]) => who));
    }),
    { numRuns: 300 },
  );
});
