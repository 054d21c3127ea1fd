import { closeSync, openSync, readSync } from "node:fs";
import { readdir, readFile, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Person } from "../domain/person.ts";
import { previousOf, syncFolder, temporaryOf, writeDurably } from "./durable-write.ts";
import { readIfThere, removeIfThere } from "./if-there.ts";
import { migrate, NewerDocument } from "./migrate.ts";
import { isSealed, type Seal, UnknownKey } from "./seal.ts";
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

/** Whose document to read, where it lies, and what opens it. */
export interface PersonFile {
  path: string;
  id: string;
  seal: Seal;
}

/**
 * Missing is null, an I/O error throws. A document that was read whole and makes no sense is set aside, and the one
 * before takes its place. Calls `broken` when that happened, with whether there was one before.
 */
export async function readPerson(file: PersonFile, broken: (restored: boolean) => void): Promise<Person | null> {
  const { path } = file;
  const bytes = await readIfThere(path);
  if (!bytes) return null;
  const person = understood(bytes, file);
  if (person) return person;
  const earlier = await readIfThere(previousOf(path));
  const previous = earlier && understood(earlier, file);
  await keepAside(path, asideFrom(file, bytes, path));
  if (previous) {
    await rename(previousOf(path), path);
  } else {
    if (earlier) await keepAside(path, asideFrom(file, earlier, previousOf(path)));
    await removeIfThere(previousOf(path));
    await removeIfThere(path);
  }
  await syncFolder(dirname(path));
  broken(previous !== null);
  return previous;
}

/** The same without touching anything: null for what is missing or makes no sense. Throws UnknownKey. */
export async function lookAtPerson(file: PersonFile): Promise<Person | null> {
  const bytes = await readIfThere(file.path);
  return bytes && understood(bytes, file);
}

/** With a key, nothing is set aside that can be read. */
const asideFrom = ({ seal, id }: PersonFile, bytes: Buffer, path: string): string | Uint8Array =>
  seal.isOn && !isSealed(bytes) ? seal.close(bytes, id) : path;

function understood(bytes: Buffer, { id, seal }: PersonFile): Person | null {
  try {
    const text = seal.open(bytes, id);
    if (!text) return null;
    const person = migrate(JSON.parse(UTF8.decode(text)));
    return person.id === id ? person : null;
  } catch (error) {
    if (error instanceof NewerDocument || error instanceof UnknownKey) throw error;
    return null;
  }
}

/** The document as it is kept. A plain one that a sealed one is about to replace is sealed first: it is kept as the one before. */
export async function writePerson({ path, id, seal }: PersonFile, person: Person, sync: () => Promise<void>) {
  if (seal.isOn && isPlain(path)) await writeDurably(path, seal.close(await readFile(path), id), sync);
  const text = seal.isOn ? JSON.stringify(person) : `${JSON.stringify(person, null, 1)}\n`;
  await writeDurably(path, seal.isOn ? seal.close(Buffer.from(text), id) : text, sync);
}

/** Looks at the first bytes only; asking for them asynchronously would take longer than reading them. */
function isPlain(path: string): boolean {
  const file = openIfThere(path);
  if (file === null) return false;
  try {
    const bytes = Buffer.alloc(16);
    return !isSealed(bytes.subarray(0, readSync(file, bytes)));
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, "r");
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
