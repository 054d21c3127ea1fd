import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Somebody who is asked whether they are 18 or over. */
async function asked() {
  const ada = talk();
  for (const said of ["i cant do the thing on thursday", "a", "8", "c", "6"]) await ada.says(said);
  await ada.presses("One small thing for Thursday");
  ada.hears(/Are you 18 or over\?/);
  return ada;
}

test("an age under thirteen, told where they are asked whether they are 18 or over, is asked about", async () => {
  for (const text of ["12", "10", "i'm 9", "11 years old"]) {
    const ada = await asked();
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(/younger than 13\?|people of 13 and over/);
    if (ada.buttons().includes("Yes")) await ada.presses("Yes");
    expect((await ada.person()).tooYoung, text).toBe(true);
  }
  const bea = await asked();
  await bea.says("10");
  await bea.presses("No, I'm 13 or older");
  bea.hears(/Are you 18 or over\?/);
  const cy = await asked();
  await cy.says("17");
  cy.hears(/Pick a size/);
});

test("whoever says that they are a teenager is one, whatever they pressed before", async () => {
  for (const text of ["actually i'm 15", "i am 16 btw", "sorry im 17"]) {
    const ada = await asked();
    await ada.presses("Yes");
    expect((await ada.person()).adult).toBe("yes");
    await ada.says(text);
    expect((await ada.person()).adult, text).toBe("no");
  }
  const bea = await asked();
  await bea.presses("Yes");
  await bea.says("i'm 15 minutes early and i wait outside");
  expect((await bea.person()).adult).toBe("yes");
});

test("who is too young reads each time who helps where somebody hurts or scares them", async () => {
  const kim = talk();
  await kim.says("im 11");
  for (const text of ["my dad is not nice to me", "he touched me", "hello"]) {
    await kim.says(text);
    kim.hears(/hurts or scares you, it isn't your fault[\s\S]*your local emergency number[\s\S]*findahelpline/);
  }
});

test("an age answers whether they are younger than 13", async () => {
  for (const text of ["30", "no im 30", "im 15", "nope im 15 lol", "13"]) {
    const ada = talk();
    await ada.says("i'm 10, maybe 15 minutes late");
    ada.hears(/younger than 13\?/);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/younger than 13\?|people of 13 and over/);
    expect((await ada.person()).tooYoung, text).toBe(false);
  }
  for (const text of ["11", "yes im 12"]) {
    const kim = talk();
    await kim.says("i'm 10, maybe 15 minutes late");
    await kim.says(text);
    expect((await kim.person()).tooYoung, text).toBe(true);
  }
});

test("who was understood as under thirteen may say their age again, in words", async () => {
  for (const text of ["sorry i meant im 21", "i'm 21", "i'm 14", "i just turned 13"]) {
    const ada = talk();
    await ada.says("im 12");
    await ada.says(text);
    ada.hears(/then I had it wrong/);
    expect(await ada.person(), text).toMatchObject({ tooYoung: false, quietUntil: null });
  }
  for (const text of ["i'm nearly 13", "i'm 11", "my brother is 21", "i have 21 friends"]) {
    const ada = talk();
    await ada.says("im 12");
    await ada.says(text);
    expect((await ada.person()).tooYoung, text).toBe(true);
  }
});

test("an age that is only guessed makes nobody too young, however little is answered", async () => {
  const ada = talk();
  for (const text of ["i play roblox with my class", "the one with the dragons", "it is fun"]) await ada.says(text);
  expect(await ada.person()).toMatchObject({ tooYoung: false, quietUntil: null });
  const bea = talk();
  for (const text of ["im in year 5", "i like dragons", "they are big"]) await bea.says(text);
  expect((await bea.person()).tooYoung).toBe(true);
});
