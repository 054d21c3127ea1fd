import { expect, test } from "vitest";
import { killRun } from "./kill-run.ts";

test("killed twenty times: every message is answered once, every daily line comes once, every document is readable", async () => {
  const { wrong, written, pressed, online, shown } = await killRun(20, 7);
  expect(wrong).toEqual([]);
  // A run that never lets the bot get to work shows nothing.
  expect(online).toBeGreaterThan(8);
  expect(shown).toBeGreaterThan(20);
  expect(written).toBeGreaterThan(50);
  expect(pressed).toBeGreaterThan(5);
}, 600_000);
