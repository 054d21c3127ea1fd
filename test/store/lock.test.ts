import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openJsonStore } from "../../src/store/json.ts";
import { lockFolder } from "../../src/store/lock.ts";
import { heard, killHard, start } from "./child.ts";
import { newFolder } from "./folder.ts";

const ROUNDS = 30;

const refusal = (folder: string) =>
  `Another Wider Circle is already using ${folder}. Stop it first, or set DATA_DIR to another folder.`;

async function ask(child: ReturnType<typeof start>, folder: string): Promise<unknown> {
  const answer = heard(child);
  child.send(folder);
  return answer;
}

test("of two simultaneous starts exactly one wins, and the other is told why", async () => {
  const children = [start("take-lock"), start("take-lock")];
  await Promise.all(children.map(heard));
  for (let round = 0; round < ROUNDS; round++) {
    const folder = join(newFolder(), "new");
    const answers = await Promise.all(children.map((child) => ask(child, folder)));
    expect(answers.sort()).toEqual([refusal(folder), "won"]);
  }
});

test("when its owner is killed the next start succeeds at once", async () => {
  const folder = newFolder();
  const owner = start("take-lock");
  await heard(owner);
  expect(await ask(owner, folder)).toBe("won");
  await expect(openJsonStore(folder)).rejects.toThrow(refusal(folder));
  await killHard(owner);
  const store = await openJsonStore(folder);
  await store.close();
});

test("nothing of its owner is written, so that a process of the same number means nothing", () => {
  const folder = newFolder();
  const lock = lockFolder(folder);
  expect(readFileSync(join(folder, ".lock"), "utf8")).toBe("");
  lock.release();
});

test("a second store in the same process is refused too, and does not free the first", async () => {
  const folder = newFolder();
  const store = await openJsonStore(folder);
  await expect(openJsonStore(folder)).rejects.toThrow(refusal(folder));
  const other = start("take-lock");
  await heard(other);
  expect(await ask(other, folder)).toBe(refusal(folder));
  await store.close();
  expect(await ask(other, folder)).toBe("won");
});
