import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openJsonStore } from "../../src/store/json.ts";
import { rekey } from "../../src/store/rekey.ts";
import { createSeal, noSeal, type Seal } from "../../src/store/seal.ts";
import { newFolder } from "./folder.ts";
import { keyOf, sealOf } from "./keys.ts";
import { reply, somebody } from "./people.ts";

const WORDS = "zebra-violet";
const person = (id: string, begun = 1) => somebody(id, { begun, handled: [WORDS], due: "2026-11-24T10:00:00.000Z" });

async function opened(folder: string, seal: Seal = sealOf(1)) {
  const logged: object[] = [];
  const store = await openJsonStore(folder, (event, message) => logged.push({ ...event, message }), { seal });
  onTestFinished(() => store.close());
  return { store, logged };
}

/** What lies in the folder of people, by name. */
const files = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, "people"))
      .sort()
      .map((name) => [name, readFileSync(join(folder, "people", name), "latin1")]),
  );

const readable = (folder: string): string[] =>
  Object.entries(files(folder)).flatMap(([name, text]) => (text.includes(WORDS) ? [name] : []));

/** A folder as it was kept without a key: the document, the one before, and two that were set aside. */
async function plainFolder(): Promise<string> {
  const folder = newFolder();
  const store = await openJsonStore(folder);
  for (const id of ["ada", "Ben"]) for (const begun of [1, 2]) await store.save(person(id, begun));
  await store.close();
  for (const place of [1, 2]) writeFileSync(join(folder, "people", `ada.json.set-aside-${place}`), `{${WORDS}`);
  return folder;
}

test("with a key nothing that was written can be read in the folder, and everything by the bot", async () => {
  const folder = newFolder();
  const { store } = await opened(folder);
  for (const begun of [1, 2, 3]) await store.save(person("ada", begun));
  await store.save(somebody("ben", { handled: [WORDS], outbox: [reply(WORDS)] }));
  await store.close();
  expect(Object.keys(files(folder))).toEqual([".ada.json.previous", "ada.json", "ben.json"]);
  expect(readable(folder)).toEqual([]);
  const { store: again } = await opened(folder);
  expect(await again.due(new Date("2026-11-25T00:00:00Z"), 9)).toEqual(["ada"]);
  expect(await again.waiting()).toEqual(["ben"]);
  expect(await again.load("ada")).toEqual(person("ada", 3));
});

test("a plain document is taken over with its next save, and so is the one before", async () => {
  const folder = await plainFolder();
  const { store } = await opened(folder);
  expect((await store.load("ada"))?.begun).toBe(2);
  await store.save(person("ada", 3));
  expect(readable(folder)).toEqual([
    "%42en.json",
    ".%42en.json.previous",
    "ada.json.set-aside-1",
    "ada.json.set-aside-2",
  ]);
  writeFileSync(join(folder, "people", "ada.json"), "{");
  expect((await store.load("ada"))?.begun).toBe(2);
});

test("with a key a broken plain document is not set aside where it can be read", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "people"));
  writeFileSync(join(folder, "people", "ada.json"), `{"thought":"${WORDS}"`);
  writeFileSync(join(folder, "people", ".ada.json.previous"), `{"thought":"${WORDS} before"`);
  const { store } = await opened(folder);
  expect(await store.load("ada")).toBeNull();
  expect(Object.keys(files(folder))).toEqual(["ada.json.set-aside-1", "ada.json.set-aside-2"]);
  expect(readable(folder)).toEqual([]);
  const aside = readFileSync(join(folder, "people", "ada.json.set-aside-1"));
  expect(sealOf(1).open(aside, "ada")?.toString()).toBe(`{"thought":"${WORDS}"`);
});

test("a document that was changed, or is another person's, is set aside, and the one before serves", async () => {
  const folder = newFolder();
  const { store, logged } = await opened(folder);
  for (const id of ["ada", "ben"]) for (const begun of [1, 2]) await store.save(person(id, begun));
  const path = join(folder, "people", "ada.json");
  writeFileSync(path, readFileSync(path, "utf8").replace(/"text":"..../, '"text":"AAAA'));
  expect((await store.load("ada"))?.begun).toBe(1);
  renameSync(join(folder, "people", "ben.json"), path);
  expect(await store.load("ada")).toBeNull();
  expect(Object.keys(files(folder))).toEqual([".ben.json.previous", "ada.json.set-aside-1", "ada.json.set-aside-2"]);
  expect(logged).toEqual([true, false].map((restored) => expect.objectContaining({ person: "ada", restored })));
});

test.each([
  ["without the key", noSeal],
  ["with another key", sealOf(2)],
])("%s the start stops in one sentence, and touches nothing", async (_, seal) => {
  const folder = newFolder();
  const { store } = await opened(folder);
  for (const begun of [1, 2]) await store.save(person("ada", begun));
  await store.close();
  for (const name of [".ada.json.new", "broken.json"]) writeFileSync(join(folder, "people", name), "{");
  const before = files(folder);
  await expect(openJsonStore(folder, undefined, { seal })).rejects.toThrow(/^A document is encrypted.*\.$/);
  expect(files(folder)).toEqual(before);
  const { store: again } = await opened(folder);
  expect((await again.load("ada"))?.begun).toBe(2);
});

test("one command encrypts everything that is there, and once more gives it a new key", async () => {
  const folder = await plainFolder();
  expect(await rekey(folder, sealOf(1))).toEqual({ written: 6, asBefore: 0, broken: [] });
  expect(readable(folder)).toEqual([]);
  expect(await rekey(folder, sealOf(1))).toEqual({ written: 0, asBefore: 6, broken: [] });
  expect(await rekey(folder, sealOf(2, 1))).toEqual({ written: 6, asBefore: 0, broken: [] });
  await expect(rekey(folder, sealOf(1))).rejects.toThrow(/another key/);
  const { store } = await opened(folder, sealOf(2));
  expect([(await store.load("ada"))?.begun, (await store.load("Ben"))?.begun]).toEqual([2, 2]);
});

test("what cannot be opened stays as it is and is named, and everything may be made readable again", async () => {
  const folder = await plainFolder();
  await rekey(folder, sealOf(1));
  const path = join(folder, "people", "ada.json.set-aside-1");
  const changed = readFileSync(path, "utf8").replace(/"text":"..../, '"text":"AAAA');
  writeFileSync(path, changed);
  const plain = createSeal({ current: null, old: [keyOf(1)] });
  expect(await rekey(folder, plain)).toEqual({ written: 5, asBefore: 0, broken: ["ada.json.set-aside-1"] });
  expect(readFileSync(path, "utf8")).toBe(changed);
  expect(readable(folder)).toHaveLength(5);
});

test("it does not run beside a bot, and a run that was cut short is gone on with", async () => {
  const folder = await plainFolder();
  const { store } = await opened(folder, sealOf(1));
  await expect(rekey(folder, sealOf(1))).rejects.toThrow(/already using/);
  await store.save(person("ada", 3));
  await store.close();
  writeFileSync(join(folder, "people", ".rekey.json.new"), `half of ${WORDS}`);
  expect(await rekey(folder, sealOf(1))).toEqual({ written: 4, asBefore: 2, broken: [] });
  expect(existsSync(join(folder, "people", ".rekey.json.new"))).toBe(false);
  expect(readable(folder)).toEqual([]);
});
