import { expect, test } from "vitest";
import { after, EMERGENCY } from "./some-danger.ts";

const CHEST = "my chest hurts and my left arm is numb";
const PILLS = "i took 30 paracetamol";

/** Whoever was asked, a day after that, how they have been since. */
async function asked(danger: string, days = 1) {
  const ada = await after(24 * days, danger);
  await ada.says("hi");
  ada.hears(/How have you been since\?/);
  return ada;
}

test.each([
  [
    PILLS,
    ["my stomach hurts", "should i throw up", "i feel fine", "lol"],
    /^(?:Call|.*feeling fine|That's one for them)/,
  ],
  [CHEST, ["it went away", "just nerves", "help"], /^(?:Call|.*feeling fine|That's one for them)/],
  ["my boyfriend hits me", ["i love him though", "it was my fault", "should i leave him"], /fault|enough|no reason/],
  ["a man online wants me to send nudes", ["i sent one already", "he is nice", "help"], /sent|messages|trick/],
  ["i'm going to kill my boss", ["he deserves it", "i'm on my way there", "i shook him"], /hurt/],
  ["my friend says she wants to kill herself", ["she won't answer", "i'm driving there", "what do i do"], /them/],
  ["the tv is sending me messages", ["i know what i must do", "should i ask them about it"], /settle|have to do/],
  ["i throw up after every meal", ["nobody knows", "i'm not bad enough"], /doctor|knows/],
] as const)("what comes soon after '%s' is met as what that was", async (danger, said, expected) => {
  for (const text of said) {
    const ada = await after(0, danger);
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(expected);
    expect(ada.reply()?.text, text).toMatch(EMERGENCY);
    expect((await ada.person()).activity, text).toBeNull();
  }
});

test("whoever tried to reach somebody is told what to do until somebody is there", async () => {
  for (const text of ["i texted my sister", "she didnt answer", "they put me on hold", "ok i called", "she's asleep"]) {
    const ada = await after(0);
    await ada.says(text);
    ada.hears(/Until somebody answers/);
  }
});

test("how they have been, said in words of their own, is no worry to work on, whatever the danger was", async () => {
  for (const [danger, ...said] of [
    [
      "I want to kill myself",
      "i feel nothing",
      "i told my sister",
      "not great not terrible",
      "i drank all day",
      "no",
      "5",
    ],
    ["I want to kill myself", "i went to the doctor", "i'm seeing a doctor on monday", "i don't want to talk about it"],
    ["my boyfriend hits me", "he said sorry", "he's nice now", "still with him", "i left him"],
    [PILLS, "i slept it off", "my eyes are yellow", "fine", "better", "the same"],
    ["a man online wants me to send nudes", "i blocked him"],
    ["my friend wants to kill herself", "she's still saying it", "she's in hospital"],
    ["i'm going to kill my boss", "i quit", "i'm calm now"],
    ["the tv is sending me messages", "they stopped", "it's quieter now"],
    ["i throw up after every meal", "i ate", "i threw it up"],
  ] as const)
    for (const text of said) {
      const ada = await asked(danger);
      await ada.says(text);
      expect((await ada.person()).activity, text).toBeNull();
      ada.hears(/Thank you for saying/);
      ada.hears(EMERGENCY);
    }
});

test("what was swallowed is no lighter the next day: a doctor is named, however they feel", async () => {
  const ada = await asked(PILLS);
  await ada.presses("A bit lighter");
  ada.hears(/only days later, so let a doctor look/);
  const bea = await after(24);
  await bea.says("hi");
  await bea.presses("A bit lighter");
  bea.hears(/A bit lighter is something/);
});

test("so it is a week later, and a worry that names its day, or says much, is heard as one", async () => {
  const ada = await asked("I want to kill myself", 7);
  await ada.says("not good at all really");
  expect((await ada.person()).activity).toBeNull();
  const bea = await asked("I want to kill myself", 7);
  await bea.says("good");
  await bea.says("party on saturday, i'll stand there alone");
  expect((await bea.person()).activity).not.toBeNull();
  const cy = await asked("I want to kill myself");
  await cy.says("the meeting on friday, nobody will talk to me");
  expect((await cy.person()).activity).not.toBeNull();
});

test("whoever greets again is asked again, and whoever asks why is not told about a number", async () => {
  const ada = await asked("I want to kill myself");
  await ada.says("hello?");
  ada.hears(/How have you been since\?/);
  const bea = await asked("I want to kill myself");
  await bea.says("why are you asking");
  expect(bea.reply()?.text).not.toMatch(/small bits/);
});

test("that somebody who was feared for has died is met as that, the same hour or the next day", async () => {
  for (const text of ["she's dead", "she died in the night", "my friend is dead"]) {
    const ada = await after(1, "my friend wants to kill herself");
    await ada.says(text);
    ada.hears(/I'm so sorry[\s\S]*your local emergency number/);
    const bea = await asked("my friend wants to kill herself");
    await bea.says(text);
    bea.hears(/I'm so sorry/);
  }
});

test("nobody is let go to sleep on what they took", async () => {
  for (const text of ["night", "bye", "stop", "leave me alone", "never mind"]) {
    const ada = await after(0, PILLS);
    await ada.says(text);
    expect(ada.reply()?.text, text).toMatch(/Call your local emergency number/i);
    expect(ada.reply()?.text, text).not.toMatch(/we stop here/);
  }
});

test("what a bot cannot do is said, and who can; and that it is easier now is heard", async () => {
  for (const text of ["can you call someone", "will you tell my teacher", "are you going to tell him"]) {
    const ada = await after(0, "my stepdad comes into my room at night");
    await ada.says(text);
    ada.hears(/I can't call or come[\s\S]*your local emergency number/);
  }
  for (const text of ["i put them away", "i feel a bit better", "thank you"]) {
    const ada = await after(0);
    await ada.says(text);
    ada.hears(/Good that you say so[\s\S]*your local emergency number/);
  }
});

test("nobody is made ready for a day with whoever may have hurt them, and a worry about somebody else is heard the next time", async () => {
  const ada = await asked("i was raped last night", 1);
  await ada.says("the same");
  await ada.says("i see him at the party on saturday");
  ada.hears(/you owe nobody that day/);
  expect((await ada.person()).activity).toBeNull();
  await ada.says("no it's a colleague, on saturday i'll stand there alone and she will ignore me");
  expect((await ada.person()).activity).not.toBeNull();
  const bea = await asked("i was raped last night", 4);
  await bea.says("good");
  await bea.says("party on saturday, i'll stand there alone");
  expect((await bea.person()).activity).not.toBeNull();
});

test("whoever cannot or does not want to ring is told of the other ways", async () => {
  for (const text of ["can i text instead", "i'm scared of calling", "how do i get a human", "i have no phone credit"])
    for (const danger of ["I want to kill myself", "my boyfriend hits me"]) {
      const ada = await after(0, danger);
      await ada.says(text);
      ada.hears(/ways without a voice[\s\S]*findahelpline[\s\S]*your local emergency number/);
    }
});

test("what was done to somebody already is met with the number first", async () => {
  const ada = await after(0, "i shook the baby");
  ada.hears(/^I'm glad you said it here\. If somebody is hurt already: call your local emergency number now/);
});
