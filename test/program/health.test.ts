import { afterEach, expect, test } from "vitest";
import { newPerson } from "../../src/domain/person.ts";
import { type Condition, complaints, serveHealth } from "../../src/program/health.ts";
import { watchWrites } from "../../src/program/watch-writes.ts";
import { createMemoryStore } from "../../src/store/memory.ts";

const NOW = Date.parse("2026-11-24T22:47:00Z");
const well: Condition = {
  gateway: true,
  lastHeartbeat: NOW - 30_000,
  lastWrite: null,
  writesFail: false,
  schedulerLag: 0,
};

test.each([
  [{}, []],
  [{ lastHeartbeat: null }, []],
  [{ gateway: false }, ["the gateway is not connected"]],
  [{ lastHeartbeat: NOW - 180_000 }, ["no heartbeat"]],
  [{ writesFail: true, schedulerLag: 90_000 }, ["the last write failed", "the clock is late"]],
])("with %o it complains of %o", (change, wrong) => {
  expect(complaints({ ...well, ...change }, NOW)).toEqual(wrong);
});

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

test("GET /healthz tells the truth, as 200 or 503, and there is nothing else there", async () => {
  let condition: Condition = { ...well, lastHeartbeat: Date.now() };
  const health = await serveHealth(0, () => condition);
  close = health.close;
  const at = `http://127.0.0.1:${health.port}`;
  const good = await fetch(`${at}/healthz`);
  expect([good.status, await good.json()]).toEqual([200, { ok: true, wrong: [], ...condition }]);
  condition = { ...condition, gateway: false };
  expect((await fetch(`${at}/healthz`)).status).toBe(503);
  expect((await fetch(`${at}/people`)).status).toBe(404);
  expect((await fetch(`${at}/healthz`, { method: "POST" })).status).toBe(404);
});

test("a write that fails is noted until one goes well", async () => {
  const memory = createMemoryStore();
  let fails = true;
  const store = watchWrites({
    ...memory,
    save: (person) => (fails ? Promise.reject(new Error("full")) : memory.save(person)),
  });
  const ada = newPerson("ada", new Date(NOW));
  await expect(store.save(ada)).rejects.toThrow("full");
  expect(store.writes).toEqual({ lastWrite: null, writesFail: true });
  fails = false;
  await store.save(ada);
  expect(store.writes).toEqual({ lastWrite: expect.any(Number), writesFail: false });
});
