import { FONT_FAMILY, FONT_FILES } from "./font.ts";
import { indexedPng } from "./indexed-png.ts";
import { palette } from "./palette.ts";

/** SVG to PNG, mostly off the main thread; the renderer is loaded when it is first needed. */
export async function rasterise(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const font = { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FONT_FAMILY };
  const { width, height, pixels } = await renderAsync(svg, { font });
  return indexedPng({ width, height, rgba: pixels }, Object.values(palette));
}
