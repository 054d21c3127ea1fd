import { expect, test } from "vitest";
import { budget, createLedger, type LedgerOptions, type Tally } from "../../src/voice/budget.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { momentIn } from "./moment.ts";

/** What outlives the program: a ledger made from it again is one after a restart. */
function kept() {
  let total: Tally = { day: "", used: 0 };
  const people = new Map<string, Tally>();
  return {
    total: {
      read: () => total,
      write: (tally: Tally) => {
        total = tally;
      },
    },
    each: {
      read: (id: string) => people.get(id) ?? null,
      write: (id: string, tally: Tally) => void people.set(id, tally),
    },
  };
}

const ledger = (options: Partial<LedgerOptions> = {}) =>
  createLedger({ perPersonPerDay: 10_000, perDay: 100_000, total: kept().total, ...options });

test("a person's tokens and everybody's are counted apart", () => {
  const book = ledger({ perDay: 15_000 });
  book.add("ada", 10_000);
  expect(book.reserve("ada")).toBeNull();
  expect(book.reserve("bob")).not.toBeNull();
  book.add("bob", 5_000);
  expect(book.reserve("eve")).toBeNull();
});

test("a new UTC day begins with nothing used", () => {
  let now = new Date("2026-11-24T23:59:59Z");
  const book = ledger({ now: () => now });
  book.add("ada", 10_000);
  expect(book.reserve("ada")).toBeNull();
  now = new Date("2026-11-25T00:00:00Z");
  expect(book.reserve("ada")).not.toBeNull();
});

test("what was used today is known after a restart, in all and by person", () => {
  const disk = kept();
  ledger(disk).add("ada", 10_000);
  expect(ledger(disk).reserve("ada")).toBeNull();
  expect(ledger({ ...disk, perDay: 10_000 }).reserve("bob")).toBeNull();
  expect(ledger(disk).reserve("bob")).not.toBeNull();
});

test("with the clock set back a day nothing is spent twice, and a day noted under a wrong clock holds nothing up", () => {
  const disk = kept();
  let now = new Date("2026-11-24T12:00:00Z");
  const book = ledger({ ...disk, now: () => now });
  book.add("ada", 10_000);
  now = new Date("2026-11-23T12:00:00Z");
  expect(book.reserve("ada")).toBeNull();
  expect(ledger({ ...disk, now: () => now }).reserve("ada")).toBeNull();
  expect(ledger({ ...disk, perDay: 10_000, now: () => now }).reserve("bob")).toBeNull();
  now = new Date("2026-11-25T12:00:00Z");
  expect(ledger({ ...disk, now: () => now }).reserve("ada")).not.toBeNull();
  const wrong = { total: { read: () => ({ day: "2031-01-01", used: 100_000 }), write: () => {} } };
  expect(ledger({ ...wrong, now: () => now }).reserve("ada")).not.toBeNull();
});

test("a call that a crash ended counts as spent, for its person and for everybody", () => {
  const disk = kept();
  const small = { ...disk, perPersonPerDay: 2_000, perDay: 4_000 };
  expect(ledger(small).reserve("ada")).not.toBeNull();
  expect(ledger(small).reserve("ada")).toBeNull();
  expect(ledger(small).reserve("bob")).not.toBeNull();
  expect(ledger(small).reserve("eve")).toBeNull();
});

test("a call that ended costs what it used and no more", () => {
  const disk = kept();
  const book = ledger(disk);
  const release = book.reserve("ada");
  book.add("ada", 300);
  release?.();
  expect([disk.total.read().used, disk.each.read("ada")?.used]).toEqual([300, 300]);
});

test("what an operator sets for everybody counts from the next call on", () => {
  let most = 0;
  const book = ledger({ perDay: () => most });
  expect(book.reserve("ada")).toBeNull();
  most = 5_000;
  expect(book.reserve("ada")).not.toBeNull();
});

test("calls that run at the same time do not all take the last tokens", () => {
  const book = ledger({ perDay: 6_000 });
  const begun = ["ada", "bob", "eve", "joe", "kim"].map((id) => book.reserve(id));
  expect(begun.filter((release) => release !== null)).toHaveLength(3);
  begun[0]?.();
  expect(book.reserve("kim")).not.toBeNull();
});

test("a spent budget throws before anything is asked, and a call that fails gives its place back", async () => {
  let asked = 0;
  const book = ledger({ perPersonPerDay: 1_000 });
  const voice = budget(
    {
      ...scriptedVoice,
      place: async () => {
        asked += 1;
        throw new Error("no");
      },
    },
    book,
  );
  const moment = momentIn("fear-of-strangers", { asked: "intensity" });
  await expect(voice.place(moment)).rejects.toThrow("no");
  await expect(voice.place(moment)).rejects.toThrow("no");
  book.add("ada", 1_000);
  await expect(voice.place(moment)).rejects.toMatchObject({ name: "BudgetSpent" });
  expect(asked).toBe(2);
});
