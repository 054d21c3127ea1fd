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
  return { coach, says, hears, last, store };
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

test("danger that is heard late does not let in again what was written before danger that is answered already", async () => {
  const { says } = await inDangerAtSix();
  expect(await says("17:50", "i want to die tonight")).toHaveLength(1);
  expect(await says("17:55", "i cant do the thing on saturday")).toEqual([]);
});

test("whoever is asked how they are is answered, also where the clock of the face is behind ours", async () => {
  const { coach, says, hears } = await inDangerAtSix();
  await hears("18:02", { kind: "command", name: "checkin", args: { how: "tomorrow" } });
  const at = new Date("2026-11-27T18:30:00Z");
  const from = { face: "discord", channel: "300000000000000001" };
  const asked = await coach.hear({ kind: "nudge", eventIds: ["look.1"], personId: ADA, at, from });
  expect(asked[0]?.reply.text).toMatch(/How are you\?/);
  expect(await says("23:59", "better, thanks")).toHaveLength(1);
});
