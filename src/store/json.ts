import { access, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "../coach/ports.ts";
import type { Person } from "../domain/person.ts";
import { createDueIndex, type DueIndex } from "./due-index.ts";
import { createFolderSync, previousOf, temporaryOf, writeDurably } from "./durable-write.ts";
import { lockFolder } from "./lock.ts";
import { migrate, NewerDocument } from "./migrate.ts";

type Warn = (facts: object, event: string) => void;

/** One readable file a person in `folder/people`. One process a folder; see `lockFolder` and `writeDurably`. */
export async function openJsonStore(folder: string, warn: Warn = () => {}): Promise<Store> {
  const lock = lockFolder(folder);
  const people = join(folder, "people");
  await mkdir(people, { recursive: true, mode: 0o700 });
  const syncFolder = createFolderSync();
  const index = createDueIndex();
  const writing = new Set<Promise<unknown>>();
  const pathOf = (id: string) => join(people, fileName(id));
  const load = async (id: string) => loadPerson(pathOf(id), id, warn);
  const indexed = buildIndex(people, index, load).catch((error: unknown) => {
    if (error instanceof NewerDocument) throw error;
    warn({ error }, "the index of due people could not be built");
  });
  indexed.catch(() => {});

  const tracked = async <T>(work: Promise<T>): Promise<T> => {
    writing.add(work);
    try {
      return await work;
    } finally {
      writing.delete(work);
    }
  };

  return {
    load,
    async save(person) {
      await tracked(writeDurably(pathOf(person.id), `${JSON.stringify(person, null, 2)}\n`, syncFolder));
      index.note(person);
    },
    async erase(id) {
      await tracked(eraseCopies(pathOf(id)).then(() => syncFolder(people)));
      index.forget(id);
    },
    async due(now, limit) {
      await indexed;
      return index.due(now, limit);
    },
    async waiting() {
      await indexed;
      return index.waiting();
    },
    async close() {
      await Promise.allSettled([indexed, ...writing]);
      lock.release();
    },
  };
}

/** Safe on every file system: no path, no leading dot, and no two ids that differ only by case share a name. */
const fileName = (id: string): string =>
  `${encodeURIComponent(id).replace(/[A-Z.*'()!~]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}_`)}.json`;

/** Missing is null, an I/O error throws. Only a document that was read whole and makes no sense is set aside. */
async function loadPerson(path: string, id: string, warn: Warn): Promise<Person | null> {
  const text = await readIfThere(path);
  if (text === null) return null;
  const person = understood(text);
  if (person) return person;
  await setAside(path);
  warn({ person: id }, "a document made no sense and was set aside");
  const previous = await readIfThere(previousOf(path));
  return previous === null ? null : understood(previous);
}

function understood(text: string): Person | null {
  try {
    return migrate(JSON.parse(text));
  } catch (error) {
    if (error instanceof NewerDocument) throw error;
    return null;
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Up to nine broken documents of one person are kept for a human to look at; the ninth is replaced. */
const asideOf = (path: string): string[] => Array.from({ length: 9 }, (_, place) => `${path}.set-aside-${place + 1}`);

async function setAside(path: string): Promise<void> {
  const taken = await Promise.all(
    asideOf(path).map((name) =>
      access(name).then(
        () => true,
        () => false,
      ),
    ),
  );
  await rename(path, asideOf(path)[taken.indexOf(false)] ?? `${path}.set-aside-9`);
}

/** The document, the one before, an unfinished write and everything set aside. */
async function eraseCopies(path: string): Promise<void> {
  await Promise.all(
    [path, previousOf(path), temporaryOf(path), ...asideOf(path)].map((copy) => rm(copy, { force: true })),
  );
}

/** Reads everybody once, in the background; what was saved meanwhile is newer and wins. */
async function buildIndex(
  people: string,
  index: DueIndex,
  load: (id: string) => Promise<Person | null>,
): Promise<void> {
  const names = await readdir(people);
  await Promise.all(
    names.filter((name) => name.endsWith(".json.new")).map((name) => rm(join(people, name), { force: true })),
  );
  for (const name of names.filter((one) => one.endsWith(".json") && !one.startsWith("."))) {
    const id = idOf(name);
    const person = index.has(id) ? null : await load(id);
    if (person && !index.has(id)) index.note(person);
  }
}

const idOf = (name: string): string =>
  decodeURIComponent(
    name
      .slice(0, -".json".length)
      .replace(/%([0-9a-f]{2})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
