import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import { ADA, byTheMinute } from "../support/by-the-minute.ts";

/** Somebody who was answered in danger at six. Says the rest by the minute, in whatever order it is heard. */
async function inDangerAtSix() {
  const store = createMemoryStore();
  const { coach, says, hears, last } = byTheMinute(store);
  await says("17:40", "hello");
  await says("18:00", "i want to kill myself");
  await coach.settle();
  return { says, hears, last, store };
}

test("what was written before danger, and is heard only after it was answered, begins nothing below that", async () => {
  const { says, hears, last, store } = await inDangerAtSix();
  expect(await says("17:58", "i cant do the thing on saturday")).toEqual([]);
  expect((await store.load(ADA))?.handled).toContain(last());
  expect((await store.load(ADA))?.activity).toBeNull();
  expect(await hears("17:59", { kind: "command", name: "walk", args: {} })).toEqual([]);
});

test("what is said after it is answered, and so is what is theirs at any time, and more danger", async () => {
  const { says, hears } = await inDangerAtSix();
  expect(await says("18:01", "thank you")).toHaveLength(1);
  expect(await says("17:57", "i want to die tonight")).toHaveLength(1);
  const wiped = await hears("17:59", { kind: "command", name: "privacy", args: { subcommand: "delete", sure: "yes" } });
  expect(wiped[0]?.reply.text).toMatch(/Your file is gone/);
});
