import { type FileHandle, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Conversation } from "../coach/conversation.ts";
import { Lanes } from "../coach/lanes.ts";
import type { Store } from "../coach/ports.ts";
import type { Person } from "../domain/person.ts";
import { createDocumentCache, freeze } from "./document-cache.ts";
import { createDueIndex, type DueIndex, type LookAt } from "./due-index.ts";
import { createFolder, inGroups } from "./durable-write.ts";
import { removeIfThere } from "./if-there.ts";
import { lockFolder } from "./lock.ts";
import { mustBeReadable, NewerDocument } from "./migrate.ts";
import { fileNameOf, idOf, isUnfinished, readPerson, removePerson, writePerson } from "./person-file.ts";
import { noSeal, type Seal, UnknownKey } from "./seal.ts";
import { tryKeys } from "./try-keys.ts";

type Log = (event: object, message: string) => void;

export interface JsonStoreOptions {
  /** Keeps documents encrypted; without it they are readable. */
  seal?: Seal;
  /** When a person is due; without it, what their document says. */
  lookAt?: LookAt | undefined;
}

/**
 * One file a person in `folder/people`. One process a folder: throws a plain sentence if another has it, or if the documents
 * are sealed with a key that is not here.
 */
export async function openJsonStore(
  folder: string,
  log: Log = () => {},
  { seal = noSeal, lookAt }: JsonStoreOptions = {},
): Promise<Store> {
  const lock = lockFolder(folder);
  try {
    const people = join(folder, "people");
    await createFolder(people);
    const names = await readdir(people);
    await tryKeys(people, names, seal);
    for (const name of names.filter(isUnfinished)) await removeIfThere(join(people, name));
    const index = createDueIndex(lookAt);
    return new JsonStore({ people, names, seal, index, log, lock, handle: await open(people, "r") });
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface Opened {
  people: string;
  /** What was in the folder at the start. */
  names: readonly string[];
  handle: FileHandle;
  index: DueIndex;
  seal: Seal;
  lock: { release(): void };
  log: Log;
}

class JsonStore implements Store {
  readonly #opened: Opened;
  readonly #sync: () => Promise<void>;
  /** One thing at a time for each person, as the writes of one share a temporary name. */
  readonly #lanes = new Lanes();
  readonly #cache = createDocumentCache();
  readonly #index: DueIndex;
  readonly #indexed: Promise<void>;
  #closed: Promise<void> | null = null;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#index = opened.index;
    this.#sync = inGroups(() => opened.handle.sync());
    this.#indexed = this.#readEverybody();
    // Who asks for the index is told of an error; nobody has to ask.
    this.#indexed.catch(() => {});
  }

  load(id: string): Promise<Person | null> {
    return this.#inLane(id, async (path) => {
      const known = this.#cache.get(path);
      if (known) return known;
      const person = await readPerson({ path, id, seal: this.#opened.seal }, (restored) =>
        this.#opened.log({ person: id, restored }, "a document made no sense and was set aside"),
      );
      if (person) this.#index.note(person);
      else this.#index.forget(id);
      return person && this.#cache.put(path, person);
    });
  }

  async save(person: Person): Promise<void> {
    mustBeReadable(person);
    freeze(person);
    const { id } = person;
    await this.#inLane(id, async (path) => {
      this.#cache.forget(path);
      await writePerson({ path, id, seal: this.#opened.seal }, person, this.#sync);
      this.#cache.put(path, person);
      this.#index.note(person);
    });
  }

  erase(id: string): Promise<void> {
    return this.#inLane(id, async (path) => {
      this.#cache.forget(path);
      await removePerson(path);
      await this.#sync();
      this.#index.forget(id);
    });
  }

  async due(now: Date, limit: number): Promise<string[]> {
    await this.#indexed;
    return this.#index.due(now, limit);
  }

  async waiting(): Promise<string[]> {
    await this.#indexed;
    return this.#index.waiting();
  }

  async conversations(limit: number): Promise<Conversation[]> {
    await this.#indexed;
    return this.#index.conversations(limit);
  }

  countryOf(id: string): string | null {
    return this.#index.countryOf(id);
  }

  async count(): Promise<number> {
    return (await readdir(this.#opened.people)).filter((name) => idOf(name) !== null).length;
  }

  close(): Promise<void> {
    this.#closed ??= this.#finish();
    return this.#closed;
  }

  async #finish(): Promise<void> {
    await Promise.allSettled([this.#indexed, this.#lanes.settle()]);
    await this.#opened.handle.close();
    this.#opened.lock.release();
  }

  async #inLane<T>(id: string, work: (path: string) => Promise<T>): Promise<T> {
    if (this.#closed) throw new Error("The store is closed.");
    const path = join(this.#opened.people, fileNameOf(id));
    return this.#lanes.run(id, () => work(path));
  }

  /** Loading notes what is due. A document that cannot be read now is left out until its person is next loaded or saved. */
  async #readEverybody(): Promise<void> {
    for (const id of this.#opened.names.map(idOf)) {
      if (this.#closed) return;
      if (id === null) continue;
      try {
        await this.load(id);
      } catch (error) {
        if (error instanceof NewerDocument || error instanceof UnknownKey) throw error;
        this.#opened.log({ person: id, error }, "a document could not be read for what is due");
      }
    }
  }
}
