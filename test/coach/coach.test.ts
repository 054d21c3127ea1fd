import { expect, test } from "vitest";
import type { Incoming, Store, Voice } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { talk } from "../support/talk.ts";
import { build, message } from "./some-coach.ts";

test("an event that was handled before changes nothing and says nothing, also after a restart", async () => {
  const store = createMemoryStore();
  const first = message("ugh saturday");
  expect(await build(store).hear(first)).toHaveLength(1);
  const before = await store.load("ada");
  expect(await build(store).hear(first)).toEqual([]);
  expect(await store.load("ada")).toEqual(before);
});

test("when the turn throws, nothing of it is saved", async () => {
  const store = createMemoryStore();
  const voice: Voice = { ...scriptedVoice, speak: () => Promise.reject(new Error("broken")) };
  await build(store).hear(message("everyone staring at me when i walk in, i dread it"));
  const before = await store.load("ada");
  await expect(build(store, voice).hear(message("they'll see i'm nervous"))).rejects.toThrow("broken");
  expect(await store.load("ada")).toEqual(before);
});

test("messages that arrive during a turn become one next turn; a command closes the group", async () => {
  const store = createMemoryStore();
  let open = () => {};
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  const slow: Store = { ...store, load: (id) => held.then(() => store.load(id)) };
  const coach = build(slow);
  const answers = [
    coach.hear(message("hello")),
    coach.hear(message("ugh saturday")),
    coach.hear(message("the party i mean")),
    coach.hear(message("", { kind: "command", name: "help", args: {} } as Partial<Incoming>)),
    coach.hear(message("so many people")),
  ];
  open();
  const shown = (await Promise.all(answers)).map((outgoing) => outgoing.length);
  expect(shown).toEqual([1, 0, 0, 1, 1]);
  const person = await store.load("ada");
  expect(person?.handled).toHaveLength(5);
});

test("a reply waits in the outbox until it was shown", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const [outgoing] = await coach.hear(message("ugh saturday"));
  expect((await store.load("ada"))?.outbox.map(({ id }) => id)).toEqual([outgoing?.id]);
  expect(String(outgoing?.id).length).toBeLessThanOrEqual(25);
  coach.shown("ada", [String(outgoing?.id)]);
  await coach.settle();
  expect((await store.load("ada"))?.outbox).toEqual([]);
});

test("after a restart the replies that were not shown are handed out again, as they were", async () => {
  const store = createMemoryStore();
  const [outgoing] = await build(store).hear(message("ugh saturday"));
  const again = [];
  for await (const entry of build(store).unshown(new Date())) again.push(entry);
  expect(again).toEqual([{ personId: "ada", outgoing: [outgoing] }]);
});

test("what was deleted is gone, and the goodbye is still said", async () => {
  const ada = talk();
  await ada.says("ugh saturday");
  await ada.says("delete my data");
  await ada.presses("Wipe it all");
  ada.hears(/nothing about you/);
  expect(await ada.store.load("ada")).toBeNull();
});
