import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

const tooYoung = async () => {
  const ada = talk();
  await ada.says("i'm 11 and nobody talks to me");
  return ada;
};

test("who is too young for this has everything wiped by the words for it", async () => {
  const ada = await tooYoung();
  await ada.says("delete my data");
  expect(ada.buttons()).toEqual(["Wipe it all", "Keep it"]);
  await ada.says("yes");
  expect(await ada.store.load("ada")).toBeNull();
});

test("whoever keeps it is as young as before", async () => {
  const ada = await tooYoung();
  await ada.says("delete my data");
  await ada.says("no");
  await ada.says("ugh saturday");
  ada.hears(/people of 13 and over/);
});
