import { afterEach, beforeEach, expect, test } from "vitest";
import { gate } from "../../src/domain/gate/gate.ts";
import { SIGNALS } from "../../src/domain/gate/signal.ts";
import { createModelVoice } from "../../src/voice/model.ts";
import { type FakeModel, fakeModel } from "../support/fake-model.ts";
import { shownText, talk } from "../support/talk.ts";
import { voiceOf } from "./voice-of.ts";

let model: FakeModel;
beforeEach(async () => {
  model = await fakeModel();
});
afterEach(() => model.close());

/** Somebody who talks with a model beside the words. */
const withModel = (now?: string) =>
  talk({
    voice: createModelVoice({ apiKey: "key", baseUrl: model.url, model: "m" }),
    ...(now !== undefined && { now }),
  });

/** No word of it tells the gate anything: it is in a language that the gate does not speak. */
const UNHEARD = "всё, больше не хочу просыпаться";
const PARTY = "i dread the party on saturday, everyone looks at me";

test("what the gate cannot hear and a model takes for danger is asked about, and nothing else is said", async () => {
  expect(gate(UNHEARD).level).toBe("clear");
  model.says.place = { topic: "self-harm" };
  const ada = withModel();
  await ada.says(UNHEARD);
  expect((await ada.person()).activity).toMatchObject({ kind: "check", signal: "self-harm", held: UNHEARD });
  expect(ada.reply()?.text).toMatch(/^I want to be sure I understood\. Are you thinking about ending your life/);
  await ada.presses("Yes");
  ada.hears(/I'm glad you told me/);
});

test.each(SIGNALS)("a model may have somebody asked about: %s", async (signal) => {
  model.says.place = { topic: signal };
  const ada = withModel();
  await ada.says("it is what it is with the lot of them");
  const isAsked = (await ada.person()).activity?.kind === "check";
  expect(isAsked).toBe(!["minor", "insisting"].includes(signal));
});

test("a no is believed for an hour: it goes on with what was said, and the same is not asked about again", async () => {
  model.says.place = { topic: "abuse" };
  const ada = withModel("2026-11-24T20:00:00Z");
  await ada.says("it is what it is with the lot of them");
  await ada.presses("No, nothing like that");
  ada.hears(/nearest|head say|Say it your way/);
  await ada.says("never mind");
  await ada.says("they are how they are, all of that lot");
  expect((await ada.person()).activity?.kind).not.toBe("check");
  model.says.place = { topic: "self-harm" };
  await ada.says("never mind");
  await ada.says("it is how it is with the whole lot");
  expect((await ada.person()).activity).toMatchObject({ kind: "check", signal: "self-harm" });
  await ada.presses("No, a figure of speech");
  ada.at("2026-11-24T21:10:00Z");
  await ada.says("never mind");
  await ada.says("it is what it is with that lot again");
  expect((await ada.person()).activity?.kind).toBe("check");
});

test("a figure of speech that the gate asked about makes nobody deaf to what only a model hears", async () => {
  const ada = withModel();
  await ada.says("i cant do this anymore");
  expect(model.requests).toEqual([]);
  await ada.presses("No, a figure of speech");
  await ada.says("never mind");
  model.says.place = { topic: "self-harm" };
  await ada.says(UNHEARD);
  expect((await ada.person()).activity).toMatchObject({ kind: "check", held: UNHEARD });
});

test("an answer that a model takes for danger is filed nowhere, and the question waits behind the plain one", async () => {
  const ada = withModel();
  await ada.says(PARTY);
  await ada.presses("They'll see I'm nervous");
  model.says.read = { answers: true, value: 7, danger: "self-harm" };
  await ada.says("louder than it will be on sunday");
  expect((await ada.person()).activity).toMatchObject({ kind: "check", signal: "self-harm" });
  await ada.presses("No, a figure of speech");
  ada.hears(/0 to 10/);
  expect(await ada.answers()).not.toHaveProperty("intensity");
});

test("what is filed as their thought and a model takes for danger is asked about first, and filed after a no", async () => {
  const ada = withModel();
  await ada.says(PARTY);
  model.says.remark = "self-harm";
  await ada.says(UNHEARD);
  expect((await ada.person()).activity).toMatchObject({ kind: "check", signal: "self-harm", held: UNHEARD });
  await ada.presses("No, a figure of speech");
  expect(await ada.answers()).toMatchObject({ thought: UNHEARD });
  expect(ada.seen.map(shownText).join()).not.toContain("self-harm");
});

test.each([null, "bored", 3, {}])("a danger that is none is no danger: %j", async (danger) => {
  const ada = withModel();
  await ada.says(PARTY);
  await ada.presses("They'll see I'm nervous");
  model.says.read = { answers: true, value: 7, danger };
  await ada.says("louder than the fridge but not the neighbours");
  expect((await ada.answers())["intensity"]).toBe(7);
});

test("words of their own below first sentences are placed, and may be danger as well", async () => {
  model.says.place = { topic: "unclear" };
  const ada = withModel();
  await ada.says("it is what it is with the lot of them");
  expect((await ada.person()).activity?.kind).toBe("knock");
  model.says.place = { topic: "self-harm" };
  await ada.says(UNHEARD);
  expect((await ada.person()).activity).toMatchObject({ kind: "check", held: UNHEARD });
});

test("that a file could not be read is told beside it, whichever job heard it", async () => {
  const ada = withModel();
  await ada.says("let me vent");
  model.says.answer = "self-harm";
  await ada.says(UNHEARD, { isUnread: true });
  ada.hears(/ending your life[\s\S]*file/);
});

test.each(["self-harm", "Self-harm."])("in the middle of getting it out, too: %s", async (word) => {
  const ada = withModel();
  await ada.says("let me vent");
  model.says.answer = "The door, of all places. What happened just before it?";
  await ada.says("i walked in and they all stopped talking at the party");
  ada.hears("The door, of all places.");
  model.says.answer = word;
  await ada.says(UNHEARD);
  expect((await ada.person()).activity).toMatchObject({ kind: "check", signal: "self-harm", held: UNHEARD });
  ada.hears(/ending your life/);
  await ada.presses("No, a figure of speech");
  expect((await ada.person()).activity).toMatchObject({
    kind: "talk",
    exchanges: [{}, { said: UNHEARD, answered: null }],
  });
  expect(ada.reply()?.text).not.toContain(word);
});

test("no model is asked about what the gate hears, so none can take it back", async () => {
  model.says.place = { topic: "greeting" };
  model.says.read = { answers: true, value: 2, danger: null };
  const ada = withModel();
  await ada.says("i want to kill myself");
  ada.hears(/I'm glad you told me/);
  expect(model.requests).toEqual([]);
});

test("what the script alone answers a model may still take for danger, and for nothing else", async () => {
  const voice = voiceOf(model);
  const ada = talk({ voice });
  await ada.says("let me vent");
  model.says.answer = "Could you have one before you go?";
  await ada.says("a beer helps me talk to them");
  expect(ada.reply()?.text).not.toContain("before you go");
  model.says.place = { topic: "overdose" };
  await ada.says(UNHEARD);
  expect((await ada.person()).activity).toMatchObject({ kind: "check", signal: "overdose" });
});
