import { FAULTS } from "../faults/faults.ts";
import type { Figure } from "./figure.ts";

/** Makes every fault happen and tells which were survived: 1 is yes, 0 is no. */
export async function faultsBench(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, run } of FAULTS) {
    const survived = await run().then(
      () => true,
      (error: unknown) => {
        console.error(`${name}:`, error);
        return false;
      },
    );
    figures.push({ name: `survived: ${name}`, value: survived ? 1 : 0, unit: "", target: "1" });
  }
  const value = figures.filter((one) => one.value === 1).length;
  return [
    ...figures,
    { name: "survived: faults, of all", value, unit: `of ${figures.length}`, target: String(figures.length) },
  ];
}
