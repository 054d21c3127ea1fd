import { createCoach } from "../../src/coach/coach.ts";
import type { KeptMoments } from "../../src/coach/moments.ts";
import type { Incoming, Store } from "../../src/coach/ports.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "./playbook.ts";

export const ADA = "100000000000000007";

type Said = { kind: "message"; text: string } | { kind: "command"; name: string; args: object };

/** One coach over a store, and Ada, who says each thing at its own minute of a day, in whatever order it is heard. */
export function byTheMinute(store: Store, face = "discord", wipings?: KeptMoments) {
  const log = { info: () => {}, error: () => {} };
  const coach = createCoach({ store, voice: scriptedVoice, words, log, ...(wipings && { wipings }) });
  const from = { face, channel: "300000000000000001" };
  let events = 200_000_000_000_000_000n;
  const hears = (minute: string, what: Said) => {
    events += 1n;
    const about = { eventIds: [String(events)], personId: ADA, at: new Date(`2026-11-26T${minute}:00Z`), from };
    return coach.hear({ ...about, ...what } as Incoming);
  };
  const says = (minute: string, text: string) => hears(minute, { kind: "message", text });
  const wipes = (minute: string) =>
    hears(minute, { kind: "command", name: "privacy", args: { subcommand: "delete", sure: "yes" } });
  return { coach, hears, says, wipes, last: () => String(events) };
}
