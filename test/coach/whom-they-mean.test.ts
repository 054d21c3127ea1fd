import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Somebody who needs a way in, and is asked for a person. */
async function askedForWhom() {
  const paul = talk({ personId: "paul" });
  await paul.says("My four mates are everything to me and not one of them knows of any work.");
  await paul.says("someone who knows about this");
  return paul;
}

test.each([
  ["my sister, she does the books for a few firms", "Your sister doesn't have to"],
  ["my brother in law", "Your brother in law doesn't have to"],
  ["my old tutor maybe", "Your old tutor doesn't have to"],
  ["Leyla's mum", "Leyla's mum doesn't have to"],
  ["maria from the choir", "Maria doesn't have to"],
  ["work i guess", "Your friend doesn't have to"],
])("whoever is meant is called as they are: %s", async (said, expected) => {
  const paul = await askedForWhom();
  await paul.says(said);
  paul.hears(expected);
});

test.each(["he know people in his mosque", "my brother in law", "he'll wonder what i want", "when i see him at lunch"])(
  "what is told of somebody is not sent to them: %s",
  async (said) => {
    const paul = await askedForWhom();
    await paul.says("my cousin");
    await paul.says(said);
    paul.hears(/> Quick one\. May I ask you who you know, about something I'm looking for\?/);
  },
);

test("somebody to be with is no way in, also in their own words", async () => {
  const paul = talk({ personId: "paul" });
  await paul.says("My four mates are everything to me and not one of them knows of any work.");
  await paul.says("a mum to have a coffee with");
  paul.hears(/"a mum to have a coffee with\." Then it's about an hour/);
  expect(paul.reply()?.text).toContain("Who do you like enough for half an hour");
});
