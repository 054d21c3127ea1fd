import type { Counts } from "../router/train.ts";

/** The features that have weights, in order. */
export type Known = Uint32Array;

/** Features that were met in at least so many messages; the others say nothing. */
export function knownIn(all: readonly Counts[], fewest: number): Known {
  const met = new Map<number, number>();
  for (const counts of all) for (const feature of counts.keys()) met.set(feature, (met.get(feature) ?? 0) + 1);
  return Uint32Array.from([...met].flatMap(([feature, times]) => (times >= fewest ? [feature] : []))).sort();
}

/** Where a feature stands among those that are known, or nothing. */
export type PlaceOf = (feature: number) => number | undefined;

/** A feature's first bits, of 22, say between which places it is looked for: some five apart. */
const LATER_BITS = 6;

/** Every feature of a long text is looked for: this takes a third of the time a search among all takes. */
export function placesIn(known: Known): PlaceOf {
  const last = known.at(-1) ?? -1;
  const starts = new Uint32Array((last >>> LATER_BITS) + 2).fill(known.length);
  for (let place = known.length - 1; place >= 0; place--) starts[(known[place] ?? 0) >>> LATER_BITS] = place;
  for (let start = starts.length - 2; start >= 0; start--)
    starts[start] = Math.min(starts[start] ?? 0, starts[start + 1] ?? 0);
  return (feature) => {
    const start = feature >>> LATER_BITS;
    const end = starts[start + 1] ?? 0;
    for (let place = starts[start] ?? end; place < end; place++) if (known[place] === feature) return place;
    return undefined;
  };
}

/** The counts of what is known, by its place there. */
export function placed(counts: Counts, placeOf: PlaceOf): Counts {
  const places: Counts = new Map();
  for (const [feature, count] of counts) {
    const place = placeOf(feature);
    if (place !== undefined) places.set(place, count);
  }
  return places;
}

/** A longer gap is written as this, so many times, and the rest. */
const LONG_GAP = 255;

/** The gaps from each to the next, nearly all of them a byte. */
export function toGaps(known: Known): Uint8Array {
  const gaps: number[] = [];
  let before = 0;
  for (const feature of known) {
    let gap = feature - before;
    for (; gap >= LONG_GAP; gap -= LONG_GAP) gaps.push(LONG_GAP);
    gaps.push(gap);
    before = feature;
  }
  return Uint8Array.from(gaps);
}

/** The reverse of `toGaps`. */
export function fromGaps(gaps: Uint8Array): Known {
  const known = new Uint32Array(gaps.length);
  let count = 0;
  let at = 0;
  for (let place = 0; place < gaps.length; place++) {
    const gap = gaps[place] ?? 0;
    at += gap;
    if (gap < LONG_GAP) known[count++] = at;
  }
  return known.slice(0, count);
}
