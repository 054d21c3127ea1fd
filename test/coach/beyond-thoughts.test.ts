import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

const DOOR = ["Something practical", "Let me say it", "Enough for now"];

test.each([
  "everyone hates me and they call me slurs",
  "he called me the n word",
  "they'll call me slurs again",
  "they call me slurs at school",
])("what is shouted at somebody is theirs to answer for, and nothing to think smaller: %s", async (text) => {
  const ada = talk();
  await ada.says(text);
  ada.hears("it was theirs to answer for, not yours.");
  expect(ada.buttons()).toEqual(DOOR);
  await ada.presses("Something practical");
  ada.hears("What would help most just now?");
  expect(ada.buttons().join()).toMatch(/without the guilt/);
});

test.each([
  "i have to walk home alone at night and im scared of men",
  "i hate walking home alone after my shift",
  "im scared of men and the bus is full of them",
])("a fear that is right is not argued with: %s", async (text) => {
  const ada = talk();
  await ada.says(text);
  ada.hears(/^That fear is looking after you, so nothing here talks you out of it\./);
  expect(ada.buttons()).toEqual(DOOR);
  await ada.presses("Something practical");
  ada.hears("I won't ask you to think that smaller. What would help most just now?");
  await ada.presses("Not going, without the guilt");
  expect((await ada.person()).activity).toBeNull();
});

const INSISTING = [
  "i'm going to keep turning up until she talks to me",
  "she keeps saying no but i know she means yes",
  "i followed her home",
  "she blocked me so i made another account to write to her",
];

test.each(INSISTING)("somebody who does not take a no gets one, and no step towards that person: %s", async (text) => {
  const ada = talk();
  await ada.says(text);
  ada.hears("A no is a no.");
  ada.hears("stay away from where they are, and write nothing.");
  expect(ada.buttons()).toEqual(["Ask me tomorrow how I am", "Numbers where I live"]);
  const { activity, quietUntil } = await ada.person();
  expect([activity, quietUntil === null]).toEqual([null, false]);
});

test("said in a walk, as the thought, it ends the walk", async () => {
  const ada = talk();
  await ada.says("i froze when the girl from my course sat next to me yesterday");
  expect((await ada.person()).activity).not.toBeNull();
  await ada.says("she keeps saying no but i know she means yes");
  ada.hears("A no is a no.");
  expect((await ada.person()).activity).toBeNull();
});

test("i should be dead, said as the thought, is asked about and not coached", async () => {
  const ada = talk();
  await ada.says("i froze at the party yesterday and everyone stared at me");
  await ada.says("i should be dead");
  ada.hears("Are you thinking about ending your life or hurting yourself?");
});

test("whether a no was said is asked where it is not plain", async () => {
  const ada = talk();
  await ada.says("i wait outside her work every evening even though she blocked me");
  ada.hears("Has this person said no to you, or would they be scared if they knew?");
  await ada.presses("Not sure");
  ada.hears("A no is a no.");
});
