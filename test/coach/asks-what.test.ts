import { expect, test } from "vitest";
import { shownText, talk } from "../support/talk.ts";

const MOVED = "we moved to Leeds in august and i still dont know anyone apart from my wife";

test("what a question means is said in its own words, and the question comes again", async () => {
  const ada = talk();
  await ada.says(MOVED);
  await ada.says("what do you mean");
  ada.hears(/what you'd most like to have/);
  ada.hears(/What's missing most/);
  await ada.presses("Someone who knows about this");
  await ada.says("what do you mean");
  ada.hears(/A letter is enough for me/);
});

test("'she doesnt know anyone' names nobody", async () => {
  const ada = talk();
  await ada.says(MOVED);
  await ada.presses("Someone who knows about this");
  await ada.says("she doesnt know anyone here");
  ada.hears(/I heard no person in it|Only the person is missing/);
});

test("what would happen if they were rude is met before the plan is asked on", async () => {
  const ada = talk();
  await ada.types("/try fear-of-strangers");
  if (ada.buttons().includes("Rather not say")) await ada.presses("Rather not say");
  await ada.says("a");
  await ada.says("what do i do if they ignore me");
  ada.hears(/half is done|still counts as tried/);
  ada.hears(/give it a hook/);
  await ada.says("when i get in");
  await ada.says("what if theyre rude");
  ada.hears(/A guess, so that/);
});

test("a question back is no way out of a talk", async () => {
  const ada = talk();
  await ada.says("i won't know what to say to my neighbour");
  await ada.says("by the bins");
  await ada.says("a");
  await ada.says("how do i get away though");
  ada.hears(/Take one that could be yours/);
});

test("a harsh word from their message is not said back alone", async () => {
  const ada = talk();
  await ada.says("id like to join a choir but what if im rubbish");
  expect(ada.seen.map(shownText).join("\n")).not.toContain('"rubbish');
});

test.each(["i go and hide in the loo", "not sure she remembers", "i suppose the woman at the bakery"])(
  "what is told below a message is not the message: %s",
  async (said) => {
    const ada = talk();
    await ada.says(MOVED);
    for (const answer of ["someone who knows about this", "Ben", "fixes old bikes"]) await ada.says(answer);
    await ada.says(said);
    ada.hears(/fixes old bikes\?/);
    ada.hears(/Would you send it/);
  },
);

test("a message of their own is theirs", async () => {
  const ada = talk();
  await ada.says(MOVED);
  for (const answer of ["someone who knows about this", "Ben", "fixes old bikes"]) await ada.says(answer);
  await ada.says("hi ben its me, do you know a bike man");
  ada.hears(/> hi ben its me/);
});
