import { altText } from "./alt-text.ts";
import { page } from "./page.ts";
import type { ProgressNumbers } from "./progress-numbers.ts";
import { rasterise } from "./rasterise.ts";

/** Draws the progress picture, 1000 pixels wide and opaque, with one sentence that says what it shows. */
export async function drawProgress(numbers: ProgressNumbers): Promise<{ png: Uint8Array; alt: string }> {
  return { png: await rasterise(page(numbers)), alt: altText(numbers) };
}
