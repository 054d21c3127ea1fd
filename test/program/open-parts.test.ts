import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openParts } from "../../src/program/open-parts.ts";
import { readConfig } from "../../src/settings/config.ts";
import { newFolder } from "../store/folder.ts";

const DAY = 86_400_000;

/** What is logged when the bot starts where it last ran so many days ago. */
async function started(days: number): Promise<string[]> {
  const folder = newFolder();
  const clockSeen = new Date(Date.now() - days * DAY).toISOString();
  writeFileSync(join(folder, "bot.json"), JSON.stringify({ clockSeen }));
  const lines: string[] = [];
  const note = (_: object, event: string) => void lines.push(event);
  const log = { debug: note, info: note, warn: note, error: note };
  const { store, tally, facts } = await openParts(readConfig({ DATA_DIR: folder }), folder, { log: log as never });
  expect(facts.read().clockSeen).toBe(clockSeen);
  await tally.close();
  await store.close();
  return lines.filter((line) => line.includes("clock"));
}

test("a start with a clock far from that of the last run is told in one line; one after a holiday is not", async () => {
  expect(await started(365)).toEqual([expect.stringMatching(/nobody is forgotten for a day.*\/ops clock/)]);
  expect(await started(14)).toEqual([]);
});

test("what was set aside of somebody who never returned is removed once the clock is trusted, and not before", async () => {
  const folder = newFolder();
  const aside = join(folder, "people", "ada.json.set-aside-1");
  mkdirSync(join(folder, "people"));
  writeFileSync(aside, "{ broken");
  const old = new Date(Date.now() - 366 * DAY);
  utimesSync(aside, old, old);
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const note = () => {};
  const log = { debug: note, info: note, warn: note, error: note };
  const { store, tally } = await openParts(readConfig({ DATA_DIR: folder }), folder, { log: log as never });
  vi.advanceTimersByTime(DAY / 48);
  await new Promise((next) => setTimeout(next, 50));
  expect(existsSync(aside)).toBe(true);
  vi.advanceTimersByTime(DAY / 8);
  await expect.poll(() => existsSync(aside)).toBe(false);
  await tally.close();
  await store.close();
});
