import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { ASKED, after, EMERGENCY } from "./some-danger.ts";
import { askedWhatNext } from "./trying.ts";

test("whoever has been drinking and is about to drive is told to leave the car, wherever it is said", async () => {
  for (const text of [
    "had 6 beers, driving home now",
    "im quite drunk and about to drive over to hers",
    "only had a few drinks so i can drive home",
  ]) {
    const ada = talk();
    await ada.says(text);
    ada.hears(/Leave the car, or stop at the next safe place/);
    ada.hears(EMERGENCY);
    const bea = talk();
    await bea.says("i cant do the thing on thursday");
    await bea.presses("I'll stand there alone");
    await bea.says(text);
    bea.hears(/Leave the car, or stop at the next safe place/);
    expect((await bea.person()).left, text).toMatchObject({ kind: "walk" });
    await bea.says("im fine to drive");
    bea.hears(/feeling fine is the part that can't be trusted/);
  }
});

test("who drives sober, takes a taxi or tells of last night is not told so", async () => {
  for (const text of [
    "work drinks on friday, i'd rather drive home early",
    "had 3 beers, taking the taxi",
    "i'm the designated driver, they have a few drinks and i'm driving home",
    "i have to drive home for christmas and i dread it",
  ]) {
    const ada = talk();
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/Leave the car/);
  }
});

test("a friend who is so much older is asked about where they said before that they are under age", async () => {
  const ada = await askedWhatNext();
  await ada.presses("One small thing for Thursday");
  await ada.says("i'm 15");
  await ada.says("my boyfriend is 24");
  ada.hears(/want photos, money, a secret or a meeting/);
  const bea = talk();
  await bea.says("my boyfriend is 24");
  expect(bea.reply()?.text).not.toMatch(/I want to be sure/);
});

test("who died, what was done to them and a war are no thought to say more quietly", async () => {
  for (const text of [
    "lost mine in week 14 last month",
    "i see the one i shot",
    "they called me the n word last time",
  ]) {
    const ada = talk();
    await ada.says("i cant do the thing on thursday");
    await ada.presses("Something else");
    await ada.says(text);
    ada.hears(/do you want to say it first/);
    expect((await ada.person()).activity, text).toMatchObject({ kind: "talk" });
  }
});

test("the one somebody shot is no number", async () => {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  await ada.says("the one i hurt was there");
  ada.hears(/How loud is it right now/);
});

test("to go with somebody who died, told of a day, is asked about", async () => {
  const ada = talk();
  await ada.types("/log");
  await ada.says("sat with a man while he died today, said hi to his daughter");
  await ada.says("2");
  await ada.says("i wanted to go with him");
  ada.hears(ASKED);
});

test("whoever asks to be talked to gets room, and no list of commands", async () => {
  for (const text of ["can you talk to me", "i need someone to talk to"]) {
    const ada = talk();
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/Words that always work/);
    expect((await ada.person()).activity, text).toMatchObject({ kind: "talk" });
  }
});

test("soon after danger /log counts nothing, and hears what was done", async () => {
  const ada = await after(0);
  await ada.types("/log");
  ada.hears(/Nothing gets counted today/);
  ada.hears(EMERGENCY);
  await ada.says("i took them");
  ada.hears(/Say what was taken/);
  const bea = await after(0);
  await bea.types("/log i said hi to two people");
  expect(bea.reply()?.text).not.toMatch(/How many people/);
  bea.hears(EMERGENCY);
  const cy = await after(20);
  await cy.types("/log");
  cy.hears(/What was it\?/);
});

test("days after somebody hurt them, what he says is no thought to say more quietly before it is known who that is", async () => {
  const ada = await after(30, "my boyfriend hits me");
  await ada.says("hi");
  await ada.presses("A bit lighter");
  await ada.says("i cant do the thing on thursday");
  await ada.presses("Something else");
  await ada.says("he says sorry");
  ada.hears(/If that's who hurt or scared you/);
  await ada.says("the host, he finds me boring");
  ada.hears(/How loud is it right now/);
});
