import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

test.each([
  ["im scared to talk to people at the meetup because of my visa status", "Caution is wise there"],
  ["i wrote to her three times and she told me no, now i dread everybody", "a clear no can be left in peace"],
  ["i'm an introvert and everyone at the party will stare at me", "Liking quiet is no fault"],
])("what is no habit of thinking is named first and met as it is: %s", async (message, named) => {
  const ada = talk();
  await ada.says(message);
  expect(ada.reply()?.text.startsWith("I want to be sure")).toBe(false);
  ada.hears(named);
});

test("what was named once is not named again below the next question", async () => {
  const ada = talk();
  await ada.says("im autistic and small talk wears me out");
  ada.hears("the room should bend");
  await ada.says("whats your name then");
  expect(ada.reply()?.text).not.toContain("the room should bend");
});

test.each([
  "im not going back to that gym. a guy there kept following me around and commenting",
  "some man at the bus stop wouldnt leave me alone and now i dread it",
])("what was done to somebody opens the door before anything is offered: %s", async (message) => {
  const ada = talk();
  await ada.says(message);
  ada.hears("theirs to answer for");
  ada.hears("Something practical");
});

test.each([
  "i got evicted on monday and i dread asking people for help",
  "im homeless and everyone looks past me",
  "i have nowhere to sleep tonight and im scared of asking strangers",
])("a lost roof opens the door before anything is offered: %s", async (message) => {
  const ada = talk();
  await ada.says(message);
  ada.hears("A roof comes before everything here, and the council or a shelter line knows the way.");
  ada.hears("Something practical");
});

test("who was thrown out of a chat has a roof", async () => {
  const ada = talk();
  await ada.says("i got evicted from the group chat and now i dread everyone in it");
  expect(ada.reply()?.text).not.toContain("A roof");
});

test("who was followed back somewhere was not harmed", async () => {
  const ada = talk();
  await ada.says("she followed me back on insta and i dont know what to write to her");
  expect(ada.reply()?.text).not.toContain("theirs to answer for");
});
