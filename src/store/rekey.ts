import { open, readdir, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { createFolder, syncFolder, temporaryOf } from "./durable-write.ts";
import { removeIfThere } from "./if-there.ts";
import { lockFolder } from "./lock.ts";
import { idOf, isUnfinished } from "./person-file.ts";
import type { Seal } from "./seal.ts";

/** How many files were written anew, were as they should be, or could not be opened and stayed as they were. */
export interface Rekeyed {
  written: number;
  asBefore: number;
  broken: string[];
}

/**
 * Writes every document in `folder/people` as `seal` keeps them today, with what was kept of it before and what was set
 * aside. One file at a time, each whole: it may be stopped at any moment and begun again. Throws UnknownKey, and a plain
 * sentence where a bot uses the folder.
 */
export async function rekey(folder: string, seal: Seal): Promise<Rekeyed> {
  const lock = lockFolder(folder);
  try {
    const people = join(folder, "people");
    await createFolder(people);
    const names = await readdir(people);
    for (const name of names.filter(isUnfinished)) await removeIfThere(join(people, name));
    const done: Rekeyed = { written: 0, asBefore: 0, broken: [] };
    for (const name of names) {
      const became = await rekeyOne(people, name, seal);
      if (became === "broken") done.broken.push(name);
      else if (became) done[became]++;
    }
    await syncFolder(people);
    return done;
  } finally {
    lock.release();
  }
}

/** What became of a file; null where it is nobody's. */
async function rekeyOne(people: string, name: string, seal: Seal): Promise<keyof Rekeyed | null> {
  const id = ownerOf(name);
  if (id === null) return null;
  const path = join(people, name);
  const bytes = await readFile(path);
  const text = seal.isCurrent(bytes) ? bytes : seal.open(bytes, id);
  if (!text) return "broken";
  if (text === bytes && seal.isCurrent(bytes)) return "asBefore";
  await replace(people, path, seal.close(text, id));
  return "written";
}

/** Whose bytes these are: a document, the one before it, or what was set aside of it. */
function ownerOf(name: string): string | null {
  const previous = /^\.(.+)\.previous$/s.exec(name);
  const aside = /^(.+)\.set-aside-\d+$/s.exec(name);
  return idOf(previous?.[1] ?? aside?.[1] ?? name);
}

/** As a durable write, but without keeping what was there, and as old as that: what is set aside is let go by its age. */
async function replace(people: string, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryOf(join(people, "rekey.json"));
  const { atime, mtime } = await stat(path);
  const file = await open(temporary, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.utimes(atime, mtime);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
