import { expect, test } from "vitest";
import type { Store } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { build, command, message, OWN } from "./some-events.ts";

test("what was left unshown comes before anything new, once", async () => {
  const store = createMemoryStore();
  const [left] = await build(store).hear(message("ugh saturday"));
  const coach = build(store);
  const both = await coach.hear(message("so many people"));
  expect(both[0]?.id).toBe(left?.id);
  expect(both).toHaveLength(2);
  expect(await Array.fromAsync(coach.unshown(new Date()))).toEqual([]);
  expect(await coach.hear(message("hello"))).toHaveLength(1);
});

test("what was shown is not handed out again, though its document does not say so yet", async () => {
  const coach = build(createMemoryStore());
  const [first] = await coach.hear(message("ugh saturday"));
  coach.shown("ada", [first?.id ?? ""]);
  expect(await coach.hear(message("hello"))).toHaveLength(1);
});

test("a reply to danger that was shown before it could be noted is not handed out again", async () => {
  const coach = build(createMemoryStore());
  const heard = ["i want to kill myself", "i will kill myself tonight", "im going to kill myself"].map(async (text) => {
    const outgoing = await coach.hear(message(text));
    for (const { id } of outgoing) coach.shown("ada", [id]);
  });
  await Promise.all(heard);
  expect(await coach.hear(message("hello"))).toHaveLength(1);
});

test("what was shown is not handed out again after a save that failed", async () => {
  const store = createMemoryStore();
  let isFull = false;
  const save: Store["save"] = (person) => (isFull ? Promise.reject(new Error("full")) : store.save(person));
  const coach = build({ ...store, save });
  const [first] = await coach.hear(message("ugh saturday"));
  coach.shown("ada", [first?.id ?? ""]);
  isFull = true;
  await expect(coach.hear(message("the party"))).rejects.toThrow("full");
  isFull = false;
  expect((await coach.hear(message("hello"))).map(({ id }) => id)).not.toContain(first?.id);
});

test("what could not be shown waits longer each time, and comes at once when the person is back", async () => {
  const coach = build(createMemoryStore());
  const [first] = await coach.hear(message("ugh saturday"));
  const in_ = (seconds: number) => Array.fromAsync(coach.unshown(new Date(Date.now() + seconds * 1000)));
  coach.failed("ada", [first?.id ?? ""]);
  expect(await in_(10)).toEqual([]);
  expect(await in_(16)).toHaveLength(1);
  coach.failed("ada", [first?.id ?? ""]);
  expect(await in_(20)).toEqual([]);
  expect(await coach.hear(message("hello"))).toHaveLength(2);
});

test("a server's reply that came too late waits, and opens the next contact wherever that is", async () => {
  const store = createMemoryStore();
  await build(store).hear(command("help"));
  const coach = build(store);
  expect(await Array.fromAsync(coach.unshown(new Date("2026-11-24T20:20:00Z")))).toEqual([]);
  const [left] = await coach.hear(message("hello"));
  expect(left).toMatchObject({ to: OWN, reply: { text: expect.stringContaining("/coach") } });
});

test("danger that was answered before a restart is not answered again when it is found", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const danger = message("i want to kill myself tonight");
  await coach.hear(danger);
  await coach.settle();
  expect(await build(store).hear({ ...danger, isLate: true })).toEqual([]);
  expect(await build(store).hear(message("i want to kill myself tonight", { isLate: true }))).toHaveLength(1);
});

test("nor where that could not be noted yet", async () => {
  const coach = build({ ...createMemoryStore(), save: () => Promise.reject(new Error("disk full")) });
  const danger = message("i want to kill myself tonight");
  expect(await coach.hear(danger)).toHaveLength(1);
  await coach.settle();
  expect(await coach.hear({ ...danger, isLate: true })).toEqual([]);
});

test("the same message heard twice, live and while catching up, is one message", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const one = message("ugh saturday");
  const answers = await Promise.all([coach.hear(one), coach.hear(one), coach.hear(message("so many people"))]);
  expect(answers.flat()).toHaveLength(1);
  expect((await store.load("ada"))?.handled).toHaveLength(2);
});

test("who wrote while it was away is told that it was", async () => {
  const [said] = await build(createMemoryStore()).hear(message("hello", { isLate: true }));
  expect(said?.reply.print).toContain("You wrote this while I was away.");
});
