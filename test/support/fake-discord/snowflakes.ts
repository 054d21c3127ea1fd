const DISCORD_EPOCH = 1_420_070_400_000n;

/** Ids as Discord makes them: they grow, and the time stands in them. */
export function createIds(now: () => number): () => string {
  let last = 0n;
  return () => {
    const next = (BigInt(now()) - DISCORD_EPOCH) << 22n;
    last = next > last ? next : last + 1n;
    return String(last);
  };
}
