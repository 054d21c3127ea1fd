import { inflateSync } from "node:zlib";

/** Reads the one kind of PNG we write: a palette, eight bits a pixel, no filters. Gives red, green and blue of each pixel. */
export function readPng(png: Uint8Array): { width: number; height: number; rgb: Uint8Array; chunks: string[] } {
  const bytes = Buffer.from(png);
  const found = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    found.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const [width, height] = [found.get("IHDR")!.readUInt32BE(0), found.get("IHDR")!.readUInt32BE(4)];
  const rows = inflateSync(found.get("IDAT")!);
  const palette = found.get("PLTE")!;
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = rows[pixel + Math.floor(pixel / width) + 1]! * 3;
    rgb.set(palette.subarray(colour, colour + 3), pixel * 3);
  }
  return { width, height, rgb, chunks: [...found.keys()] };
}
