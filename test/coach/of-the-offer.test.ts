import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Somebody who is shown three quieter sentences. */
async function atTheSentences() {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  await ada.says("7");
  return ada;
}

test.each(["those are rubbish", "nah theyre all a bit cringe", "none of those sound like me", "thats not me"])(
  "what is said against the three on offer is no quieter sentence: %s",
  async (said) => {
    const ada = await atTheSentences();
    await ada.says(said);
    ada.hears(/What would a good friend say/);
  },
);

test.each(["ok that works", "yeah those are good", "i like those"])(
  "who likes them all is asked which: %s",
  async (said) => {
    const ada = await atTheSentences();
    await ada.says(said);
    ada.hears(/Tap the one you mean/);
    await ada.says("b");
    ada.hears(/how loud is it now/);
  },
);

test.each(["it's not that bad", "they like me really", "none of them is looking at me all evening"])(
  "what could be a quieter sentence is one: %s",
  async (said) => {
    const ada = await atTheSentences();
    await ada.says(said);
    expect(ada.reply()?.text).toContain(`"${said}"`);
  },
);

test("who asks for others is shown three others, and then asked for their own words", async () => {
  const ada = await atTheSentences();
  const first = ada.reply()?.offered;
  await ada.says("do you have another one");
  ada.hears(/Three others, then/);
  expect(ada.reply()?.offered).toHaveLength(3);
  expect(ada.reply()?.offered).not.toEqual(first);
  await ada.says("got any others?");
  ada.hears(/Go on, then/);
});

test("a first line is not what is said about first lines", async () => {
  const ada = talk();
  await ada.says("i have no idea what to write on the apps");
  await ada.presses("I won't know what to say");
  await ada.says("at work");
  await ada.says("no thats boring");
  ada.hears(/Three others, then/);
  await ada.says("theyre all fake");
  ada.hears(/Go on\. Something you both can see/);
});

test("'those are silly' to small steps brings others, and 'none of those' to a worry asks for theirs", async () => {
  const ada = talk();
  await ada.types("/try fear-of-strangers");
  if (ada.buttons().includes("Rather not say")) await ada.presses("Rather not say");
  await ada.says("those are silly");
  ada.hears(/Three others, then/);
  const bea = talk();
  await bea.says("i dread the thing on thursday");
  await bea.says("none of those");
  bea.hears(/Say it your way|Then say it your way/);
});

test.each(["bit quieter", "a bit quieter", "much quieter"])(
  "that they are quieter is no sentence, and it is asked which: %s",
  async (said) => {
    const ada = await atTheSentences();
    await ada.says(said);
    ada.hears(/Tap the one you mean/);
    expect((await ada.answers())["reframe"]).toBeUndefined();
  },
);

test.each(["enough for now thx", "ok enough for now thanks", "enough for now cheers mate"])(
  "an ending with thanks around it ends it: %s",
  async (said) => {
    const ada = await atTheSentences();
    await ada.says(said);
    ada.hears(/^Then we stop here/);
    expect((await ada.person()).activity).toBeNull();
  },
);
