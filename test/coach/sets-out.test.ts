import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Somebody with a sentence for tonight. */
async function withASentence() {
  const ada = talk();
  await ada.says("i dread the thing tonight");
  await ada.presses("I'll stand there alone");
  await ada.says("7");
  await ada.says("b");
  await ada.says("5");
  return ada;
}

test.each(["about to go in", "im outside now", "wish me luck", "sitting in the car outside", "here goes"])(
  "who writes from the door gets their own sentence back, and no question: %s",
  async (said) => {
    const ada = await withASentence();
    await ada.presses("Enough for now");
    await ada.says(said);
    expect(ada.reply()?.text).toMatch(/^".+"\n/);
    expect(ada.reply()?.text).not.toContain("?");
    expect(ada.buttons()).toEqual([]);
  },
);

test("the same where it was only asked what comes next: the sentence is kept, and nothing stays open", async () => {
  const ada = await withASentence();
  await ada.says("about to go in");
  expect(ada.reply()?.text).toMatch(/^".+"\n/);
  const { activity, progress } = await ada.person();
  expect(activity).toBeNull();
  expect(progress.walks).toHaveLength(1);
});

test("'i cant do it' at the door gets half of it, and 'it was ok actually' afterwards is heard as told", async () => {
  const ada = await withASentence();
  await ada.presses("Enough for now");
  await ada.says("i cant do it");
  ada.hears(/Then half of it/);
  await ada.says("it was ok actually");
  ada.hears(/"it was ok actually\."/);
  ada.hears(/How many people|Roughly how many/);
});

test("what was set out on comes back with its hook", async () => {
  const ada = await withASentence();
  await ada.presses("One small thing for tonight");
  for (const said of ["rather not say", "a", "when i reach the door", "1", "no"]) await ada.says(said);
  await ada.says("ok going in");
  ada.hears(/when i reach the door/);
});

test("who has nothing here yet is asked what it is about", async () => {
  const ada = talk();
  await ada.says("im outside now");
  ada.hears(/nearest\?/);
});
