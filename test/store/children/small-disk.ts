import { readdirSync } from "node:fs";
import { join } from "node:path";
import { openJsonStore } from "../../../src/store/json.ts";
import { counted } from "../people.ts";

/** Saves a small, a too large and a small document where no file may grow beyond some size, and tells what came of it. */
const [folder = ""] = process.argv.slice(2);
const store = await openJsonStore(folder);
const large = { ...counted("ada", 2), handled: ["x".repeat(100_000)] };
await store.save(counted("ada", 1));
const code = await store.save(large).then(
  () => "saved",
  (error: NodeJS.ErrnoException) => error.code,
);
const kept = await store.load("ada");
const files = readdirSync(join(folder, "people")).sort();
await store.save(counted("ada", 3));
const next = await store.load("ada");
await store.close();
console.log(JSON.stringify({ code, kept: kept?.begun, files, next: next?.begun }));
