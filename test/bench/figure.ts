/** One measured figure. `target` says what it should be, "" where there is no target. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  target: string;
}

/** The value below which this share of the measurements lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Runs something and gives its time in ms. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The share of those for which it is so, with how many there were and how many they are. */
export function share<T>(name: string, among: readonly T[], isSo: (one: T) => boolean, target = ""): Figure {
  const found = among.filter(isSo).length;
  return { name, value: found / among.length, unit: `of ${among.length}, ${found}`, target };
}
