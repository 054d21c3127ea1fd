import { createCoach } from "../../src/coach/coach.ts";
import type { Incoming, Store, Voice } from "../../src/coach/ports.ts";
import type { Address } from "../../src/domain/outgoing.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

export const quiet = { info: () => {}, warn: () => {}, error: () => {} };
export const build = (store: Store, voice: Voice = scriptedVoice) => createCoach({ store, voice, words, log: quiet });

export const OWN: Address = { face: "discord", channel: "800000000000000001" };
export const SERVER: Address = { face: "discord", channel: "9", token: "t1", expires: "2026-11-24T20:15:00Z" };
let events = 1500000000000000000n;

export type Message = Incoming & { kind: "message" };

export function message(text: string, more: Partial<Message> = {}): Message {
  return { ...event(), kind: "message", text, from: OWN, ...more };
}

export const command = (name: string, args: Record<string, string> = {}, from: Address = SERVER): Incoming => ({
  ...event(),
  kind: "command",
  name,
  args,
  from,
});

export function event() {
  events += 1n;
  return { eventIds: [String(events)], personId: "ada", at: new Date("2026-11-24T20:00:00Z") };
}

export const texts = (outgoing: { reply: { text: string; print?: string | undefined } }[]) =>
  outgoing.map(({ reply }) => reply.text);
