import { REST } from "discord.js";
import { expect, test } from "vitest";
import { watchClock } from "../../../src/faces/discord/clock-set-back.ts";
import { moveClock } from "../../faults/moved-clock.ts";

test("limits that would last until a moment far ahead are forgotten when the clock is set back, and only then", () => {
  const rest = new REST();
  const watch = watchClock(() => rest);
  rest.globalReset = Date.now() + 1_000;
  const kept = rest.globalReset;
  watch.look();
  expect(rest.globalReset).toBe(kept);
  const slightly = moveClock(-1_000);
  watch.look();
  slightly();
  expect(rest.globalReset).toBe(kept);
  const right = moveClock(-86_400_000);
  watch.look();
  right();
  watch.stop();
  expect(rest.globalReset).toBe(-1);
});
