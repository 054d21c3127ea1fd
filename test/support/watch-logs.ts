import { afterEach, expect, vi } from "vitest";
import type { CoachParts } from "../../src/coach/coach.ts";
import type { Incoming } from "../../src/coach/ports.ts";
import { alsoLogged, leaks, personTyped } from "./log-sink.ts";

/** Before every test file: whatever is logged in it is looked through for what was typed in it, and for keys. */
vi.mock(import("../../src/coach/coach.ts"), async (original) => {
  const { createCoach, ...rest } = await original();
  return {
    ...rest,
    createCoach(parts: CoachParts) {
      const coach = createCoach({ ...parts, log: alsoLogged(parts.log) });
      return {
        ...coach,
        hear(incoming: Incoming, ...more: []) {
          if (incoming.kind === "message") personTyped(incoming.text);
          if (incoming.kind === "command") for (const value of Object.values(incoming.args)) personTyped(value);
          return coach.hear(incoming, ...more);
        },
      };
    },
  };
});
vi.mock(import("../../src/voice/fallback.ts"), async (original) => {
  const { fallback, ...rest } = await original();
  return {
    ...rest,
    fallback: (first, second, options) => fallback(first, second, { ...options, log: alsoLogged(options.log) }),
  };
});
vi.mock(import("../../src/faces/discord/start.ts"), async (original) => {
  const { startDiscord, ...rest } = await original();
  return { ...rest, startDiscord: (options) => startDiscord({ ...options, log: alsoLogged(options.log) }) };
});
vi.mock(import("../../src/coach/clockwork.ts"), async (original) => {
  const { startClockwork, ...rest } = await original();
  return { ...rest, startClockwork: (parts) => startClockwork({ ...parts, log: alsoLogged(parts.log) }) };
});

afterEach(() => {
  expect(leaks(), "a line of the log holds what nobody may find there").toEqual([]);
});
