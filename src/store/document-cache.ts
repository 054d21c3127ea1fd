import { statSync } from "node:fs";
import type { Person } from "../domain/person.ts";

/** How many documents are remembered. */
const MOST = 200;

/** The documents used last, as they were read or written. A file that changed since is read again. */
export interface DocumentCache {
  get(path: string): Person | null;
  /** Freezes and remembers it, so that nobody who gets it can change it for the others. */
  put(path: string, person: Person): Person;
  forget(path: string): void;
}

/** Every write makes a new file, so a file is the same while its number, size and time are. */
export function createDocumentCache(): DocumentCache {
  const kept = new Map<string, { person: Person; version: string }>();
  return {
    get(path) {
      const entry = kept.get(path);
      if (!entry || entry.version !== versionOf(path)) return null;
      kept.delete(path);
      kept.set(path, entry);
      return entry.person;
    },
    put(path, person) {
      freeze(person);
      const version = versionOf(path);
      kept.delete(path);
      if (version !== null) kept.set(path, { person, version });
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      return person;
    },
    forget: (path) => void kept.delete(path),
  };
}

/** A look at a file's entry takes microseconds; asking for it asynchronously would take ten times as long. */
function versionOf(path: string): string | null {
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry ? `${entry.ino} ${entry.size} ${entry.mtimeMs}` : null;
}

/** What is frozen already is frozen to the bottom: every document comes through here. */
export function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}
