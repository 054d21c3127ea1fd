import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openJsonStore } from "../../src/store/json.ts";
import { removeOldCopies } from "../../src/store/old-copies.ts";
import { rekey } from "../../src/store/rekey.ts";
import { newFolder } from "./folder.ts";
import { sealOf } from "./keys.ts";
import { somebody } from "./people.ts";

const NOW = new Date("2026-11-24T12:00:00Z");
const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY);

/** Ada is there; Ben's document could not be read, and he never returned. All of it was last written so long ago. */
async function folderOf(days: number): Promise<{ folder: string; names: () => string[] }> {
  const folder = newFolder();
  const store = await openJsonStore(folder);
  for (const begun of [1, 2]) for (const id of ["ada", "ben"]) await store.save(somebody(id, { begun }));
  await store.close();
  const people = join(folder, "people");
  for (const name of ["ben.json", ".ben.json.previous"]) writeFileSync(join(people, name), "{ broken");
  const again = await openJsonStore(folder);
  expect(await again.load("ben")).toBeNull();
  await again.close();
  writeFileSync(join(people, "ada.json.set-aside-1"), "{ broken");
  writeFileSync(join(people, ".cleo.json.previous"), "{}");
  writeFileSync(join(people, "of-the-operator.txt"), "not ours");
  const names = () => readdirSync(people).sort();
  for (const name of names()) utimesSync(join(people, name), daysAgo(days), daysAgo(days));
  return { folder, names };
}

const COPIES = [".cleo.json.previous", "ada.json.set-aside-1", "ben.json.set-aside-1", "ben.json.set-aside-2"];
const OTHERS = [".ada.json.previous", "ada.json", "of-the-operator.txt"];

test("what was set aside goes after so many days, whether or not its person returns, and nothing else does", async () => {
  const { folder, names } = await folderOf(364);
  expect(names()).toEqual([...COPIES, ...OTHERS].sort());
  expect(await removeOldCopies(folder, daysAgo(365))).toBe(0);
  expect(names()).toEqual([...COPIES, ...OTHERS].sort());
  const old = await folderOf(366);
  expect(await removeOldCopies(old.folder, daysAgo(365))).toBe(4);
  expect(old.names()).toEqual(OTHERS);
});

test("a new key makes nothing that was set aside younger", async () => {
  const { folder, names } = await folderOf(366);
  expect((await rekey(folder, sealOf(1))).written).toBeGreaterThan(COPIES.length);
  expect(await removeOldCopies(folder, daysAgo(365))).toBe(4);
  expect(names()).toEqual(OTHERS);
});
