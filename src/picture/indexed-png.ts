import { setImmediate as othersFirst } from "node:timers/promises";
import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const LARGEST_PALETTE = 256;
const compress = promisify(deflate);

/** After so many rows everybody else comes first: a large picture takes its time, and nobody waits for it. */
const ROWS_AT_ONCE = 200;

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of every pixel; opacity is not looked at. */
  rgba: Uint8Array;
}

/** A PNG of at most 256 colours, a third of the size of one with all colours; it is compressed off the main thread. */
export async function indexedPng({ width, height, rgba }: Pixels, exact: readonly string[]): Promise<Uint8Array> {
  const { rows, colours } = await index({ width, height, rgba }, exact);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, from a palette
  const squeezed = await compress(rows, { level: 6, chunkSize: 1 << 16 });
  const palette = Buffer.from(colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", squeezed),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Near colours share a place in the palette; the exact ones are placed first, so that plain areas keep their colour. */
async function index(
  { width, height, rgba }: Pixels,
  exact: readonly string[],
): Promise<{ rows: Uint8Array; colours: number[] }> {
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
  const rows = new Uint8Array((width + 1) * height); // each row begins with its filter: 0, none
  const places = new Int16Array(1 << 12).fill(-1);
  const colours: number[] = [];
  const add = (colour: number): number => {
    const isRoom = colours.length < LARGEST_PALETTE;
    const place = isRoom ? colours.push(colour) - 1 : closest(colour, colours);
    places[nearby(colour)] = place;
    return place;
  };
  for (const hex of exact) add(Buffer.from(hex.slice(1), "hex").readUIntLE(0, 3));
  let last = -1;
  let place = 0;
  for (let row = 0; row < height; row++) {
    if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await othersFirst();
    const line = pixels.subarray(row * width, (row + 1) * width);
    const start = row * (width + 1) + 1;
    for (let column = 0; column < width; column++) {
      const colour = line[column] as number;
      if (colour !== last) {
        last = colour;
        place = places[nearby(colour)] as number;
        if (place < 0) place = add(colour);
      }
      rows[start + column] = place;
    }
  }
  return { rows, colours };
}

/** Four bits of each of red, green and blue: enough steps for a smooth edge. */
function nearby(colour: number): number {
  return ((colour >> 4) & 15) | (((colour >> 12) & 15) << 4) | (((colour >> 20) & 15) << 8);
}

function closest(colour: number, colours: number[]): number {
  const distance = (other: number): number =>
    [0, 8, 16].reduce((sum, bits) => sum + Math.abs(((colour >> bits) & 255) - ((other >> bits) & 255)), 0);
  const distances = colours.map(distance);
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, bytes: Uint8Array): Buffer {
  const whole = Buffer.alloc(12 + bytes.length);
  whole.writeUInt32BE(bytes.length, 0);
  whole.write(name, 4, "latin1");
  whole.set(bytes, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
}
