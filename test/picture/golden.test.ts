import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawProgress } from "../../src/picture/draw-progress.ts";
import { cases } from "./cases.ts";
import { readPng } from "./read-png.ts";

const goldenFile = (name: string): URL => new URL(`./golden/${name.replaceAll(" ", "-")}.png`, import.meta.url);

/** How many of the pixels differ so much that one would see it. */
function shareThatDiffers(one: Uint8Array, other: Uint8Array): number {
  let different = 0;
  for (let at = 0; at < one.length; at += 3)
    if ([0, 1, 2].some((part) => Math.abs(one[at + part]! - other[at + part]!) > 48)) different++;
  return different / (one.length / 3);
}

// To change a picture on purpose: delete its file, run this, look at the new file, commit it.
test.each(Object.entries(cases))(
  "the picture '%s' looks as it did when it was last looked at",
  async (name, numbers) => {
    const { png } = await drawProgress(numbers);
    if (!existsSync(goldenFile(name))) {
      writeFileSync(goldenFile(name), png);
      expect.fail("There was no picture to compare with; look at the one written now.");
    }
    const [drawn, golden] = [readPng(png), readPng(readFileSync(goldenFile(name)))];
    expect([drawn.width, drawn.height]).toEqual([golden.width, golden.height]);
    expect(shareThatDiffers(drawn.rgb, golden.rgb)).toBeLessThan(0.0002);
  },
);

test.each(Object.entries(cases))(
  "the picture '%s' is 1000 pixels wide, opaque and at most 60 KB",
  async (_, numbers) => {
    const { png } = await drawProgress(numbers);
    const { width, chunks } = readPng(png);
    expect(width).toBe(1000);
    expect(chunks).not.toContain("tRNS");
    expect(png.length).toBeLessThanOrEqual(60_000);
  },
);

test("pictures asked for at the same time are each the right one", async () => {
  const [one, two, three] = await Promise.all([cases.full, cases["before only"], cases.full].map(drawProgress));
  expect(one!.png).toEqual(three!.png);
  expect(one!.png).not.toEqual(two!.png);
});
