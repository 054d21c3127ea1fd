import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { newPerson } from "../../src/domain/person.ts";
import { openBotFacts } from "../../src/store/bot-facts.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { newFolder } from "./folder.ts";

// No file system without hard links can be mounted in a test: only the call that makes one is replaced.
const refusal = vi.hoisted(() => ({ code: "EPERM" }));
vi.mock(import("node:fs/promises"), async (original) => ({
  ...(await original()),
  link: async () => {
    throw Object.assign(new Error(`${refusal.code}: no links here`), { code: refusal.code });
  },
}));

const ADA = newPerson("ada", new Date("2026-11-24T10:00:00Z"));

test.each(["EPERM", "ENOTSUP", "ENOSYS"])(
  "on a disk without hard links (%s) a broken document is set aside once",
  async (code) => {
    refusal.code = code;
    const folder = newFolder();
    const people = join(folder, "people");
    const logged: object[] = [];
    const store = await openJsonStore(folder, (what) => logged.push(what));
    await store.save(ADA);
    await store.save({ ...ADA, begun: 1 });
    writeFileSync(join(people, "ada.json"), "{ broken");
    expect(await store.load("ada")).toBeNull();
    expect(readFileSync(join(people, "ada.json.set-aside-1"), "utf8")).toBe("{ broken");
    await store.save({ ...ADA, begun: 2 });
    expect((await store.load("ada"))?.begun).toBe(2);
    expect(logged).toEqual([{ person: "ada", restored: false }]);
    await store.erase("ada");
    expect(readdirSync(people)).toEqual([]);
    await store.close();
  },
);

test("and so is a broken bot.json", async () => {
  refusal.code = "EPERM";
  const folder = newFolder();
  writeFileSync(join(folder, "bot.json"), "{");
  const facts = await openBotFacts(folder);
  expect(readFileSync(join(folder, "bot.json.set-aside-1"), "utf8")).toBe("{");
  await facts.write({ commandHash: "abc" });
  expect((await openBotFacts(folder)).read().commandHash).toBe("abc");
});
