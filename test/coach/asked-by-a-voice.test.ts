import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Incoming, Voice } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

let events = 1500000000000000000n;

type Message = Incoming & { kind: "message" };

function message(text: string): Message {
  events += 1n;
  const from = { face: "discord", channel: "800000000000000001" };
  return {
    kind: "message",
    text,
    from,
    eventIds: [String(events)],
    personId: "ada",
    at: new Date("2026-11-24T20:00Z"),
  };
}

/** Somebody with a voice that takes its time, and takes for danger what they said first. */
function ada() {
  const store = createMemoryStore();
  const [asked, told] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  async function place(): Promise<{ mayBe: "self-harm" }> {
    asked.resolve();
    await told.promise;
    return { mayBe: "self-harm" };
  }
  const converse: Voice["converse"] = (_, __, onDraft) => {
    onDraft?.(() => "The door, of all places.");
    return place();
  };
  const log = { info: () => {}, error: (facts: object) => expect.fail(JSON.stringify(facts)) };
  const coach = createCoach({ store, voice: { ...scriptedVoice, place, converse }, words, log });
  const activity = async () => {
    await coach.settle();
    return (await store.load("ada"))?.activity;
  };
  return { coach, asked: asked.promise, tell: told.resolve, activity };
}

const FIRST = "it is what it is with the lot of them";

test("what was written before the plain question was there is no answer to it, and waits with what is asked about", async () => {
  const { coach, asked, tell, activity } = ada();
  const answers = [coach.hear(message(FIRST))];
  await asked;
  answers.push(coach.hear(message("no idea why i write this")), coach.hear(message("the party on saturday")));
  tell();
  expect((await Promise.all(answers)).map((outgoing) => outgoing.length)).toEqual([1, 0, 0]);
  const held = `${FIRST}\nno idea why i write this\nthe party on saturday`;
  expect(await activity()).toMatchObject({ kind: "check", timesAsked: 1, held });
  await coach.hear(message("no, a figure of speech"));
  expect(JSON.stringify(await activity())).toContain("the party on saturday");
});

test("where it stands in the place of what had begun above that, it is shown once more below", async () => {
  const { coach, asked, tell, activity } = ada();
  await coach.hear(message("let me vent"));
  const first = coach.hear(message("i stood by the door"), ({ id }) => void coach.drafted("ada", id, "the draft"));
  await asked;
  const second = coach.hear(message("for an hour"));
  tell();
  const [[above], [below]] = await Promise.all([first, second]);
  expect(above).toMatchObject({ draft: "the draft", reply: { text: expect.stringContaining("ending your life") } });
  expect(below?.reply).toEqual(above?.reply);
  expect(below).not.toHaveProperty("draft");
  expect(await activity()).toMatchObject({ timesAsked: 1, held: "i stood by the door\nfor an hour" });
});

test("what is written below it answers it", async () => {
  const { coach, tell, activity } = ada();
  tell();
  await coach.hear(message(FIRST));
  await coach.hear(message("hm"));
  expect(await activity()).toMatchObject({ kind: "check", timesAsked: 2, held: FIRST });
});

test.each(["before", "after"])("it is let go when it is taken back %s it was asked about", async (when) => {
  const { coach, asked, tell, activity } = ada();
  const gone = message(FIRST);
  const answer = coach.hear(gone);
  await asked;
  if (when === "before") coach.takenBack(gone.eventIds[0] ?? "");
  tell();
  await answer;
  if (when === "after") coach.takenBack(gone.eventIds[0] ?? "");
  expect(await activity()).toMatchObject({ kind: "check", held: null });
});
