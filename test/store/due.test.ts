import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createDueIndex } from "../../src/store/due-index.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { cost, leastCost } from "../support/cost.ts";
import { newFolder } from "./folder.ts";
import { reply, somebody } from "./people.ts";

const MANY = 300;
const NOW = new Date("2026-11-24T12:00:00Z");
const minute = (count: number) => new Date(NOW.getTime() - count * 60_000).toISOString();

/** A folder with many people, the last one due first, every third with a reply that waits. */
function folderOfMany(): string {
  const folder = newFolder();
  mkdirSync(join(folder, "people"));
  for (let count = 0; count < MANY; count++) {
    const person = somebody(`p${count}`, { due: minute(count), outbox: count % 3 === 0 ? [reply("r")] : [] });
    writeFileSync(join(folder, "people", `p${count}.json`), JSON.stringify(person));
  }
  return folder;
}

async function openMany(folder = folderOfMany()) {
  const store = await openJsonStore(folder);
  onTestFinished(() => store.close());
  return { store, folder };
}

test("after the start everybody who is due is found, earliest first", async () => {
  const { store } = await openMany();
  const everybody = Array.from({ length: MANY }, (_, place) => `p${MANY - 1 - place}`);
  expect(await store.due(NOW, MANY)).toEqual(everybody);
  expect(await store.due(NOW, 3)).toEqual(everybody.slice(0, 3));
  expect((await store.waiting()).length).toBe(MANY / 3);
});

test("what is saved and erased while the index is built counts", async () => {
  const { store } = await openMany();
  const changes = [
    store.save(somebody("p0", { due: null })),
    store.save(somebody(`p${MANY - 1}`, { due: minute(-1) })),
    store.save(somebody("new", { due: minute(MANY), outbox: [reply("r")] })),
    store.erase("p3"),
    store.erase(`p${MANY - 2}`),
  ];
  const early = store.due(NOW, MANY);
  await Promise.all([early, ...changes]);
  const due = await store.due(NOW, MANY + 1);
  expect(due[0]).toBe("new");
  expect(due).toHaveLength(MANY - 3);
  for (const id of ["p0", `p${MANY - 1}`, "p3", `p${MANY - 2}`]) expect(due).not.toContain(id);
  const waiting = await store.waiting();
  expect(waiting).toContain("new");
  expect(waiting).not.toContain("p3");
});

test("after the start each country that was told is known; before it is read, nobody waits for it", async () => {
  const folder = folderOfMany();
  writeFileSync(join(folder, "people", "p7.json"), JSON.stringify(somebody("p7", { country: "ca" })));
  const { store } = await openMany(folder);
  expect(store.countryOf("p299")).toBeNull();
  await store.waiting();
  expect([store.countryOf("p7"), store.countryOf("p8")]).toEqual(["ca", null]);
});

test("a look at the clock reads nobody", async () => {
  const { store, folder } = await openMany();
  await store.waiting();
  rmSync(join(folder, "people"), { recursive: true });
  expect(await store.due(NOW, MANY)).toHaveLength(MANY);
});

test("a store that is closed at once does not read everybody first", async () => {
  const folder = folderOfMany();
  const logged: object[] = [];
  const store = await openJsonStore(folder, (event) => logged.push(event));
  await store.close();
  const again = await openJsonStore(folder);
  expect(await again.due(NOW, MANY)).toHaveLength(MANY);
  await again.close();
  expect(logged).toEqual([]);
});

test("a document of a newer program is said to whoever asks what is due", async () => {
  const folder = folderOfMany();
  writeFileSync(join(folder, "people", "newer.json"), '{"version":2,"id":"newer"}');
  const { store } = await openMany(folder);
  await expect(store.due(NOW, 1)).rejects.toThrow("A document has version 2");
  expect((await store.load("p1"))?.id).toBe("p1");
});

test("with ten thousand people a look costs about what it costs with a hundred", () => {
  const lookAmong = (people: number) => {
    const index = createDueIndex();
    for (let count = 0; count < people; count++)
      index.note(somebody(`p${count}`, { due: minute((count * 7919) % people) }));
    return () => {
      for (let look = 0; look < 500; look++) expect(index.due(NOW, 50)[0]).toMatch(/^p/);
    };
  };
  const among100 = lookAmong(100);
  among100();
  const limit = 5 * cost(among100) + 10;
  expect(leastCost(lookAmong(10_000), limit)).toBeLessThan(limit);
});
