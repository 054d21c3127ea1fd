import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openJsonStore } from "../../src/store/json.ts";
import { newFolder } from "./folder.ts";
import { counted, isWhole, somebody } from "./people.ts";

async function opened(folder = newFolder()) {
  const logged: { event: object; message: string }[] = [];
  const store = await openJsonStore(folder, (event, message) => logged.push({ event, message }));
  onTestFinished(() => store.close());
  const people = join(folder, "people");
  return { store, folder, people, logged, files: () => readdirSync(people).sort() };
}

test("a document is readable by a human, and by nobody else on the machine", async () => {
  const { store, folder, people } = await opened(join(newFolder(), "new", "folder"));
  await store.save(somebody("ada"));
  await store.save(somebody("ada", { begun: 1 }));
  expect(readFileSync(join(people, "ada.json"), "utf8")).toContain('{\n "version": 1,\n "id": "ada",\n');
  const modes = ["people/ada.json", "people/.ada.json.previous", ".lock", "people", "."].map(
    (name) => statSync(join(folder, name)).mode & 0o777,
  );
  expect(modes).toEqual([0o600, 0o600, 0o600, 0o700, 0o700]);
});

test("everybody is remembered after a restart, with what is due and what waits", async () => {
  const folder = newFolder();
  const before = await openJsonStore(folder);
  await before.save(somebody("Ada", { due: "2026-11-24T10:00:00.000Z" }));
  await before.close();
  const { store } = await opened(folder);
  expect(await store.load("Ada")).toEqual(somebody("Ada", { due: "2026-11-24T10:00:00.000Z" }));
  expect(await store.due(new Date("2026-11-24T10:00:00Z"), 5)).toEqual(["Ada"]);
});

test("a read beside writes gets a whole document, never half of one", async () => {
  const { store, people } = await opened();
  await store.save(counted("ada", 0));
  for (let round = 1; round <= 20; round++) {
    let written = false;
    const writing = store.save(counted("ada", round)).then(() => {
      written = true;
    });
    do {
      const begun = JSON.parse(readFileSync(join(people, "ada.json"), "utf8")).begun;
      expect([round - 1, round]).toContain(begun);
      expect(isWhole(await store.load("ada"))).toBe(true);
    } while (!written);
    await writing;
  }
});

test("close waits for what was begun, and then nothing more is written", async () => {
  const { store, people } = await opened();
  const saving = store.save(somebody("ada", { begun: 7 }));
  await store.close();
  expect(JSON.parse(readFileSync(join(people, "ada.json"), "utf8")).begun).toBe(7);
  await saving;
  await store.close();
  await expect(store.save(somebody("ada", { begun: 8 }))).rejects.toThrow("The store is closed.");
});

test("a leftover of a write that was cut short is gone after the start, and nothing else is", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "people"));
  for (const name of [".ada.json.new", ".notes.new", "ada.json.set-aside-1", "README.txt"]) {
    writeFileSync(join(folder, "people", name), "{");
  }
  const { files, store } = await opened(folder);
  expect(files()).toEqual([".notes.new", "README.txt", "ada.json.set-aside-1"]);
  expect(await store.waiting()).toEqual([]);
});

test("erasing leaves no byte of a person, and touches nobody whose name is alike", async () => {
  const { store, people, files } = await opened();
  for (const id of ["ada", "ada.json", "adam"]) await store.save(somebody(id));
  await store.save(somebody("ada", { begun: 1 }));
  for (const name of ["ada.json.set-aside-1", "ada.json.set-aside-12", ".ada.json.new"]) {
    writeFileSync(join(people, name), "her words");
  }
  await store.erase("ada");
  expect(files()).toEqual(["ada%2ejson.json", "adam.json"]);
});

const BROKEN = {
  "half a document": '{\n  "version": 1,\n  "id": "ada',
  "an empty file": "",
  "another shape": '{"version":1,"id":"ada","activity":null,"handled":"no list"}',
  "no version": '{"id":"ada"}',
  "not an object": "null",
  "text that is not UTF-8": Buffer.from(JSON.stringify(somebody("ada", { handled: ["ü"] })), "latin1"),
  "another person's": JSON.stringify(somebody("ben")),
};

test.each(Object.entries(BROKEN))("a document that is %s is set aside, and the one before serves", async (_, bytes) => {
  const { store, people, logged } = await opened();
  await store.save(somebody("ada", { begun: 1 }));
  await store.save(somebody("ada", { begun: 2 }));
  writeFileSync(join(people, "ada.json"), bytes);
  expect((await store.load("ada"))?.begun).toBe(1);
  expect((await store.load("ada"))?.begun).toBe(1);
  expect(readFileSync(join(people, "ada.json.set-aside-1"))).toEqual(Buffer.from(bytes));
  expect(logged).toEqual([
    { event: { person: "ada", restored: true }, message: "a document made no sense and was set aside" },
  ]);
});

test("where the one before is broken too, both are kept aside and the person is new", async () => {
  const { store, people, files, logged } = await opened();
  writeFileSync(join(people, "ada.json"), "one");
  writeFileSync(join(people, ".ada.json.previous"), "two");
  expect(await store.load("ada")).toBeNull();
  expect(files()).toEqual(["ada.json.set-aside-1", "ada.json.set-aside-2"]);
  expect(files().map((name) => readFileSync(join(people, name), "utf8"))).toEqual(["one", "two"]);
  expect(logged.map(({ event }) => event)).toEqual([{ person: "ada", restored: false }]);
});

test("what is set aside never replaces what was set aside before", async () => {
  const { store, people, files } = await opened();
  for (let time = 1; time <= 12; time++) {
    writeFileSync(join(people, "ada.json"), `broken ${time}`);
    expect(await store.load("ada")).toBeNull();
  }
  expect(files().map((name) => readFileSync(join(people, name), "utf8"))).toHaveLength(12);
  expect(readFileSync(join(people, "ada.json.set-aside-12"), "utf8")).toBe("broken 12");
});

test("a broken document that is read twice at once is set aside once, and a save that follows stays", async () => {
  const { store, people, files } = await opened();
  await store.save(somebody("ada", { begun: 1 }));
  await store.save(somebody("ada", { begun: 2 }));
  writeFileSync(join(people, "ada.json"), "{");
  const [one, other] = await Promise.all([
    store.load("ada"),
    store.load("ada"),
    store.save(somebody("ada", { begun: 3 })),
  ]);
  expect([one?.begun, other?.begun]).toEqual([1, 1]);
  expect(files()).toEqual([".ada.json.previous", "ada.json", "ada.json.set-aside-1"]);
  expect((await store.load("ada"))?.begun).toBe(3);
});

test("a document of a newer program is refused in one sentence and left as it is", async () => {
  const { store, people, files } = await opened();
  const newer = JSON.stringify({ version: 99, id: "ada", soul: "unknown" });
  writeFileSync(join(people, "ada.json"), newer);
  await expect(store.load("ada")).rejects.toThrow(/^A document has version 99, .* restore a backup\.$/);
  writeFileSync(join(people, "ada.json"), "{");
  writeFileSync(join(people, ".ada.json.previous"), newer);
  await expect(store.load("ada")).rejects.toThrow("version 99");
  expect(files()).toEqual([".ada.json.previous", "ada.json"]);
});

test("an I/O error is an error, touches nothing, and keeps nobody else from their turn", async () => {
  const folder = newFolder();
  const people = join(folder, "people");
  mkdirSync(join(people, "ada.json"), { recursive: true });
  writeFileSync(join(people, "ben.json"), JSON.stringify(somebody("ben", { due: "2026-11-24T10:00:00.000Z" })));
  const { store, logged } = await opened(folder);
  await expect(store.load("ada")).rejects.toThrow("EISDIR");
  await expect(store.save(somebody("ada"))).rejects.toThrow();
  expect(await store.due(new Date("2026-11-24T10:00:00Z"), 5)).toEqual(["ben"]);
  expect(statSync(join(people, "ada.json")).isDirectory()).toBe(true);
  expect(existsSync(join(people, ".ada.json.new"))).toBe(false);
  expect(logged.map(({ event }) => event)).toEqual([{ person: "ada", error: expect.any(Error) }]);
});
