import { createCoach } from "../../src/coach/coach.ts";
import type { Incoming, Store, Voice } from "../../src/coach/ports.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

export const log = { info: () => {}, error: () => {} };
export const build = (store: Store, voice: Voice = scriptedVoice) => createCoach({ store, voice, words, log });
let events = 0;
export const message = (text: string, more: Partial<Incoming> = {}): Incoming =>
  ({
    kind: "message",
    text,
    eventIds: [`event-${events++}`],
    personId: "ada",
    at: new Date("2026-11-24T20:00:00Z"),
    from: { face: "discord", channel: "1" },
    ...more,
  }) as Incoming;
export const never = () => new Promise<never>(() => {});
