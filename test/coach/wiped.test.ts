import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Incoming } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

const ADA = "100000000000000007";

/** Somebody who wiped everything at six, and says the rest by the minute. */
async function wipedAtSix() {
  const store = createMemoryStore();
  const coach = createCoach({ store, voice: scriptedVoice, words, log: { info: () => {}, error: () => {} } });
  let events = 200_000_000_000_000_000n;
  const at = (
    minute: string,
    what: { kind: "message"; text: string } | { kind: "command"; name: string; args: object },
  ) => {
    events += 1n;
    const from = { face: "discord", channel: "300000000000000001" };
    const about = { eventIds: [String(events)], personId: ADA, at: new Date(`2026-11-26T${minute}:00Z`), from };
    return coach.hear({ ...about, ...what } as Incoming);
  };
  const says = (minute: string, text: string) => at(minute, { kind: "message", text });
  await says("17:50", "hello");
  await at("18:00", { kind: "command", name: "privacy", args: { subcommand: "delete", sure: "yes" } });
  return { says, isKept: async () => (await store.load(ADA)) !== null };
}

test("what somebody wrote before they had everything wiped, and is found only after it, brings them not back", async () => {
  const { says, isKept } = await wipedAtSix();
  expect(await says("17:55", "they'll see i'm nervous")).toEqual([]);
  expect(await isKept()).toBe(false);
});

test("what they write after it begins anew", async () => {
  const { says, isKept } = await wipedAtSix();
  expect(await says("18:01", "they'll see i'm nervous")).toHaveLength(1);
  expect(await isKept()).toBe(true);
});

test("danger in it is answered, whenever it was written", async () => {
  const { says } = await wipedAtSix();
  expect((await says("17:55", "i want to kill myself"))[0]?.reply.text).toMatch(/I'm glad you told me/);
  expect(await says("17:56", "i won't be around much longer")).toHaveLength(1);
});
