import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Draft, Incoming, Voice } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { ADA, byTheMinute } from "../support/by-the-minute.ts";
import { words } from "../support/playbook.ts";

/** Somebody who was answered in danger at six. Says the rest by the minute, in whatever order it is heard. */
async function inDangerAtSix() {
  const store = createMemoryStore();
  const { coach, says, hears, last } = byTheMinute(store);
  await says("17:40", "hello");
  await says("18:00", "i want to kill myself");
  await coach.settle();
  return { coach, says, hears, last, store };
}

test("what was written before danger, and is heard only after it was answered, begins nothing below that", async () => {
  const { says, hears, last, store } = await inDangerAtSix();
  expect(await says("17:58", "i cant do the thing on saturday")).toEqual([]);
  expect((await store.load(ADA))?.handled).toContain(last());
  expect((await store.load(ADA))?.activity).toBeNull();
  expect(await hears("17:59", { kind: "command", name: "walk", args: {} })).toEqual([]);
});

test("what is said after it is answered, and so is what is theirs at any time, and more danger", async () => {
  const { says, hears } = await inDangerAtSix();
  expect(await says("18:01", "thank you")).toHaveLength(1);
  expect(await says("17:57", "i want to die tonight")).toHaveLength(1);
  const wiped = await hears("17:59", { kind: "command", name: "privacy", args: { subcommand: "delete", sure: "yes" } });
  expect(wiped[0]?.reply.text).toMatch(/Your file is gone/);
});

test("danger that is heard late does not let in again what was written before danger that is answered already", async () => {
  const { says } = await inDangerAtSix();
  expect(await says("17:50", "i want to die tonight")).toHaveLength(1);
  expect(await says("17:55", "i cant do the thing on saturday")).toEqual([]);
});

test("whoever is asked how they are is answered, also where the clock of the face is behind ours", async () => {
  const { coach, says, hears } = await inDangerAtSix();
  await hears("18:02", { kind: "command", name: "checkin", args: { how: "tomorrow" } });
  const at = new Date("2026-11-27T18:30:00Z");
  const from = { face: "discord", channel: "300000000000000001" };
  const asked = await coach.hear({ kind: "nudge", eventIds: ["look.1"], personId: ADA, at, from });
  expect(asked[0]?.reply.text).toMatch(/How are you\?/);
  expect(await says("23:59", "better, thanks")).toHaveLength(1);
});

/** Ada with a model that begins to say something and never ends, until it is told to. */
function withHangingModel() {
  const asked = Promise.withResolvers<void>();
  let hangs = false;
  const speak: Voice["speak"] = (moment, line, onDraft) => {
    if (!hangs) return scriptedVoice.speak(moment, line);
    onDraft?.(() => "A first sentence.");
    asked.resolve();
    return new Promise((_, reject) => moment.signal.addEventListener("abort", () => reject(moment.signal.reason)));
  };
  const voice: Voice = { ...scriptedVoice, speak, converse: speak };
  const log = { info: () => {}, error: () => {} };
  const coach = createCoach({ store: createMemoryStore(), voice, words, log });
  const from = { face: "discord", channel: "300000000000000001" };
  const drafts: Draft[] = [];
  let events = 200_000_000_000_000_000n;
  const hears = (what: { kind: "message"; text: string } | { kind: "command"; name: string; args: object }) => {
    events += 1n;
    const about = { eventIds: [String(events)], personId: ADA, at: new Date("2026-11-26T18:00:00Z"), from };
    return coach.hear({ ...about, ...what } as Incoming, (draft) => drafts.push(draft));
  };
  const hang = () => {
    hangs = true;
    return asked.promise;
  };
  return { hears, hang, drafts };
}

test("a yes to the plain question waits for no turn that runs, also where a no was said first", async () => {
  const { hears, hang } = withHangingModel();
  await hears({ kind: "message", text: "let me vent" });
  await hears({ kind: "message", text: "i won't be around much longer" });
  const hanging = hang();
  const pressed = (value: string) => hears({ kind: "command", name: "answer", args: { question: "2.check", value } });
  const no = pressed("no");
  await hanging;
  expect((await pressed("yes"))[0]?.reply.text).toMatch(/^I'm glad you told me/);
  expect(await no).toEqual([]);
});

test("a turn that danger has cut short shows no more of itself", async () => {
  const { hears, hang, drafts } = withHangingModel();
  const hanging = hang();
  const cut = hears({ kind: "message", text: "i dread walking into rooms full of people i dont know, everyone looks" });
  await hanging;
  expect(drafts.map(({ text }) => text())).toEqual(["A first sentence."]);
  await hears({ kind: "message", text: "i want to kill myself" });
  expect(drafts.map(({ text }) => text())).toEqual([null]);
  expect(await cut).toEqual([]);
});
