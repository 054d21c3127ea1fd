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

test.each([
  ["party saturday. everyone will think im weird", "everyone will think im weird"],
  [
    "theres a work thing on thursday and i know ill stand in the corner like last time",
    "ill stand in the corner like last time",
  ],
  ["i have to go to this networking breakfast and i know nobody will talk to me", "nobody will talk to me"],
  ["Class starts Monday. What if nobody sits with me?", "What if nobody sits with me"],
  ["school starts monday and nobody will sit with me", "nobody will sit with me"],
  ["they will ignore me", "they will ignore me"],
  ["im scared theyll laugh at my accent", "theyll laugh at my accent"],
])("a thought that is told with the day is not asked for: %s", async (told, thought) => {
  const ada = talk();
  await ada.says(told);
  expect(ada.reply()?.text).toContain(`"${thought}`);
  ada.hears(/How loud is it right now/);
  expect((await ada.person()).activity).toMatchObject({ answers: { situation: told } });
});

test.each([
  "i get so anxious at parties. everyone will be there on saturday",
  "my flatmates having people over, ill just hide in my room again",
])("what is only told of a day is no thought: %s", async (told) => {
  const ada = talk();
  await ada.says(told);
  ada.hears(/nearest to what your head says/);
});

test.each([
  "my sister said that nobody will talk to me at the wedding",
  "he told me that they will laugh at me at the gig",
  "party on friday, i know they'll laugh at me because they did last time",
  "uni starts in a week and people will judge me for my stammer, they always do",
  "she wont come to the party with me so i have to go alone",
  "party tonight and my ex will be there, he will hate me for going to the police",
  "my bully will be there and he'll make fun of me",
  "ill be alone at xmas again and nobody will notice",
])("somebody else's word, what was so before and what is settled are no thought to make quieter: %s", async (told) => {
  const ada = talk();
  await ada.says(told);
  expect(ada.reply()?.text).not.toMatch(/How loud/);
});
