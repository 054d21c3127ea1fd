import type { Counts } from "../router/train.ts";

/** The features that have weights, in order. */
export type Known = Uint32Array;

/** Features that were met in at least so many messages; the others say nothing. */
export function knownIn(all: readonly Counts[], fewest: number): Known {
  const met = new Map<number, number>();
  for (const counts of all) for (const feature of counts.keys()) met.set(feature, (met.get(feature) ?? 0) + 1);
  return Uint32Array.from([...met].flatMap(([feature, times]) => (times >= fewest ? [feature] : []))).sort();
}

/** The counts of what is known, by its place there. */
export function placed(counts: Counts, known: Known): Counts {
  const places: Counts = new Map();
  for (const [feature, count] of counts) {
    const place = placeOf(feature, known);
    if (known[place] === feature) places.set(place, count);
  }
  return places;
}

/** Binary search for where it stands or would stand. */
function placeOf(feature: number, known: Known): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((known[middle] ?? 0) < feature) low = middle + 1;
    else high = middle;
  }
  return low;
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
  const known: number[] = [];
  let at = 0;
  for (const gap of gaps) {
    at += gap;
    if (gap < LONG_GAP) known.push(at);
  }
  return Uint32Array.from(known);
}
