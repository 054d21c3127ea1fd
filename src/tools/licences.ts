import { readFileSync } from "node:fs";
import { licenceList } from "./licence-list.ts";

const LOCK = new URL("../../package-lock.json", import.meta.url);

/** Prints LICENSES.md. */
process.stdout.write(licenceList(JSON.parse(readFileSync(LOCK, "utf8"))));
