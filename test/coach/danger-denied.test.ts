import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { ASKED, MET, typed, UNSURE } from "./some-danger.ts";

test.each([
  "i mean yes",
  "sorry i lied",
  "yes, i mean it",
  "actually yes",
  "wrong button",
  "yes",
  "no i mean it",
  "it's not a figure of speech",
])("a 'no' to the plain question is taken back with '%s': it is asked again", async (text) => {
  const ada = talk();
  await ada.says(UNSURE);
  await ada.presses("No, a figure of speech");
  await ada.says(text);
  ada.hears(ASKED);
  await ada.presses("Yes");
  ada.hears(MET);
});

test("what takes a 'no' back is, once it is asked again, the answer to that", async () => {
  for (const text of ["yes i am", "i mean it", "i lied", "actually yes", "no wait"]) {
    const ada = talk();
    await ada.says(UNSURE);
    await ada.presses("No, a figure of speech");
    await ada.says("actually yes");
    ada.hears(ASKED);
    await ada.says(text);
    if (text === "no wait") await ada.says(text);
    ada.hears(MET);
  }
});

test("it may be taken back in the middle of what came after it, and denied again", async () => {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.says("I won't be anybody's problem for much longer");
  await ada.presses("No, a figure of speech");
  const open = (await ada.person()).activity;
  ada.at("2026-11-24T22:51:00Z");
  await ada.says("i wasn't honest before");
  ada.hears(ASKED);
  await ada.says("no");
  ada.hears(/Where were we\?/);
  expect((await ada.person()).activity).toMatchObject({ kind: open?.kind });
});

test("who denied nothing is not asked, and an hour later 'yes' is only a yes", async () => {
  const ada = talk();
  await ada.says("hello");
  await ada.says("i lied");
  expect(ada.reply()?.text).not.toMatch(ASKED);
  const bea = talk();
  await bea.says(UNSURE);
  await bea.presses("No, a figure of speech");
  bea.at("2026-11-25T02:47:00Z");
  await bea.says("yes");
  expect(bea.reply()?.text).not.toMatch(ASKED);
});

test("a press of another answer to a check that is answered is taken for what it may be", async () => {
  const ada = talk();
  await ada.says(UNSURE);
  const { number } = (await ada.person()).activity ?? {};
  await ada.presses("No, a figure of speech");
  await ada.types(`/answer ${number}.check yes`);
  ada.hears(MET);
  const bea = talk();
  await bea.says(UNSURE);
  await bea.presses("It's about someone else");
  await bea.types("/answer 1.check unsure");
  bea.hears(MET);
  await bea.types("/answer 1.check no");
  expect(bea.reply()?.text).not.toMatch(/figure of speech/);
});

test("'sometimes', typed to the plain question, is about nobody else, and 'not exactly' is no 'no'", async () => {
  for (const text of [
    "sometimes",
    "somewhat",
    "kind of",
    "not exactly",
    "not yet",
    "no but i have thought about it",
    "both",
  ])
    (await typed(text)).hears(MET);
  for (const text of ["its no figure of speech", "it's not a figure of speech", "no i mean it"])
    (await typed(text)).hears(MET);
});

test("who is calm is asked once, in whatever words they say so", async () => {
  const calm = [
    "of course not",
    "god no",
    "omg no sorry",
    "definitely not",
    "not at all",
    "no, i'm safe",
    "nah im good",
  ];
  for (const text of [
    ...calm,
    "it was a joke",
    "i meant at the party",
    "no i meant the party",
    "no nothing like that",
  ]) {
    const ada = await typed(text);
    expect(ada.reply()?.text, text).not.toMatch(ASKED);
    expect((await ada.person()).quietUntil, text).toBeNull();
  }
});

test("what says neither, or may be serious itself, is still asked once more", async () => {
  for (const text of ["no one would care", "no point in answering", "no way out", "stop", "i'm safe when i'm dead"])
    expect((await typed(text)).reply()?.text, text).toMatch(/^I want to be sure|I'm a bot/);
});

test("'yes i am' to a question that it answers, an hour after a 'no', is that answer, and anywhere else it is not", async () => {
  const ada = talk();
  for (const said of ["i cant do the thing on thursday", "a", "8", "c", "6", UNSURE]) await ada.says(said);
  await ada.presses("No, a figure of speech");
  await ada.presses("One small thing for Thursday");
  ada.hears(/18 or over/);
  await ada.says("yes i am");
  expect((await ada.person()).adult).toBe("yes");
  await ada.says("yes i am");
  ada.hears(ASKED);
  const bea = talk();
  await bea.says(UNSURE);
  await bea.presses("No, a figure of speech");
  await bea.types("/rehearse");
  await bea.says("the bakery");
  await bea.presses(bea.buttons()[0] ?? "");
  await bea.says("yes i am");
  expect(bea.reply()?.text).not.toMatch(ASKED);
  await bea.says("i lied before");
  bea.hears(ASKED);
});

test("where 'someone else' was the mistake it is asked about themselves", async () => {
  for (const text of ["wrong button", "no it's about me", "sorry its me"]) {
    const ada = await typed("its about someone else");
    ada.hears(/for someone else/);
    await ada.says(text);
    ada.hears(ASKED);
    await ada.presses("Yes");
    ada.hears(/can't keep you safe/);
  }
});

test("'dont worry', said to what was plainly said, is asked about once more, and a press of the no is a no", async () => {
  for (const text of ["dont worry", "im fine", "its nothing"]) {
    const ada = await typed(text, "i sit in the garage with the engine on");
    ada.hears(ASKED);
    await ada.says("really im fine");
    expect(ada.reply()?.text, text).not.toMatch(ASKED);
    expect((await ada.person()).quietUntil, text).toBeNull();
  }
  const bea = talk();
  await bea.says("i sit in the garage with the engine on");
  await bea.presses("No, a figure of speech");
  expect(bea.reply()?.text).not.toMatch(ASKED);
});
