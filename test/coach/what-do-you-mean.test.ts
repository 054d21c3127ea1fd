import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Ada dreads Saturday; every question on her way is asked what it means, and why. */
const WAY = [
  { asks: "0 to 10?", about: /silent|how much/, because: /your own numbers/, answer: "8" },
  { asks: "half believe?", about: /more quietly/, because: /beside/, answer: "c" },
  { asks: "how loud is it now?", about: /how much/, because: /your own numbers/, answer: "6" },
  { asks: "I'll keep your sentence", about: /nearest/, because: /which way/, answer: "small" },
  { asks: "18 or over?", about: /adult/, because: /adults/, answer: "rather not say" },
  { asks: "Pick a size", about: /small enough/, because: /trying a bit/, answer: "the way out first, by the coats" },
  {
    asks: "give it a hook",
    about: /a moment that comes anyway/,
    because: /by itself/,
    answer: "when i come in i look for it",
  },
  { asks: "unfriendly?", about: /guess/, because: /next to what came/, answer: "3" },
  { asks: "Shall I ask you", about: /write once/, because: /remember/, answer: "yes" },
  { asks: "clock on your phone", about: /right now/, because: /night/, answer: "22.47" },
];

test("whoever asks what a question means, or why, is told that of this question, and it comes again", async () => {
  const ada = talk();
  await ada.says("my cousins birthday on saturday, i'll just stand there");
  await ada.presses("I'll stand there alone");
  for (const { asks, about, because, answer } of WAY) {
    ada.hears(asks);
    for (const said of ["what do you mean", "huh?", "i dont get it"]) {
      await ada.says(said);
      ada.hears(about);
      ada.hears(asks);
    }
    for (const said of ["why", "why?", "but why"]) {
      await ada.says(said);
      ada.hears(because);
      ada.hears(asks);
    }
    await ada.says(answer);
  }
  expect((await ada.person()).progress.tries).toMatchObject([{ text: "the way out first, by the coats", guess: 3 }]);
});

test("a number that is asked for afterwards is explained as that number", async () => {
  const ada = talk();
  await ada.says("my cousins birthday on saturday, i'll just stand there");
  await ada.presses("I'll stand there alone");
  for (const { answer } of WAY) await ada.says(answer);
  ada.at("2026-11-29T18:00:00Z");
  await ada.says("i did it");
  for (const [asks, about, answer] of [
    ["What was it really?", /first five people/, "2"],
    [/swap a word|did you speak/, /hello counts/, "3"],
  ] as const) {
    ada.hears(asks);
    await ada.says("what do you mean");
    ada.hears(about);
    ada.hears(asks);
    await ada.says(answer);
  }
});

test("a small thing can be asked about afterwards as well", async () => {
  const ada = talk();
  await ada.types("/log i said hi to the new girl");
  await ada.says("wdym");
  ada.hears(/rough count/);
  await ada.says("why");
  ada.hears(/next to what you feared/);
});

test("with sentences on the table they come again below the answer", async () => {
  const ada = talk();
  await ada.says("im nervous about a party");
  const buttons = ada.buttons();
  for (const said of ["what do you mean", "why", "are you a bot", "is this private"]) {
    await ada.says(said);
    expect(ada.buttons()).toEqual(buttons);
    ada.hears("Which of these is nearest");
  }
});

test("with nothing on the table both are answered, and nobody is asked which sentence it is", async () => {
  const ada = talk();
  await ada.says("hi");
  await ada.says("why");
  expect(ada.buttons()).toEqual([]);
  await ada.says("what do you mean");
  expect(ada.buttons()).toEqual([]);
  ada.hears(/"Help"/);
});

test.each(["why", "why tho", "huh", "i dont get it"])('"%s" is nobody\'s name', async (said) => {
  const bo = talk();
  await bo.says("i only message people when i need stuff and feel bad");
  bo.hears("An initial will do.");
  await bo.says(said);
  bo.hears("An initial will do.");
  expect((await bo.answers())["who"]).toBeUndefined();
});
