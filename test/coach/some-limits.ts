import { expect } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Blocks, Limits } from "../../src/coach/door.ts";
import type { Incoming, Store, Voice } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

export const log = { info: () => {}, error: (facts: object) => expect.fail(JSON.stringify(facts)) };
export const NOW = new Date("2026-11-24T20:00:00Z");
export const lineOf = (key: string) => words().playbook.talk[key]?.[0]?.text({}) ?? "";

/** An operator's list, told once a day. */
export function blocking(...ids: string[]): Blocks {
  const told = new Set<string>();
  return {
    has: (id) => ids.includes(id),
    tells(id, now) {
      const key = `${id} ${now.toISOString().slice(0, 10)}`;
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    },
  };
}

export const limitsOf = (more: Partial<Limits> = {}): Limits => ({
  messagesPerMinute: 5,
  walksPerDay: 2,
  blocks: blocking(),
  isSpent: () => false,
  ...more,
});

export interface Building {
  store?: Store;
  voice?: Voice;
  limits?: Limits;
}

export const build = ({ store = createMemoryStore(), voice = scriptedVoice, limits = limitsOf() }: Building = {}) =>
  createCoach({ store, voice, words, limits, log });

let events = 0;
export const message = (text: string, more: Partial<Incoming> = {}): Incoming =>
  ({
    kind: "message",
    text,
    eventIds: [`10000000000000${String(events++).padStart(4, "0")}`],
    personId: "ada",
    at: NOW,
    from: { face: "discord", channel: "1" },
    ...more,
  }) as Incoming;
export const command = (name: string, args: Record<string, string> = {}, more: Partial<Incoming> = {}): Incoming =>
  ({ ...message(""), kind: "command", name, args, ...more }) as Incoming;

export const texts = (outgoings: { reply: { text: string } }[][]) => outgoings.flat().map(({ reply }) => reply.text);

/** Says all of it at once. */
export const all = (coach: ReturnType<typeof build>, incoming: Incoming[]) =>
  Promise.all(incoming.map((one) => coach.hear(one)));
