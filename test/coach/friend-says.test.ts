import { expect, test } from "vitest";
import { withoutFriend } from "../../src/domain/reading/friend-says.ts";
import { words } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

test.each([
  ["she'd say they're nervous too", "they're nervous too"],
  ["shed say everyone shakes, they're not looking at your hands", "everyone shakes, they're not looking at your hands"],
  ["my wife would say they dont notice", "they dont notice"],
  ["A good friend would say: you don't have to stay", "you don't have to stay"],
  ["nobody is looking", "nobody is looking"],
  ["she'd say", "she'd say"],
])("of a friend's words the words are kept: %s", (text, kept) => {
  expect(withoutFriend(text, words().playbook.vocabulary)).toBe(kept);
});

test("what a friend would say comes back without the friend", async () => {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  await ada.says("i dont believe any of these");
  ada.hears(/What would a good friend say/);
  await ada.says("shed say everyone shakes, they're not looking at your hands");
  expect(ada.reply()?.text).toMatch(/^"everyone shakes, they're not looking at your hands"/);
});

test.each([
  ["over 18", "yes"],
  ["im over 18", "yes"],
])("an age is read: %s", async (said, adult) => {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  for (const answer of ["a", "8", "b", "5", "one small thing", said]) await ada.says(answer);
  expect((await ada.person()).adult).toBe(adult);
  await ada.says("yeah the first one");
  ada.hears(/give it a hook/);
  expect(ada.reply()?.text).not.toContain("yeah");
});

test("nobody is led into a walk who said next to nothing, and does not know", async () => {
  const ada = talk();
  await ada.says("hey");
  await ada.says("not much just bored");
  await ada.says("idk");
  ada.hears(/Then say it your way/);
});
