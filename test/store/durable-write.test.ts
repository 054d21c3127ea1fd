import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inGroups, previousOf, syncFolder, writeDurably } from "../../src/store/durable-write.ts";
import { newFolder } from "./folder.ts";

test("the text before the last is kept, and no temporary file", async () => {
  const folder = newFolder();
  const path = join(folder, "ada.json");
  for (const text of ["one", "two", "three"]) await writeDurably(path, text, () => syncFolder(folder));
  expect(readFileSync(path, "utf8")).toBe("three");
  expect(readFileSync(previousOf(path), "utf8")).toBe("two");
  expect(readdirSync(folder)).toHaveLength(2);
});

test("the folder is synced after the new name is there, and a failure of it is told", async () => {
  const path = join(newFolder(), "ada.json");
  const seen: string[] = [];
  await writeDurably(path, "one", async () => void seen.push(readFileSync(path, "utf8")));
  expect(seen).toEqual(["one"]);
  await expect(writeDurably(path, "two", () => Promise.reject(new Error("disk")))).rejects.toThrow("disk");
});

test("who asks during a sync shares the next one, which begins after they asked", async () => {
  const syncs: (() => void)[] = [];
  const sync = inGroups(() => new Promise((resolve) => syncs.push(resolve)));
  const done: string[] = [];
  const ask = (name: string) => sync().then(() => done.push(name));
  const first = ask("first");
  await expect.poll(() => syncs.length).toBe(1);
  const others = [ask("second"), ask("third")];
  syncs[0]?.();
  await first;
  await expect.poll(() => syncs.length).toBe(2);
  expect(done).toEqual(["first"]);
  syncs[1]?.();
  await Promise.all(others);
  expect(done).toEqual(["first", "second", "third"]);
  expect(syncs).toHaveLength(2);
});

test("a sync that failed fails those who shared it, and the next one is tried again", async () => {
  let failing = true;
  const sync = inGroups(async () => {
    if (failing) throw new Error("disk");
  });
  const asked = await Promise.allSettled([sync(), sync()]);
  expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  failing = false;
  await sync();
});
