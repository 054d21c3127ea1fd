import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

test.each([
  ["how do i know youre not telling my mum", /keeps the file/],
  ["can my parents see this", /keeps the file/],
  ["are you a therapist", /No, a bot/],
  ["you're wrong", /yours is the version that counts/],
])("what is asked of the coach is answered: %s", async (said, answer) => {
  const ada = talk();
  await ada.says("i hate small talk");
  await ada.says("it feels fake");
  await ada.says(said);
  ada.hears(answer);
});

test("'is it normal' in a walk is met as at the beginning, and the question stays", async () => {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.says("is it normal to be this scared of a phone");
  ada.hears(/Hardly anyone who asks that/);
  ada.hears(/nearest to what your head says/);
});

test("'nothing really' is nothing to log, whatever was told before", async () => {
  const ada = talk();
  await ada.types("/log talked to the postman");
  await ada.says("1");
  await ada.says("nothing");
  await ada.types("/log nothing really");
  ada.hears(/nothing to write down/);
  expect(ada.buttons()).toEqual([]);
});

test("/zone without a place asks for one", async () => {
  const ada = talk();
  await ada.types("/zone");
  ada.hears(/Which big city/);
  await ada.says("Dublin");
  ada.hears(/Kept/);
});
