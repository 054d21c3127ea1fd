import assert from "node:assert/strict";
import { withBot } from "./bot.ts";
import type { Fault } from "./fault.ts";

/** A second bot on the folder ends at once and spoils nothing; when the first is killed, the next start has the folder. */
export const twoProcesses: Fault = {
  name: "a second bot starts on the same folder",
  run: () =>
    withBot(async ({ says, another, child, document, errors, discord }) => {
      await says("ada", "i cant do the thing on thursday");
      const second = another();
      assert.equal(await second.ended, 1);
      assert.equal(second.lines().length, 1);
      assert.match(second.lines()[0] ?? "", /^Another Wider Circle is already using .*\.$/);
      assert.match(await says("ada", "I'll stand there alone"), /how loud/i);
      assert.equal(typeof JSON.parse(document("ada")).activity.answers.thought, "string");
      assert.deepEqual(errors(), []);
      child.kill("SIGKILL");
      const third = another();
      assert.match(await says("ada", "8"), /8 is a lot/);
      assert.equal(third.child.exitCode, null);
      assert.equal(discord.shownTo("ada").length, 3);
    }),
};
