import { link, open, readFile } from "node:fs/promises";
import { isWithoutLinks } from "./durable-write.ts";
import { removeIfThere } from "./if-there.ts";

const NAME = ".set-aside-";

/** Keeps broken bytes under one more name, `<path>.set-aside-<n>`: those of another file, or these. Overwrites none. */
export async function keepAside(path: string, from: string | Uint8Array = path): Promise<void> {
  for (let place = 1; ; place++) {
    const name = `${path}${NAME}${place}`;
    try {
      await (typeof from === "string" ? linkOrCopy(from, name) : writeNew(name, from));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

async function linkOrCopy(from: string, name: string): Promise<void> {
  try {
    await link(from, name);
  } catch (error) {
    if (!isWithoutLinks(error)) throw error;
    await writeNew(name, await readFile(from));
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await removeIfThere(path);
    throw error;
  } finally {
    await file.close();
  }
}

/** Whether a file of this name was set aside, whosever it was. */
export const isAside = (name: string): boolean => /\.json\.set-aside-\d+$/.test(name);

/** Which of these names hold what was set aside of a file of this name. */
export const asideOf = (name: string, among: readonly string[]): string[] =>
  among.filter((one) => one.startsWith(`${name}${NAME}`));
