import { expect, test } from "vitest";
import { createSeal, noSeal } from "../../src/store/seal.ts";
import { keyOf, sealOf } from "./keys.ts";

const WORDS = Buffer.from('{"version":1,"thought":"they will see I am nervous ü"}');
const closed = (id = "ada", key = 1): Buffer => Buffer.from(sealOf(key).close(WORDS, id));

test("what was closed opens again, for its owner only", () => {
  expect(closed().toString()).not.toMatch(/thought|nervous|ada/);
  expect(sealOf(1).open(closed(), "ada")).toEqual(WORDS);
  expect(sealOf(1).open(closed(), "ben")).toBeNull();
});

test("the same words never look the same twice", () => {
  const looks = new Set(Array.from({ length: 50 }, () => closed().toString()));
  expect(looks.size).toBe(50);
});

test("an older key reads and never writes", () => {
  const both = sealOf(2, 1);
  expect(both.open(closed(), "ada")).toEqual(WORDS);
  expect(both.isCurrent(closed())).toBe(false);
  const again = Buffer.from(both.close(WORDS, "ada"));
  expect(both.isCurrent(again)).toBe(true);
  expect(sealOf(2).open(again, "ada")).toEqual(WORDS);
});

test("without the key it is told in one sentence which one is missing", () => {
  expect(() => noSeal.open(closed(), "ada")).toThrow(/^A document is encrypted, and DATA_KEY is not set: .*\.$/);
  expect(() => sealOf(2, 3).open(closed(), "ada")).toThrow(/^A document is encrypted with another key .*\.$/);
});

test("without a key of its own it reads sealed documents and writes plain ones", () => {
  const plain = createSeal({ current: null, old: [keyOf(1)] });
  expect(plain.open(closed(), "ada")).toEqual(WORDS);
  expect(plain.close(WORDS, "ada")).toEqual(WORDS);
  expect([plain.isCurrent(WORDS), plain.isCurrent(closed())]).toEqual([true, false]);
});

test("plain documents are read as they are", () => {
  expect(sealOf(1).open(WORDS, "ada")).toEqual(WORDS);
  expect(sealOf(1).isCurrent(WORDS)).toBe(false);
});

test("whichever byte is changed, it opens to the same words, is found to be broken, or is no sealed document", () => {
  const whole = closed();
  for (let place = 0; place < whole.length; place++)
    for (const change of [1, 0x20, 0x80]) {
      const bytes = Buffer.from(whole);
      bytes[place] = (bytes[place] ?? 0) ^ change;
      const text = openOrRefuse(bytes);
      if (text !== null && !text.equals(bytes)) expect(text, `${place} ${change}`).toEqual(WORDS);
    }
});

/** Nothing that somebody may have changed stops the program. */
function openOrRefuse(bytes: Buffer): Buffer | null {
  try {
    return sealOf(1).open(bytes, "ada");
  } catch (error) {
    expect((error as Error).name).toBe("none may throw");
    return null;
  }
}
