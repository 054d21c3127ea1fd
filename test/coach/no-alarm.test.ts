import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { after, UNSURE } from "./some-danger.ts";

const ASKED = /^I want to be sure I understood/;
const MET = /I'm a bot,? and (?:I )?can't keep|Call your local emergency number now/;

test("who is with somebody, as they were asked to be, is not met with the whole alarm again", async () => {
  for (const text of [
    "she's coming over",
    "she's here",
    "he's home now",
    "they're coming",
    "my sister is with me",
    "my mum is coming over",
  ]) {
    const ada = await after(0);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(MET);
    ada.hears(/somebody who's good for you[\s\S]*your local emergency number/);
    const bea = await after(26);
    await bea.says("hello");
    await bea.presses("A bit lighter");
    await bea.says(text);
    expect(bea.reply()?.text, text).not.toMatch(ASKED);
  }
  const cy = await after(0, "my friend wants to kill herself");
  await cy.says("he's home");
  expect(cy.reply()?.text).not.toMatch(MET);
});

test("who is near is danger where it is somebody they are afraid of, or may hurt", async () => {
  for (const danger of ["my boyfriend hits me", "i'm going to hurt my boss tomorrow"]) {
    const ada = await after(0, danger);
    await ada.says("he's here");
    ada.hears(MET);
    const bea = await after(26, danger);
    await bea.says("hello");
    await bea.presses("A bit lighter");
    await bea.says("he's here");
    bea.hears(ASKED);
  }
});

test("what is there with them may be danger too, and who is there says nothing of the rest", async () => {
  for (const text of ["the pills are here with me", "she's here but i still want to end it all", "i'm at my end"]) {
    const ada = await after(0);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/good for you/);
  }
});

const URGENT = /In danger now|call your local emergency number/;

test("what was said to a danger yesterday is no answer to what is said today", async () => {
  const ada = await after(0);
  await ada.says("my sister");
  ada.at("2026-11-25T13:00:00Z");
  await ada.says("hi");
  expect(ada.reply()?.text).toBe("Last time was heavy. How have you been since?");
  await ada.presses("The same");
  await ada.says("my sister");
  ada.hears(URGENT);
  ada.at("2026-11-26T13:00:00Z");
  await ada.says("hi");
  expect(ada.reply()?.text).not.toMatch(URGENT);
});

test("who is lighter, the day after, is not answered as if they were in danger", async () => {
  for (const text of ["thanks", "ok", "i tried to go to the party", "can we go on", "can we practise"]) {
    const ada = await after(26);
    await ada.says("hi");
    await ada.says("i'm fine");
    ada.hears(/A bit lighter/);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(URGENT);
  }
});

test("a scene may be played in the quiet days, whatever was said to how they are", async () => {
  const ada = await after(26);
  await ada.says("hi");
  await ada.presses("The same");
  await ada.says("i want to practise talking at the party");
  expect((await ada.person()).activity).toMatchObject({ kind: "rehearse" });
  const bea = await after(0);
  await bea.says("i want to practise talking at the party");
  bea.hears(URGENT);
});

test("'i did it' is asked about only where what was feared could be done by it", async () => {
  for (const danger of ["my boyfriend hits me", "i keep making myself throw up after dinner"])
    for (const text of ["i did it", "i tried", "it's done"]) {
      const ada = await after(0, danger);
      await ada.says(text);
      expect(ada.reply()?.text, text).not.toMatch(ASKED);
      ada.hears(URGENT);
    }
  const bea = await after(0, "i'm going to hurt my boss tomorrow");
  await bea.says("i did it");
  bea.hears(/If somebody is hurt: call your local emergency number now/);
});

test("whoever was joking may say so in a word, or say what was meant, and is asked once", async () => {
  for (const text of ["joke", "lol joke", "that was a joke", "jk", "no i mean the new bar", "in the game"]) {
    const ada = talk();
    await ada.says(UNSURE);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(ASKED);
    expect((await ada.person()).quietUntil, text).toBeNull();
  }
  for (const text of ["my life is a joke", "i mean it", "i mean the pain"]) {
    const ada = talk();
    await ada.says(UNSURE);
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(/I want to be sure|I'm a bot/);
  }
});

test("while the plain question is open, how they have been is not asked beside it", async () => {
  const ada = await after(26);
  await ada.says(UNSURE);
  ada.at("2026-11-26T18:00:00Z");
  await ada.says("what do you mean");
  expect(ada.buttons()).toEqual(["Yes", "Not sure", "No, a figure of speech", "It's about someone else"]);
  await ada.presses("No, a figure of speech");
  ada.hears(/Last time was heavy/);
});

test("a confidence among friends, or a plan that the team will hear of later, is no lure", async () => {
  for (const text of [
    "my friend asked me not to tell but her boyfriend broke up with her",
    "my sister asked me not to tell mum she quit",
    "my boss told me not to tell the team yet",
    "she asked me to keep it a secret that she's pregnant and i'm bursting",
  ]) {
    const ada = talk();
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(MET);
  }
  const bea = talk();
  await bea.says("my friend asked me not to tell but her boyfriend broke her arm");
  bea.hears(/Might someone you know be in danger/);
});

test.each([
  "i go to chess club now. he'll beat me again",
  "going out tn with gf friends n theyll judge my clothes",
  "he won't remember me",
])("a game, a look at somebody's clothes and a name forgotten are no danger: %s", async (text) => {
  const ada = talk();
  await ada.says(text);
  expect((await ada.person()).activity?.kind).not.toBe("check");
  expect(ada.reply()?.text).not.toMatch(MET);
});

test.each([
  "i went to chess club. he'll beat me when i get home",
  "i'm late from chess. he'll beat me again",
  "i go to chess club now. he'll beat me again if i lose the money",
  "my boyfriend's family will beat me",
])("the same words about a beating are heard: %s", async (text) => {
  const ada = talk();
  await ada.says(text);
  const { activity, alarm } = await ada.person();
  expect(alarm !== null || activity?.kind === "check").toBe(true);
});

test("a no in whole sentences ends the menu of dangers, also below what was answered to a first question", async () => {
  const ada = talk();
  await ada.says("I suppose I have lost touch with nearly everyone.");
  await ada.says("It would be nice to hear how she is getting on with her garden.");
  expect(ada.reply()?.text).not.toMatch(/ending your life/);
  if (!ada.buttons().includes("No, nobody")) return;
  await ada.says("Yes, I think I would send that.");
  await ada.says("No, nobody, she is perfectly well.");
  expect(ada.reply()?.text).not.toMatch(/emergency|findahelpline/);
});

test("'I said no' to whether somebody hurts them is asked about once more before it is a no", async () => {
  const ada = talk();
  await ada.says("she hurt me");
  ada.hears(ASKED);
  await ada.says("I said no");
  ada.hears(ASKED);
  await ada.says("I said no");
  expect(ada.reply()?.text).not.toMatch(ASKED);
});

test("a walk from the station or onto a train, or up to somebody on a platform, is a walk", async () => {
  for (const text of [
    "there's a woman on my platform, i want to walk up to her",
    "the train is late so i'll walk",
    "i'm at the station, i could walk up and say hi",
    "i want to sleep on the train so nobody talks to me",
    "i'm going to stand on the bus so i don't sit by someone",
    "i'm going to walk onto the train and smile",
    "on the train i want to step forward and offer my seat",
  ]) {
    const ada = talk();
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(MET);
    expect(ada.reply()?.text, text).not.toMatch(ASKED);
  }
  for (const text of [
    "waiting for the train, i want to walk in front",
    "at the tracks, i might jump",
    "i want to walk onto the tracks",
  ]) {
    const ada = talk();
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(/A person can, right now/);
  }
});
