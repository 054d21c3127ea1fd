// Plain JavaScript, so that the cache is there before the first file that is TypeScript: then Node need not load what reads
// TypeScript at all, which would stay in memory (15 MB), and a start takes half the time.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/wider-circle", import.meta.url)));
await import("./main.ts");
