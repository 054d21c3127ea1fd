import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDataFolder } from "../../src/store/data-folder.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { newFolder } from "./folder.ts";

const file = (path: string) => writeFileSync(path, "");
const folder = (path: string) => mkdirSync(path);
const linkToNothing = (path: string) => symlinkSync(join(path, "..", "gone"), path);

test.each([
  ["people", "folder", file],
  ["people", "folder", linkToNothing],
  ["bot.json", "file", folder],
  ["bot.json", "file", linkToNothing],
  [".lock", "file", folder],
  [".lock", "file", linkToNothing],
])("%s that is no %s is told in one sentence", async (name, wanted, put) => {
  const kept = newFolder();
  const part = join(kept, name);
  put(part);
  const told = await openDataFolder(kept).catch((error: Error) => error);
  expect(told).toMatchObject({ message: expect.stringContaining(`${part} is no ${wanted}`) });
  expect((told as Error).cause).toBeDefined();
});

test("a link to what is right is as good, and so is a folder that was used before", async () => {
  const kept = newFolder();
  const elsewhere = newFolder();
  symlinkSync(elsewhere, join(kept, "people"));
  await openDataFolder(kept);
  for (let start = 0; start < 2; start++) {
    await openDataFolder(kept);
    await (await openJsonStore(kept)).close();
  }
});
