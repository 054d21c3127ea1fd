import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

test.each([
  ["i have a date friday first one in 6 years", "i'll bore him"],
  [
    "im going to my cousins wedding alone, theyve put me on a table with people i dont know",
    "everyone will be in couples",
  ],
  ["im so awkward", "they'll think im stupid"],
  ["i have no friends", "what if they dont like me"],
])("what a head foretells of people is a thought to make quieter: %s, %s", async (first, thought) => {
  const ada = talk();
  await ada.says(first);
  await ada.says(thought);
  expect(ada.reply()?.text).toContain(`"${thought}."`);
  ada.hears(/How loud is it right now/);
});

test("what is plainly about something else is not taken for dread because it begins with a guess", async () => {
  const ada = talk();
  await ada.says("im always the one who texts first");
  await ada.says("they'll never write back");
  expect(ada.reply()?.text).not.toMatch(/How loud/);
});
