import { openJsonStore } from "../../../src/store/json.ts";
import { counted } from "../people.ts";

/** Saves one person again and again until it is killed. */
const store = await openJsonStore(process.argv[2]!);
const first = ((await store.load("ada"))?.begun ?? 0) + 1;
for (let count = first; ; count++) {
  await store.save(counted("ada", count));
  process.send?.(count);
}
