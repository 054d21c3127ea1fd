import { killRun } from "./kill-run.ts";

/** `npm run kills -- 200 5`: so many kills, and the seed of their moments. */
const [kills = 200, seed = 1] = process.argv.slice(2).map(Number);
const { wrong, ...seen } = await killRun(kills, seed);
for (const line of wrong) console.log(line);
console.log(`${JSON.stringify(seen)}, ${wrong.length} wrong`);
process.exit(wrong.length === 0 ? 0 : 1);
