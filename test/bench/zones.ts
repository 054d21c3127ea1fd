import { nudgesAroundChanges } from "../support/clock-changes.ts";
import type { Figure } from "./figure.ts";

/** Every zone the platform knows, every minute around its changes in three years, five times of day. */
export async function zonesBench(): Promise<Figure[]> {
  const zones = Intl.supportedValuesOf("timeZone");
  const seen = zones.map(nudgesAroundChanges);
  return [
    { name: "nudges around clock changes: zones", value: zones.length, unit: "", target: "every one" },
    { name: "… minutes seen", value: seen.reduce((sum, { minutes }) => sum + minutes, 0), unit: "", target: "" },
    { name: "… that came wrongly", value: seen.flatMap(({ wrong }) => wrong).length, unit: "", target: "0" },
  ];
}
