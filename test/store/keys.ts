import { createSeal } from "../../src/store/seal.ts";

/** A key of thirty-two equal bytes: enough to tell keys apart. */
export const keyOf = (byte: number): Buffer => Buffer.alloc(32, byte);

/** Seals with the first of these keys and reads with all of them. */
export const sealOf = (current: number, ...old: number[]) =>
  createSeal({ current: keyOf(current), old: old.map(keyOf) });
