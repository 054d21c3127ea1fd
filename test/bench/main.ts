import { discordBench } from "./discord.ts";
import { faultsBench } from "./faults.ts";
import type { Figure } from "./figure.ts";
import { gateBench } from "./gate.ts";
import { leashBench } from "./leash.ts";
import { nudgesBench } from "./nudges.ts";
import { progressBench } from "./progress.ts";
import { promptBench } from "./prompt.ts";
import { routerBench } from "./router.ts";
import { startBench } from "./start.ts";
import { storeBench } from "./store.ts";
import { turnBench } from "./turn.ts";
import { wordsBench } from "./words.ts";
import { zonesBench } from "./zones.ts";

/** Prints every figure as a table, or as JSON with --json; with a name ("nudges") only those. */
const benches: (() => Promise<Figure[]>)[] = [
  turnBench,
  storeBench,
  startBench,
  routerBench,
  wordsBench,
  promptBench,
  progressBench,
  gateBench,
  leashBench,
  zonesBench,
  discordBench,
  nudgesBench,
  faultsBench,
];
const [only] = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const figures: Figure[] = [];
for (const bench of benches) if (only === undefined || bench.name.startsWith(only)) figures.push(...(await bench()));

if (process.argv.includes("--json")) {
  console.log(JSON.stringify(figures, null, 2));
} else {
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, value, unit, target } of figures) {
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
    console.log(`${name.padEnd(width)}  ${shown.padStart(8)} ${unit.padEnd(6)}  ${target}`);
  }
}
