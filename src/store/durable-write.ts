import { link, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The copy that is kept of what a write replaces, and the fixed name it is written under first. */
export const previousOf = (path: string): string => join(dirname(path), `.${basename(path)}.previous`);
export const temporaryOf = (path: string): string => join(dirname(path), `.${basename(path)}.new`);

/**
 * Writes a file so that after a crash at any point it holds the old text or the new one, whole.
 * Resolves when the new one is on the disk. A failed write (a full disk) leaves the old one as it was.
 */
export async function writeDurably(
  path: string,
  text: string,
  syncFolder: (folder: string) => Promise<void>,
): Promise<void> {
  const temporary = temporaryOf(path);
  const file = await open(temporary, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await keepPrevious(path);
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** A second name for the old bytes: nothing is copied. */
async function keepPrevious(path: string): Promise<void> {
  const previous = previousOf(path);
  await rm(previous, { force: true });
  try {
    await link(path, previous);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** Syncs folders. Writers that wait at the same time share one sync, begun after their renames. */
export function createFolderSync(): (folder: string) => Promise<void> {
  const next = new Map<string, Promise<void>>();
  const running = new Map<string, Promise<void>>();

  async function sync(folder: string): Promise<void> {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  return (folder) => {
    const waiting = next.get(folder);
    if (waiting) return waiting;
    const begun = (running.get(folder) ?? Promise.resolve())
      .catch(() => {})
      .then(() => {
        next.delete(folder);
        const now = sync(folder);
        running.set(folder, now);
        return now;
      });
    next.set(folder, begun);
    return begun;
  };
}
