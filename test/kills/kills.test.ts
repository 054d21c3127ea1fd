import { expect, test } from "vitest";
import { killRun } from "./kill-run.ts";

test("killed twenty times: every message is answered once, every daily line comes once, every document is readable", async () => {
  const { wrong, written } = await killRun(20, 7);
  expect(wrong).toEqual([]);
  expect(written).toBeGreaterThan(50);
}, 120_000);
