import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { ANYONE, asked, HEAVY, MORE, WHICH } from "./asked-anyone.ts";
import { told } from "./some-danger.ts";

test("whoever talks past it goes on with both, and what is heavier is asked about", async () => {
  const ada = await asked();
  await ada.says("i dread the party on saturday");
  ada.hears(/Saturday/);
  expect((await ada.person()).activity?.kind).not.toBe("check");
  const bea = await asked();
  await bea.says("i wont be needing a nudge on friday");
  bea.hears(MORE);
  await bea.says("i wont be needing a nudge on friday");
  bea.hears(WHICH);
  const cy = await asked();
  await cy.says("i want to die");
  cy.hears(/go to the nearest emergency department/);
  const dan = await asked();
  await dan.says("i dont want to be here anymore");
  dan.hears(/ending your life or hurting yourself\?/);
  const eve = await asked();
  await eve.says("stop");
  eve.hears(/we stop here/);
});

test.each(["it's fine", "go on", "carry on", "i dont know what that means", "idk what you mean"])(
  "neither a yes nor a no: %s",
  async (text) => {
    const ada = await asked();
    await ada.says(text);
    ada.hears(/I ask because/);
    await ada.says(text);
    expect((await ada.person()).activity).toMatchObject({ kind: "knock", situation: HEAVY });
  },
);

test("whoever tells a calm story past it is asked openly once more, and the menu has them choose again before it ends in numbers", async () => {
  const ada = await asked();
  const calm = "my roommate i mean, the alarm goes off every day and she sleeps through it";
  await ada.says(calm);
  ada.hears(MORE);
  await ada.says(calm);
  await ada.says(calm);
  ada.hears(WHICH);
  await ada.says("i just dont want to be rude");
  ada.hears(/the last one says so[\s\S]*nearest\?/);
  await ada.presses("None, nobody is in danger");
  expect((await ada.person()).quietUntil).toBeNull();
  expect((await ada.person()).activity?.kind).not.toBe("check");
});

test("the open question comes again short and in other words, and only who said yes is thanked", async () => {
  const ada = await asked();
  await ada.says("my roommate i mean, the alarm goes off every day and she sleeps through it");
  const first = ada.reply()?.text ?? "";
  expect(first).not.toMatch(ANYONE);
  expect(first.split(" ").length).toBeLessThan(20);
  expect(ada.buttons()).toEqual(["No, nobody", "Yes", "Not sure"]);
  await ada.says("my roommate i mean, the alarm goes off every day and she sleeps through it");
  expect(ada.reply()?.text).not.toBe(first);
  expect(ada.reply()?.text).not.toMatch(ANYONE);
  await ada.says("my roommate i mean, the alarm goes off every day and she sleeps through it");
  ada.hears(/Maybe it's none of these[\s\S]*nearest\?/);
  expect(ada.reply()?.text).not.toMatch(/Thank you/);
  const bea = await asked();
  await bea.presses("Yes");
  bea.hears(/^Thank you for telling me/);
});

test("what is asked about once more on the same day is asked in other words", async () => {
  const ada = await asked();
  await ada.presses("No, nobody");
  await ada.says("never mind");
  await ada.says("no more of these please, i cant mix them");
  expect(ada.reply()?.text).not.toMatch(ANYONE);
});

test("what is little by itself and more beside what waits is asked about once more, and what leaves little to ask leads to the menu", async () => {
  const ada = await asked();
  await ada.says("she had a lot to drink");
  ada.hears(MORE);
  const bea = await told("hes always quiet before", "before he goes off");
  await bea.says("he doesnt mean it");
  bea.hears(WHICH);
});

test("a danger that is told past all of it still ends in the numbers", async () => {
  const ada = await asked();
  await ada.says("i wont be needing a nudge on friday");
  await ada.says("i wont be needing a nudge on friday");
  ada.hears(WHICH);
  await ada.says("you wouldnt get it");
  await ada.says("you wouldnt get it");
  ada.hears(/findahelpline/);
  expect((await ada.person()).quietUntil).not.toBeNull();
});

test.each(["lol", "ok", "😭", "nein", "none of your business", "why do you ask", "what do you mean", "hello", "/try"])(
  "what is no answer to it has it asked once more, with why, and then what waited goes on: %s",
  async (text) => {
    const ada = await asked();
    const passes = () => (text.startsWith("/") ? ada.types(text) : ada.says(text));
    await passes();
    ada.hears(/I ask because.*unsafe/);
    await passes();
    expect((await ada.person()).activity).toMatchObject({ kind: "knock", situation: HEAVY });
  },
);

test.each([
  ["7", { intensity: 7 }],
  ["louder than the fridge, so about a 6", { intensity: 6 }],
])(
  "the answer to what was asked before goes on as that, and what waited belongs to the story: %s",
  async (text, files) => {
    const ada = talk();
    await ada.says("i dread friday, everyone looking at me");
    await ada.presses("They'll see I'm nervous");
    await ada.says(HEAVY);
    ada.hears(ANYONE);
    await ada.says(text);
    expect(await ada.answers()).toMatchObject({ ...files, situation: expect.stringContaining(HEAVY) });
  },
);

test.each(["7", "2", "lol"])("what the gate is unclear about is not talked past with: %s", async (text) => {
  const ada = talk();
  await ada.says("i dread friday, everyone looking at me");
  await ada.presses("They'll see I'm nervous");
  await ada.says("he gets drunk and comes into my room");
  ada.hears(ANYONE);
  await ada.says(text);
  await ada.says(text);
  ada.hears(/nearest\?/);
  expect((await ada.person()).activity).toMatchObject({ kind: "check", asks: "which" });
});

test("a name that is typed instead of an answer is that name, and not what waited before it", async () => {
  const ada = talk();
  await ada.types("/circle show");
  await ada.says(HEAVY);
  ada.hears(ANYONE);
  await ada.says("my old friend Sam from school");
  expect(ada.reply()?.text).not.toContain("wake her");
});

test("what goes past the question leaves it open, and says how it is answered later", async () => {
  const ada = await asked();
  await ada.says("how can i talk to people at the cafe tomorrow");
  ada.hears(/If it ever changes, "not safe" is enough/);
  await ada.says("not safe");
  ada.hears(WHICH);
});
