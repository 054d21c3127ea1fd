import { lockFolder } from "../../../src/store/lock.ts";

/** Takes the lock of every folder it is told of and holds it. */
const held: unknown[] = [];
process.on("message", (folder: string) => {
  try {
    held.push(lockFolder(folder));
    process.send?.("won");
  } catch (error) {
    process.send?.((error as Error).message);
  }
});
process.send?.("ready");
