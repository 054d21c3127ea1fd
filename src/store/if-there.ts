import { readFile, unlink } from "node:fs/promises";

/** Gives what some work on a file gives, or null where there is no such file. */
export async function ifThere<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** The bytes of a file; null where there is none. */
export const readIfThere = (path: string): Promise<Buffer | null> => ifThere(readFile(path));

export async function removeIfThere(path: string): Promise<void> {
  await ifThere(unlink(path));
}
