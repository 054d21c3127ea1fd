import { expect, test } from "vitest";
import { indexedPng } from "../../src/picture/indexed-png.ts";
import { readPng } from "./read-png.ts";

test("plain areas keep their exact colour, near colours share one", async () => {
  const rgba = Uint8Array.from([244, 239, 230, 255, 243, 238, 229, 255, 10, 90, 156, 255, 244, 239, 230, 255]);
  const { width, height, rgb } = readPng(await indexedPng({ width: 2, height: 2, rgba }, ["#f4efe6", "#0a5a9c"]));
  expect([width, height]).toEqual([2, 2]);
  expect([...rgb]).toEqual([244, 239, 230, 244, 239, 230, 10, 90, 156, 244, 239, 230]);
});

test("with more colours than a palette holds, the nearest is taken", async () => {
  const rgba = Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) => {
    const pixel = at >> 2;
    return [(pixel & 15) << 4, ((pixel >> 4) & 15) << 4, (pixel >> 8) << 4, 255][at & 3]!;
  });
  const { rgb } = readPng(await indexedPng({ width: 64, height: 64, rgba }, []));
  expect([...rgb.subarray(0, 3)]).toEqual([0, 0, 0]);
  expect(rgb.at(-1)).toBeLessThan(17); // the palette was full before there was any blue
});
