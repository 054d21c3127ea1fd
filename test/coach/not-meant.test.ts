import { expect, test } from "vitest";
import { after, DANGER } from "./some-danger.ts";

const ASKED = /^I want to be sure I understood/;
const URGENT = /In danger now|[Cc]all your local emergency number/;

test.each([
  ["it was a joke", DANGER],
  ["lol that was a joke", DANGER],
  ["sorry that was my brother typing", DANGER],
  ["oh sorry in the game i mean", "he hits me"],
])("who was understood wrongly may say so: '%s' is heard, and they may go on", async (text, danger) => {
  const ada = await after(0, danger);
  await ada.says("i cant do the thing on thursday");
  await ada.says(danger);
  await ada.says(text);
  ada.hears(/I'll take your word for it[\s\S]*your local emergency number/);
  await ada.presses("Go on");
  expect(ada.reply()?.text).not.toMatch(URGENT);
  expect((await ada.person()).activity).not.toBeNull();
  await ada.says("/try");
  ada.hears(/Not today, and not because of you/);
  ada.at("2026-11-25T13:00:00Z");
  await ada.says("hello");
  expect(ada.reply()?.text).not.toMatch(/Last time was heavy/);
});

test("the same the next day, where how they have been is asked", async () => {
  const ada = await after(26);
  await ada.says("hi");
  await ada.says("i am fine, that was a joke");
  ada.hears(/I'll take your word for it/);
  const bea = await after(26);
  await bea.says("it was a joke");
  bea.hears(/I'll take your word for it/);
  const cy = await after(0);
  await cy.says("ask me tomorrow");
  await cy.passes("2026-11-25T14:00:00Z");
  await cy.says("i was joking");
  cy.hears(/I'll take your word for it/);
});

test("a joke that was none may be taken back, and what is back is asked about", async () => {
  for (const text of ["i lied", "it wasn't a joke", "it's back", "still thinking about it"]) {
    const ada = await after(0);
    await ada.says("it was a joke");
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(ASKED);
  }
  const real = ["it wasn't a joke", "my life is a joke", "i'm a joke", "it's a joke how little anyone cares"];
  const half = [
    "i was joking when i said i'm fine",
    "you misunderstood, it's already done",
    "i said i'm fine, that was a joke",
  ];
  for (const text of [...real, ...half]) {
    const ada = await after(0);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/take your word/);
  }
});

test("a body that may be in danger now is no joke for some hours, whatever they say", async () => {
  for (const danger of ["i took 30 pills", "my chest hurts and i cant breathe and my arm is numb"]) {
    const ada = await after(0, danger);
    for (const text of ["it was a joke", "i'm throwing up"]) {
      await ada.says(text);
      expect(ada.reply()?.text, text).not.toMatch(/take your word/);
      ada.hears(URGENT);
    }
  }
});
