import { existsSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../settings/config.ts";
import { readEnvironment } from "../settings/env-file.ts";
import { rekey } from "../store/rekey.ts";
import { createSeal } from "../store/seal.ts";

/** Writes everything that is kept of people anew with DATA_KEY, or readable with --plain; the bot must not run meanwhile. */
try {
  await rekeyAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function rekeyAll(): Promise<void> {
  const { dataFolder, dataKeys } = readConfig(readEnvironment());
  const isPlain = process.argv.includes("--plain");
  const known = [...(dataKeys.current ? [dataKeys.current] : []), ...dataKeys.old];
  if (known.length === 0) throw new Error("Set DATA_KEY first; make one with: openssl rand -base64 32");
  const seal = createSeal(isPlain ? { current: null, old: known } : dataKeys);
  let left = 0;
  for (const folder of [dataFolder, join(dataFolder, "terminal")].filter((one) => existsSync(join(one, "people")))) {
    const { written, asBefore, broken } = await rekey(folder, seal);
    const now = isPlain ? "readable" : "encrypted with DATA_KEY";
    console.log(`${folder}: ${written} files are now ${now}, ${asBefore} were before.`);
    left += broken.length;
    if (broken.length > 0) console.log(`These cannot be opened, and stayed as they were: ${broken.join(", ")}`);
  }
  if (!isPlain && left === 0) console.log("DATA_KEY_OLD is no longer needed.");
}
