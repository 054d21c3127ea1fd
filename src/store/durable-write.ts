import { link, mkdir, open, rename, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { removeIfThere } from "./if-there.ts";

/** The copy that is kept of what a write replaces, and the fixed name it is written under first. */
export const previousOf = (path: string): string => join(dirname(path), `.${basename(path)}.previous`);
export const temporaryOf = (path: string): string => join(dirname(path), `.${basename(path)}.new`);

/**
 * Writes a file so that after a crash at any point it holds the old text or the new one, whole.
 * Resolves when the new one is on the disk. A failed write (a full disk) leaves the old one as it was.
 * One write of a path at a time: they share the temporary name.
 */
export async function writeDurably(
  path: string,
  text: string | Uint8Array,
  syncFolder: () => Promise<void>,
): Promise<void> {
  const temporary = temporaryOf(path);
  try {
    const [written, kept] = await Promise.allSettled([writeSynced(temporary, text), keepPrevious(path)]);
    for (const step of [written, kept]) if (step.status === "rejected") throw step.reason;
    await rename(temporary, path);
  } catch (error) {
    await removeIfThere(temporary);
    throw error;
  }
  await syncFolder();
}

async function writeSynced(path: string, text: string | Uint8Array): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A second name for the old bytes, given while the new ones travel to the disk: nothing is copied or waited for. */
async function keepPrevious(path: string): Promise<void> {
  const previous = previousOf(path);
  await removeIfThere(previous);
  try {
    await link(path, previous);
  } catch (error) {
    // Nothing to keep yet, or no second name to be had: the write itself does not need the copy.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" && !isWithoutLinks(error)) throw error;
  }
}

/** Whether a second name was refused because the file system has none (exFAT, some network and user-space ones). */
export const isWithoutLinks = (error: unknown): boolean =>
  ["EPERM", "ENOTSUP", "ENOSYS"].includes((error as NodeJS.ErrnoException).code ?? "");

/** Makes the names in a folder durable, as `sync` of a file does its bytes. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whoever asks while a sync runs shares the next one: it begins after everything they did before they asked. */
export function inGroups(sync: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        running = sync();
        return running;
      });
    return next;
  };
}

/** The folder, closed to everybody else, and durable in those above it. */
export async function createFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  // Step by step and each once: asked for all of it, Node never comes back from a place such as /proc.
  if (dirname(path) !== path) await createFolder(dirname(path));
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have been first.
    if (!(await isFolder(path))) throw error;
  }
  await syncFolder(dirname(path));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
