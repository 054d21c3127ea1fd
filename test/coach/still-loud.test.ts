import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Somebody who is asked which of three quieter sentences they could half believe. */
async function asked() {
  const ada = talk();
  await ada.says("theres a work thing on thursday");
  await ada.says("everyone will be in little groups");
  await ada.says("7");
  ada.hears(/Which could you half believe\?/);
  return ada;
}

test.each([
  "everyone will be in little groups",
  "they'll see i don't belong",
  "idk they'll see i don't belong",
  "not sure, they'll just stare at me",
  "none, i'll be alone the whole time",
  "but everyone will notice i'm nervous",
  "they think im weird",
  "they'll all stare",
  "people will probably just laugh at me",
  "nobody wants me there",
  "i'm such an idiot",
  "i'm too awkward for this",
  "it won't work",
])("the loud sentence, typed as the quieter one, is not kept as theirs: %s", async (text) => {
  const ada = await asked();
  await ada.says(text);
  ada.hears(/loud one/);
  ada.hears(/What would a good friend say/);
  expect(ada.buttons()).toEqual(["It's simply true"]);
  expect((await ada.answers())["reframe"]).toBeUndefined();
  await ada.says("they'll laugh at me");
  ada.hears(/loud one/);
  await ada.presses("It's simply true");
  ada.hears(/we don't argue with it/);
});

test.each([
  "i can stay ten minutes",
  "nobody is really looking at me",
  "no one expects me to be perfect",
  "they'll see i'm nervous and that's fine",
  "they'll forget it by friday",
  "they might be glad i came",
  "i'm bad at this but i can leave",
  "others are nervous too",
  "i won't die",
  "they're just people",
  "i'm not that important to them lol",
  "i'm not selling anything",
  "i'll be alone for a bit and then i'll leave",
  "people think about themselves",
  "she may be busy, not angry",
])("a sentence of their own that is quieter is kept: %s", async (text) => {
  const ada = await asked();
  await ada.says(text);
  expect((await ada.answers())["reframe"]).toBe(text);
});
