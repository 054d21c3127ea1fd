import { expect, test } from "vitest";
import { shownText, talk } from "../support/talk.ts";

test("'that was years ago' and 'it's an autism thing' to the plain question are a no, and no alarm", async () => {
  for (const [text, answer] of [
    ["they used to wait for me after class and hit me", "that was 10 years ago"],
    ["i hit my head on the wall when i melt down", "no its an autism thing"],
    ["i hit my head on the wall when i melt down", "an autistic meltdown"],
    ["kill myself every time on that boss mechanic lmao", "the game boss"],
    ["i drove past her house yesterday", "i'd never hurt her"],
  ] as const) {
    const ada = talk();
    await ada.says(text);
    ada.hears(/I want to be sure I understood|Is anyone not safe/);
    await ada.says(answer);
    expect(ada.seen.slice(-1).map(shownText).join(""), answer).not.toMatch(/I want to be sure|keep you/);
    expect((await ada.person()).activity?.kind, answer).not.toBe("check");
  }
});

test("what may be danger itself is no such no, also where it says years ago", async () => {
  for (const answer of ["i tried to kill myself years ago", "no it's just that i want to die", "it's a plan"]) {
    const ada = talk();
    await ada.says("i dont want to be here anymore");
    await ada.says(answer);
    expect(ada.seen.slice(-1).map(shownText).join(""), answer).toMatch(/I want to be sure|keep you/);
  }
});

test("'that's not what i meant' takes an alarm back as 'you got me wrong' does", async () => {
  for (const said of ["thats not what i meant", "it was a metaphor"]) {
    const ada = talk();
    await ada.says("i keep hearing voices");
    await ada.says(said);
    ada.hears(/I'll take your word for it/);
  }
});

test("what was said of somebody for who they love is met before it is worked on", async () => {
  const ada = talk();
  await ada.says("my flatmates are homophobic and i eat alone");
  ada.hears(/theirs to answer for/);
});

test("who was left on a Sunday is met as parted, and who was left on read as not answered", async () => {
  const ada = talk();
  await ada.says("he left me on sunday");
  ada.hears(/split/);
  const bea = talk();
  await bea.says("he left me on read");
  bea.hears(/No answer/);
});

test("their own funeral, in half a joke, is nobody else's death", async () => {
  const ada = talk();
  await ada.says("my friends would have a better time at my funeral than at my birthday lol");
  expect(ada.seen.map(shownText).join("")).not.toMatch(/You've lost someone/);
  const bea = talk();
  await bea.says("i have to speak at my dad's funeral on friday");
  bea.hears(/You've lost someone/);
});

test("'I'm', 'if' and 'but' are nobody's name", async () => {
  for (const said of ["I don't want to use, I'm just bored and lonely", "if she says no ill be alone", "but i cried"]) {
    const ada = talk();
    await ada.says("i moved and i see the same four people");
    if (ada.buttons().includes("My people don't know about this")) await ada.presses("My people don't know about this");
    await ada.presses("Company");
    await ada.says(said);
    expect(ada.seen.slice(-1).map(shownText).join(""), said).not.toMatch(/^(I'm|If|But)[ ,]/);
  }
});
