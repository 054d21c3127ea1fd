import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

test("a fair test keeps no 'none of them', says nothing twice, and answers what only they can know", async () => {
  const ada = talk();
  await ada.says("i tried a book club once and it was dead");
  await ada.says("2");
  await ada.says("idk none of them really");
  ada.hears(/Which\?/);
  await ada.says("next time i'd go earlier");
  ada.hears(/Next time, i'd go earlier/);
  await ada.says("i may stop when my mate would say 3 is plenty");
  ada.hears(/I may stop when my mate would say 3 is plenty/);
  await ada.says("who should i give it to");
  expect(ada.reply()?.text).toMatch(/that one is yours|only you can tell/);
  expect(ada.reply()?.text).not.toMatch(/kept that|stands beside/);
});

test("whoever is late is heard as a loss, and 'ok' is nobody's name", async () => {
  const ada = talk();
  await ada.says("i miss my late husband");
  ada.hears(/You've lost someone/);
  const bea = talk();
  await bea.types("/circle add Tom close");
  await bea.types("/circle write");
  await bea.presses("Yes, there is");
  await bea.says("ok");
  bea.hears(/Who crossed your mind lately/);
  await bea.says("Maya");
  bea.hears(/^Maya\. Where do they belong/);
});

test("a moment they may stop at is said without a second 'when'", async () => {
  const ada = talk();
  await ada.says("i went to a meetup once. never again lol");
  await ada.says("3");
  await ada.says("a different person");
  await ada.says("after 3");
  ada.hears(/I may stop after 3\./);
});
