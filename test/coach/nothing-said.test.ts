import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Ada at the three quieter sentences. */
async function atSentences() {
  const ada = talk();
  await ada.says("my cousins birthday on saturday, i'll just stand there");
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  ada.hears("half believe?");
  return ada;
}

test.each(["ok", "alot", "hm ok", "idk whatever", "yeah ok", "maybe", "lol"])(
  '"%s" is nobody\'s quieter sentence: they are asked again',
  async (said) => {
    const ada = await atSentences();
    await ada.says(said);
    ada.hears("half believe?");
    expect((await ada.answers())["reframe"]).toBeUndefined();
  },
);

test.each(["people have their own stuff", "not my problem", "i can leave"])('"%s" is one', async (said) => {
  const ada = await atSentences();
  await ada.says(said);
  expect((await ada.answers())["reframe"]).toBe(said);
});

test.each([
  ["a, and 4", "A"],
  ["c and then what", "C"],
  ["b i guess", "B"],
  ["A but shorter", "A"],
])('"%s" takes the sentence of that letter', async (said, letter) => {
  const ada = await atSentences();
  const offered = ada.reply()?.offered ?? [];
  await ada.says(said);
  expect((await ada.answers())["reframe"]).toBe(offered["ABC".indexOf(letter)]);
});

test("'a sentence of my own that begins with a' is their own all the same", async () => {
  const ada = await atSentences();
  await ada.says("a party is only two hours long");
  expect((await ada.answers())["reframe"]).toBe("a party is only two hours long");
});

test("'a, and 4' is both: the sentence, and how loud it is now", async () => {
  const ada = await atSentences();
  await ada.says("a, and 4");
  ada.hears("8 to 4");
});

/** Ada has picked one small thing and is asked for a moment. */
async function atHook() {
  const ada = await atSentences();
  for (const said of ["c", "6", "small", "rather not say"]) await ada.says(said);
  ada.hears("Pick a size");
  await ada.presses(ada.buttons()[0]!);
  ada.hears("give it a hook");
  return ada;
}

test.each(["ok", "maybe", "hm", "cant think of one", "i can't think of anything", "no idea tbh", "dont know"])(
  '"%s" is no moment: nothing is tied to it',
  async (said) => {
    const ada = await atHook();
    await ada.says(said);
    ada.hears("give it a hook");
    expect((await ada.answers())["if_then"]).toBeUndefined();
  },
);

test.each(["saturday", "when i come in", "after lunch"])('"%s" is one', async (said) => {
  const ada = await atHook();
  await ada.says(said);
  expect((await ada.answers())["if_then"]).toBe(said);
});

test.each(["idk", "no idea", "dont know", "not sure"])(
  '"%s" as a guess is a maybe where there is one',
  async (said) => {
    const bo = talk();
    await bo.types("/try not-working-it");
    if (bo.buttons().includes("Rather not say")) await bo.presses("Rather not say");
    await bo.presses(bo.buttons()[0]!);
    await bo.says("when the kettle is on");
    expect(bo.buttons()).toContain("Maybe");
    await bo.says(said);
    bo.hears("Maybe, noted.");
  },
);

test.each(["ye", "yh", "yess", "ok", "okay then", "yes pls", "kk", "i dont mind", "alright"])(
  '"%s" to "shall I ask you?" is a yes',
  async (said) => {
    const ada = await atHook();
    for (const answer of ["when i come in", "3"]) await ada.says(answer);
    ada.hears("Shall I ask you");
    await ada.says(said);
    ada.hears("clock on your phone");
  },
);

test.each(["no", "nah im good", "not really", "no more"])(
  '"%s" to what could come next is enough for now',
  async (said) => {
    const ada = await atSentences();
    for (const answer of ["c", "6"]) await ada.says(answer);
    expect(ada.buttons()).toContain("Enough for now");
    await ada.says(said);
    expect((await ada.person()).activity).toBeNull();
  },
);

test.each(["idk", "dont know"])('"%s" to a choice is met with no remark about reading', async (said) => {
  const ada = await atSentences();
  for (const answer of ["c", "6"]) await ada.says(answer);
  await ada.says(said);
  ada.hears(/needn't know|Nobody needs to know/);
  expect(ada.buttons()).toContain("Enough for now");
});

test.each([
  ["im 16", "no"],
  ["16", "no"],
  ["i'm 14", "no"],
  ["17 next month", "no"],
  ["25", "yes"],
  ["im 32", "yes"],
  ["18", "yes"],
])('"%s" tells whether they are 18 or over', async (said, adult) => {
  const ada = await atSentences();
  for (const answer of ["c", "6", "small"]) await ada.says(answer);
  ada.hears("18 or over?");
  await ada.says(said);
  ada.hears("Pick a size");
  expect((await ada.person()).adult).toBe(adult);
});
