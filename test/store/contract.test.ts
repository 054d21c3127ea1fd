import { describe, expect, test } from "vitest";
import type { Store } from "../../src/coach/ports.ts";
import type { Person } from "../../src/domain/person.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { newFolder } from "./folder.ts";
import { sealOf } from "./keys.ts";
import { reply, somebody } from "./people.ts";

const STORES: [string, () => Promise<Store>][] = [
  ["memory", async () => createMemoryStore()],
  ["json", () => openJsonStore(newFolder())],
  ["sealed json", () => openJsonStore(newFolder(), undefined, { seal: sealOf(1) })],
];

const STRANGE_IDS = [
  "ada",
  "Ada",
  "ADA",
  "..",
  ".",
  ".ada",
  "../ada",
  "/etc/passwd",
  "a/b",
  "a\\b",
  "a%2fb",
  "%",
  "%_",
  " _",
  "_",
  "ada.json",
  "ada.json.set-aside-1",
  ".ada.json.new",
  "con",
  "zoë 🙂",
  "line\nbreak",
  "a\u0000b",
  "*'()!~",
  "123456789012345678",
];

const NOW = new Date("2026-11-24T12:00:00Z");

describe.each(STORES)("the %s store", (_, open) => {
  async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  }

  test("a document that could not be read again is refused, and the one before stays", async () => {
    await withStore(async (store) => {
      const ada = somebody("ada", { begun: 3 });
      await store.save(ada);
      for (const broken of [
        { begun: 2.5 },
        { progress: { ...ada.progress, peopleSpokenTo: Number.NaN } },
        { nudge: { at: "25:00" } as unknown as Person["nudge"] },
      ])
        await expect(store.save({ ...ada, ...broken })).rejects.toThrow(/could not be read again/);
      expect(await store.load("ada")).toEqual(ada);
    });
  });

  test("the country somebody told is known at once, until they tell another or are erased", async () => {
    await withStore(async (store) => {
      expect(store.countryOf("ada")).toBeNull();
      await store.save(somebody("ada", { country: "ie" }));
      await store.save(somebody("bob", { country: "ie" }));
      expect(store.countryOf("ada")).toBe("ie");
      await store.save(somebody("ada", { country: "unsaid" }));
      expect(store.countryOf("ada")).toBe("unsaid");
      await store.erase("ada");
      expect([store.countryOf("ada"), store.countryOf("bob")]).toEqual([null, "ie"]);
    });
  });

  const check = (name: string, work: (store: Store) => Promise<void>) => test(name, () => withStore(work));

  check("knows nothing of who was never saved", async (store) => {
    expect(await store.load("ada")).toBeNull();
  });

  check("gives back what was saved", async (store) => {
    const ada = somebody("ada", { zone: "Europe/Riga", handled: ["1", "ü 🙂 \u2028"], outbox: [reply("a")] });
    await store.save(ada);
    expect(await store.load("ada")).toEqual(ada);
  });

  check("keeps the last of several saves begun at once", async (store) => {
    await Promise.all([1, 2, 3, 4, 5].map((begun) => store.save(somebody("ada", { begun }))));
    expect((await store.load("ada"))?.begun).toBe(5);
  });

  check("keeps what it was given, whatever happens to the value before or after", async (store) => {
    const ada = somebody("ada", { handled: ["one"] });
    const saved = store.save(ada);
    tryTo(() => ada.handled.push("two"));
    await saved;
    const loaded = await store.load("ada");
    tryTo(() => loaded?.handled.push("three"));
    expect((await store.load("ada"))?.handled).toEqual(["one"]);
  });

  check("forgets who is erased, and only them", async (store) => {
    for (const id of ["ada", "ben"]) {
      await store.save(somebody(id, { due: "2026-11-24T10:00:00.000Z", outbox: [reply(id)] }));
    }
    await store.erase("ada");
    expect(await store.load("ada")).toBeNull();
    expect(await store.due(NOW, 9)).toEqual(["ben"]);
    expect(await store.waiting()).toEqual(["ben"]);
  });

  check("erases who is not there without a word, and lets them come back", async (store) => {
    await store.erase("ada");
    await store.save(somebody("ada", { begun: 1 }));
    await store.erase("ada");
    await store.save(somebody("ada", { begun: 2 }));
    expect((await store.load("ada"))?.begun).toBe(2);
  });

  check("keeps ids apart that look like paths, copies or each other", async (store) => {
    for (const [begun, id] of STRANGE_IDS.entries()) await store.save(somebody(id, { begun }));
    for (const [begun, id] of STRANGE_IDS.entries()) {
      expect(await store.load(id), JSON.stringify(id)).toMatchObject({ id, begun });
    }
    await store.erase("ada");
    expect(await store.load("ada")).toBeNull();
    for (const id of STRANGE_IDS.slice(1)) expect((await store.load(id))?.id).toBe(id);
  });

  check("tells who is due, earliest first and no more than asked", async (store) => {
    await store.save(somebody("later", { due: "2026-11-24T12:00:00.001Z" }));
    await store.save(somebody("now", { due: "2026-11-24T12:00:00.000Z" }));
    await store.save(somebody("first", { due: "2026-11-20T12:00:00.000Z" }));
    await store.save(somebody("second", { due: "2026-11-24T11:00:00.000Z" }));
    await store.save(somebody("never"));
    expect(await store.due(NOW, 9)).toEqual(["first", "second", "now"]);
    expect(await store.due(NOW, 2)).toEqual(["first", "second"]);
    expect(await store.due(NOW, 0)).toEqual([]);
  });

  check("follows a due time that moves or goes", async (store) => {
    for (const id of ["ada", "ben", "cleo"]) await store.save(somebody(id, { due: "2026-11-24T10:00:00.000Z" }));
    await store.save(somebody("ada", { due: "2026-11-25T10:00:00.000Z" }));
    await store.save(somebody("ben", { due: null }));
    await store.save(somebody("cleo", { due: "2026-11-24T09:00:00.000Z" }));
    expect(await store.due(NOW, 9)).toEqual(["cleo"]);
    expect(await store.due(new Date("2026-11-26T00:00:00Z"), 9)).toEqual(["cleo", "ada"]);
  });

  check("tells whose replies wait until they no longer do", async (store) => {
    await store.save(somebody("ada", { outbox: [reply("a"), reply("b")] }));
    await store.save(somebody("ben"));
    expect(await store.waiting()).toEqual(["ada"]);
    await store.save(somebody("ada", { outbox: [] }));
    expect(await store.waiting()).toEqual([]);
  });

  check("keeps two hundred people saved at once", async (store) => {
    const everyone = Array.from({ length: 200 }, (_, place) => somebody(`p${place}`, { begun: place }));
    await Promise.all(everyone.map((person) => store.save(person)));
    const loaded = await Promise.all(everyone.map(({ id }) => store.load(id)));
    expect(loaded).toEqual(everyone);
  });
});

/** A store may refuse a change by having frozen the value. */
function tryTo(change: () => unknown): void {
  try {
    change();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
  }
}
