import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { ASKED, EMERGENCY } from "./some-danger.ts";

/** Somebody who is asked how loud it is. */
async function inWalk() {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  return ada;
}

test("who says in a walk that they do not want to do this any more is let out, with care, and may say that they meant more", async () => {
  for (const text of ["i dont want to do this anymore", "I don't wanna do this any more"]) {
    const ada = await inWalk();
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(ASKED);
    expect(ada.reply()?.text, text).toMatch(/we stop here/);
    expect((await ada.person()).activity, text).toBeNull();
    await ada.presses("I meant more than this");
    ada.hears(EMERGENCY);
  }
  const bea = await inWalk();
  await bea.says("i dont want to do this anymore");
  await bea.says("i meant it");
  bea.hears(ASKED);
  const cy = talk();
  await cy.says("i dont want to do this anymore");
  cy.hears(ASKED);
});

test("what is said in halves is heard as one", async () => {
  const ada = talk();
  await ada.types("/log i went to the bridge");
  await ada.says("to jump");
  ada.hears(ASKED);
  const bea = talk();
  await bea.says("my cousin is bringing me to pakistan for a wedding");
  await bea.says("they say its mine");
  expect(bea.buttons()).toContain("Someone hurts or scares me");
  const cy = talk();
  await cy.types("/log i went to the pool");
  await cy.says("to jump");
  expect(cy.reply()?.text).not.toMatch(ASKED);
});

test("whoever has swallowed something is not made ready for a day while it may still kill them", async () => {
  const ada = talk();
  await ada.says("ive had a bottle of vodka and 12 of my sleeping pills");
  await ada.says("so will i go to the thing on saturday lol");
  ada.hears(EMERGENCY);
  expect((await ada.person()).activity).toBeNull();
});

test("a lost baby is no number to count, and who wants to be with it is asked", async () => {
  const ada = talk();
  await ada.says("i lost the baby at 11 weeks");
  expect(ada.reply()?.text).toMatch(/lost someone/);
  await ada.says("nobody knew i was pregnant");
  await ada.says("i want to be with my baby");
  ada.hears(ASKED);
});

test("who falls asleep at the wheel is kept from it, also where it was said one after the other", async () => {
  const ada = talk();
  await ada.says("been driving for 14 hours, nobody to talk to");
  await ada.says("my eyes keep closing");
  ada.hears(/next safe place/);
  const bea = talk();
  await bea.says("i had a couple of beers at the quiz");
  await bea.says("my sister drove us home");
  expect(bea.reply()?.text).not.toMatch(/next safe place/);
});

test("who is frightened by a thought they do not want is not spoken to as an angry one", async () => {
  for (const text of [
    "its not that i want to",
    "i dont want to do it, the thought just comes",
    "I'd never do it, it just pops up",
  ]) {
    const ada = talk();
    await ada.says("i keep thinking of stabbing my baby");
    await ada.says("yes");
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(/don't want/);
    ada.hears(EMERGENCY);
    await ada.says("i want to do it");
    expect(ada.reply()?.text, text).toMatch(/put distance between/);
  }
});

test.each([
  ["0, i took something", /dangerous now/],
  ["ten out of ten i'm not coming home", ASKED],
  ["if it goes bad there's always the train", ASKED],
  ["scissors are on my desk and they help", ASKED],
  ["i'll be brave and let him", /hurt or scared you/],
])("a number or a sentence that is a danger is asked about: '%s'", async (text, asked) => {
  const ada = await inWalk();
  await ada.says(text);
  ada.hears(asked);
});

test("who has a way home, or brings somebody something, goes on with the walk", async () => {
  for (const text of ["if it goes bad there's always the train home", "8, i took something to eat along"]) {
    const ada = await inWalk();
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/I want to be sure/);
  }
});
