import { FONT_FAMILY, FONT_FILES } from "./font.ts";
import { indexedPng } from "./indexed-png.ts";
import { palette } from "./palette.ts";

let latest: Promise<unknown> = Promise.resolve();

/** SVG to PNG, mostly off the main thread; one at a time, so that pictures leave threads for those who save. */
export function rasterise(svg: string): Promise<Uint8Array> {
  const png = latest.then(() => render(svg));
  latest = png.catch(() => null); // the caller hears of it; the next picture does not
  return png;
}

async function render(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js"); // 4 MB, loaded when first needed
  const font = { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FONT_FAMILY };
  const { width, height, pixels } = await renderAsync(svg, { font });
  return indexedPng({ width, height, rgba: pixels }, Object.values(palette));
}
