import { readdir, readFile, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Person } from "../domain/person.ts";
import { previousOf, removeIfThere, syncFolder, temporaryOf } from "./durable-write.ts";
import { migrate, NewerDocument } from "./migrate.ts";
import { asideOf, keepAside } from "./set-aside.ts";

const ENDING = ".json";
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** Safe on every file system: no path, no leading dot, and no two ids that differ only by case share a name. */
export function fileNameOf(id: string): string {
  if (id === "") throw new Error("A person needs an id.");
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16)}`;
  const name = encodeURIComponent(id).replace(/%[0-9A-F]{2}|[A-Z.!~*'()]/g, (part) =>
    part.length > 1 ? part.toLowerCase() : hex(part),
  );
  return name + ENDING;
}

/** Whose document this is, or null if it is none: a copy, or something that does not belong here. */
export function idOf(name: string): string | null {
  if (!name.endsWith(ENDING) || name === ENDING) return null;
  try {
    const id = decodeURIComponent(name.slice(0, -ENDING.length));
    return fileNameOf(id) === name ? id : null;
  } catch {
    return null;
  }
}

/** A write that a crash cut short. */
export const isUnfinished = (name: string): boolean => name.startsWith(".") && name.endsWith(".json.new");

/**
 * Missing is null, an I/O error throws. A document that was read whole and makes no sense is set aside, and the one
 * before takes its place. Calls `broken` when that happened, with whether there was one before.
 */
export async function readPerson(
  path: string,
  id: string,
  broken: (restored: boolean) => void,
): Promise<Person | null> {
  const bytes = await readIfThere(path);
  if (!bytes) return null;
  const person = understood(bytes, id);
  if (person) return person;
  const earlier = await readIfThere(previousOf(path));
  const previous = earlier && understood(earlier, id);
  await keepAside(path);
  if (previous) {
    await rename(previousOf(path), path);
  } else {
    if (earlier) await keepAside(path, previousOf(path));
    await removeIfThere(previousOf(path));
    await removeIfThere(path);
  }
  await syncFolder(dirname(path));
  broken(previous !== null);
  return previous;
}

function understood(bytes: Buffer, id: string): Person | null {
  try {
    const person = migrate(JSON.parse(UTF8.decode(bytes)));
    return person.id === id ? person : null;
  } catch (error) {
    if (error instanceof NewerDocument) throw error;
    return null;
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** What was set aside, an unfinished write, the document before, and the document itself last: until then it can be asked again. */
export async function removePerson(path: string): Promise<void> {
  const aside = asideOf(basename(path), await readdir(dirname(path)));
  for (const name of aside) await removeIfThere(join(dirname(path), name));
  for (const copy of [temporaryOf(path), previousOf(path), path]) await removeIfThere(copy);
}
