import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { previousOf } from "./durable-write.ts";
import { removeIfThere } from "./if-there.ts";
import { fileNameOf, idOf } from "./person-file.ts";
import { isAside } from "./set-aside.ts";

/**
 * Removes what was set aside in `folder/people` and last written before a moment, and a copy of the one before whose
 * document is gone: nobody else comes to these where their person never returns. Gives how many there were.
 */
export async function removeOldCopies(folder: string, before: Date): Promise<number> {
  const people = join(folder, "people");
  const names = await readdir(people);
  const documents = new Set(names.filter((name) => idOf(name) !== null));
  const kept = new Set([...documents].map((name) => previousOf(name)));
  const copies = names.filter((name) => isAside(name) || (isPrevious(name) && !kept.has(name)));
  let count = 0;
  for (const name of copies) {
    const path = join(people, name);
    const written = await stat(path).catch(() => null);
    if (!written || written.mtimeMs >= before.getTime()) continue;
    await removeIfThere(path);
    count++;
  }
  return count;
}

const ANYBODY = previousOf(fileNameOf("anybody"));
const ENDING = ANYBODY.slice(ANYBODY.indexOf("anybody") + "anybody".length);

const isPrevious = (name: string): boolean => name.startsWith(".") && name.endsWith(ENDING);
