import { test } from "vitest";
import { FAULTS } from "./faults.ts";

for (const { name, run } of FAULTS)
  test(`when ${name}, nothing is lost and nobody else is affected`, { timeout: 120_000 }, run);
