import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

test("who tells more where a number is asked is not asked for it for ever, and it is kept", async () => {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  await ada.says("i want friend");
  await ada.says("football maybe");
  expect(ada.reply()?.text).toMatch(/^No number, then/);
  expect((await ada.answers())["situation"]).toMatch(/i want friend\nfootball maybe/);
});

test("a number of people that was told is not asked again", async () => {
  for (const text of ["talked to 2 ppl", "i talked to two people at the bakery"]) {
    const ada = talk();
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/How many people|Roughly how many/);
    expect((await ada.answers())["spoken"], text).toBe(2);
  }
});

test("thanks said to a bot are thanks", async () => {
  const ada = talk();
  for (const text of ["thanks bot", "thank u bot"]) {
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toContain(text);
  }
});

test("who does not know how loud it is, in other words either, goes on without a number", async () => {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  await ada.says("idk");
  ada.hears(/A bit, a lot, or all you can hear/);
  await ada.says("idk");
  expect(ada.reply()?.text).toMatch(/^No number, then/);
});
