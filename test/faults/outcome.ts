import assert from "node:assert/strict";
import type { Fault } from "./fault.ts";

/** What became of a fault around the bot. Lists are in words; all empty is what is wanted. */
export interface Outcome {
  /** What somebody wrote or was owed and was never answered. */
  lost: string[];
  /** What was shown more than once. */
  doubled: string[];
  /** Who had nothing to do with it and was hurt all the same. */
  hurt: string[];
  /** The warnings and errors in the log. */
  lines: string[];
}

/** A fault that leaves at most so many warnings and errors in the log, and nothing else. */
export const survived = (name: string, most: number, run: () => Promise<Outcome>): Fault => ({
  name,
  async run() {
    const { lines, ...rest } = await run();
    assert.deepEqual(rest, { lost: [], doubled: [], hurt: [] });
    assert.ok(lines.length <= most, `${lines.length} lines in the log: ${lines.join(" | ")}`);
  },
});
