import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

const ASKED = [
  "do i have autism",
  "Do I have ADHD or am I just lazy?",
  "am i depressed",
  "so am i a narcissist",
  "do you think i'm autistic",
];
const lastSentence = (text = "") => text.split(/(?<=\.) |\n/).at(-1);
const ANSWER = /a doctor can/i;

test.each(ASKED)("%j is met with one kind sentence, and begins nothing", async (text) => {
  const ada = talk();
  await ada.says(text);
  ada.hears(ANSWER);
  expect((await ada.person()).activity).toBeNull();
});

test.each(ASKED)("%j in a walk is filed as no answer, whatever was asked", async (text) => {
  const ada = talk();
  for (const step of ["i cant do the thing on thursday", "I'll stand there alone", "8", "c"]) {
    await ada.says(step);
    const [answers, question] = [await ada.answers(), lastSentence(ada.reply()?.text)];
    await ada.says(text);
    ada.hears(ANSWER);
    expect(lastSentence(ada.reply()?.text)).toBe(question);
    expect(await ada.answers()).toEqual(answers);
  }
});

test("nor is it what they would send to somebody", async () => {
  const ada = talk();
  await ada.says("i never write to anyone after i meet them");
  await ada.says("nobody comes to mind");
  await ada.says("do i have adhd");
  ada.hears(ANSWER);
  expect(JSON.stringify(await ada.answers())).not.toContain("adhd");
});

test("who says that they are, and asks nothing, is heard as before", async () => {
  const ada = talk();
  await ada.says("im autistic and i never know what to say to people");
  expect(ada.reply()?.text).not.toMatch(ANSWER);
});
