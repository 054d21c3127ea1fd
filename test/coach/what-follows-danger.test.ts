import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { ASKED, after, EMERGENCY, MET } from "./some-danger.ts";

const SURE = /I want to be sure I understood/;

test("nobody is asked what they have just said: soon after danger, what may be the same danger is met as it", async () => {
  for (const [danger, text] of [
    ["my boyfriend hits me", "i want to see my friends but he gets angry"],
    ["a man online wants me to send nudes", "he says he'll post it"],
    ["i throw up after every meal", "i'm not thin enough for help"],
    ["the tv is sending me messages", "they told me not to trust you"],
    ["I want to kill myself", "i just want to disappear"],
  ] as const) {
    const ada = await after(0, danger);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(SURE);
    ada.hears(EMERGENCY);
    expect((await ada.person()).activity, text).toBeNull();
  }
  const ada = await after(0);
  await ada.says("i just want to disappear");
  ada.hears(MET);
});

test("another danger, or the same a day later or after a joke, is asked about as ever", async () => {
  const ada = await after(0, "my boyfriend hits me");
  await ada.says("i just want to disappear");
  ada.hears(ASKED);
  const bea = await after(20);
  await bea.says("i just want to disappear");
  bea.hears(ASKED);
  const cy = await after(0);
  await cy.says("it was a joke");
  await cy.says("i just want to disappear");
  cy.hears(ASKED);
});

test("whoever only tells what somebody else does is not asked whether they want to hurt someone", async () => {
  for (const text of ["he was angry again yesterday", "she was angry with the kids again"]) {
    const ada = talk();
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/thinking about hurting someone/);
  }
});

test("whoever wants to be with somebody who died is asked whether they want to die, and goes on if not", async () => {
  for (const [loss, text] of [
    ["my husband died last week", "i just want to join him"],
    ["my brother died in june", "i want to be with him"],
    ["my mum died last night", "i want to be with her"],
    ["my husband died last week", "i can't go on without him"],
  ] as const) {
    const ada = talk();
    await ada.says(loss);
    await ada.says(text);
    ada.hears(ASKED);
    await ada.presses("No, a figure of speech");
    expect((await ada.person()).activity, text).toMatchObject({ kind: "talk" });
  }
  const bea = talk();
  await bea.says("my dog died and i want to follow him");
  bea.hears(ASKED);
});

test("no loss, no such question: they may join somebody, follow them, and be with them", async () => {
  for (const text of ["maya's book club meets on friday, should i join them", "i want to join her table at lunch"]) {
    const ada = talk();
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(SURE);
  }
  const bea = talk();
  await bea.says("my brother died in june");
  await bea.says("i was with him at the end, i miss him");
  expect(bea.reply()?.text).not.toMatch(SURE);
});

test("what stands right below a joke taken back, and is nothing to work on, is asked about once", async () => {
  for (const [danger, text] of [
    ["i'm going to kill my boss", "he deserves it"],
    ["i'm going to kill my boss", "i'm outside his office"],
    ["my boyfriend hits me", "it was years ago"],
  ] as const) {
    const ada = await after(0, danger);
    await ada.says("jk");
    ada.hears(/take your word/);
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(SURE);
    await ada.presses(ada.buttons().find((label) => label.startsWith("No,"))!);
    await ada.says("party on saturday, i'll stand there alone");
    expect(ada.reply()?.text, text).not.toMatch(SURE);
  }
  for (const text of ["sorry", "lol", "party saturday", "i have no friends here", "thanks", "go on"]) {
    const ada = await after(0);
    await ada.says("it was a joke");
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(SURE);
  }
});

test("a weapon named after a joke is asked about, whichever it is", async () => {
  for (const text of ["i have a gun", "i've got the rope", "i have the pills"]) {
    const ada = await after(0, "i'm going to kill my boss");
    await ada.says("jk");
    await ada.says("thanks");
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(SURE);
  }
});

test("a joke is heard in many words and other languages, and to the plain question as well", async () => {
  for (const text of ["lol sorry i was only joking", "seriously im joking", "relax dude its a joke", "jk jk"]) {
    const ada = await after(0);
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(/take your word/);
    const bea = talk();
    await bea.says("wanna die lol");
    bea.hears(ASKED);
    await bea.says(text);
    expect(bea.reply()?.text, text).not.toMatch(/I want to be sure|I can't keep you safe/);
  }
  for (const text of ["i'm a joke", "no joke", "i'm not joking", "it's no joke", "this is a joke", "life is a joke"]) {
    const ada = await after(0);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/take your word/);
  }
  for (const [danger, text, heard] of [
    ["quiero morir", "era broma", /te creo/],
    ["ich will sterben", "War nur ein Witz", /ich glaube dir/],
    ["je veux mourir", "c'était une blague", /je te crois/],
    ["quero morrer", "era brincadeira", /acredito em você/],
    ["मैं मरना चाहता हूँ", "मज़ाक था", /मानता हूँ/],
    ["死にたい", "冗談です", /信じます/],
  ] as const) {
    const ada = await after(0, danger);
    await ada.says(text);
    ada.hears(heard);
    ada.at("2026-11-25T13:00:00Z");
    await ada.says("hello");
    expect(ada.reply()?.text, text).not.toMatch(/Last time was heavy/);
  }
});

test("that it is done, soon after and in another language, is answered with all of it again", async () => {
  for (const [danger, text, heard] of [
    ["quiero morir", "ya lo hice", /llama al número de emergencias/],
    ["je veux mourir", "c'est fait", /appelle le numéro d'urgence/],
    ["ich bringe mich um", "die tabletten sind schon drin", /Ruf die Notrufnummer/],
    ["quero morrer", "já tomei tudo", /número de emergência/],
  ] as const) {
    const ada = await after(0, danger);
    await ada.says(text);
    ada.hears(heard);
    expect((await ada.person()).alarm).toMatchObject({ signal: "overdose" });
  }
});

test("a later danger makes an earlier one no less: what was taken then is heard", async () => {
  const ada = await after(0);
  await ada.says("my boyfriend hits me");
  await ada.says("i took them");
  ada.hears(/Call your local emergency number now, even if you feel fine/);
  const bea = await after(0);
  await bea.says("i took some pills");
  bea.hears(/Call your local emergency number now, even if you feel fine/);
  const cy = await after(0, "my boyfriend hits me");
  await cy.says("i took some pills");
  cy.hears(/take or drink something that could be dangerous/);
});

test("whoever may have hurt somebody is told to call, before anything else", async () => {
  for (const text of ["i did it", "he's dead", "i shook him", "she's not moving", "he's quiet now"]) {
    const ada = await after(0, "i'm going to stab him");
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(/[Cc]all your local emergency number/);
    expect(ada.reply()?.text, text).not.toMatch(SURE);
  }
});

test("an age that was understood wrongly makes no danger forgotten", async () => {
  const ada = talk();
  await ada.says("i'm 12");
  await ada.says("I want to die");
  await ada.says("I'm 13 or older");
  ada.hears(/still counts most/);
  const bea = talk();
  await bea.says("i'm 12");
  await bea.says("I'm 13 or older");
  bea.hears(/people-wise/);
});

test("that it is about somebody else may be typed, and that a yes was a slip", async () => {
  for (const text of ["it's about my friend", "not me, my sister", "asking for a friend"]) {
    const ada = talk();
    await ada.says("i just want to disappear");
    await ada.says(text);
    ada.hears(/a lot to carry for someone else/);
  }
  const bea = talk();
  await bea.says("he wont let me see my friends, is that normal");
  if (bea.buttons().includes("Not sure")) await bea.says("it's my dad");
  expect(bea.reply()?.text).not.toMatch(/carry for someone else/);
  for (const text of ["i meant no", "wrong button", "i meant no, a figure of speech"]) {
    const ada = talk();
    await ada.says("i just want to disappear");
    await ada.presses("Yes");
    await ada.says(text);
    ada.hears(/take your word/);
  }
});

test("a promise not to is heard as one, and not answered with all of it again", async () => {
  const ada = await after(0);
  await ada.says("i'm not going to do anything");
  ada.hears(/Good that you say so/);
});
