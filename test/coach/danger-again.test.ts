import { expect, test } from "vitest";
import { keptFromNowOn, lookAt } from "../../src/domain/keeping.ts";
import { words } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";
import { ASKED, after, DANGER, EMERGENCY, MET } from "./some-danger.ts";

test("the kind of danger is kept for three days, and no word of it", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.says(DANGER);
  expect((await ada.person()).alarm).toMatchObject({ signal: "self-harm", isMet: true, deniedAt: null });
  expect(JSON.stringify(await ada.person())).not.toMatch(/kill/);
  const keeping = { days: 0, isSealed: false, mayForget: true };
  const person = await ada.person();
  expect(lookAt(person, keeping)).toBe("2026-11-27T12:00:00.000Z");
  const kept = (moment: string) => keptFromNowOn({ person, now: new Date(moment), keeping, ...words() })?.alarm;
  expect(kept("2026-11-27T11:59:00Z")).toEqual(person.alarm);
  expect(kept("2026-11-27T12:00:00Z")).toBeNull();
});

test("what was done is answered with where to call, minutes or a day later, and never as something to count", async () => {
  for (const hours of [0, 8, 30])
    for (const text of ["i already took them", "i tried last night", "i did it last night", "i tried it"]) {
      const ada = await after(hours);
      await ada.says(text);
      ada.hears(/Call your local emergency number now, even if you feel fine/);
    }
  const bea = await after(0, "my friend says she wants to die");
  await bea.says("she did it");
  bea.hears(/Call your local emergency number now/);
});

test("so it is where they were asked the day after, as they wished", async () => {
  for (const text of ["terrible i tried it last night", "i tried again"]) {
    const ada = await after(0);
    await ada.presses("Ask me tomorrow how I am");
    await ada.passes("2026-11-25T14:00:00Z");
    await ada.says(text);
    ada.hears(/Call your local emergency number now/);
  }
});

test("what may be that or something else is asked about, once", async () => {
  for (const text of ["i did it", "its done", "i tried", "it's too late", "it didn't work"]) {
    const ada = await after(0);
    await ada.says(text);
    ada.hears(ASKED);
    await ada.presses("No, a figure of speech");
    expect(ada.reply()?.text, text).not.toMatch(ASKED);
    expect((await ada.person()).activity, text).toBeNull();
  }
});

test("what is back is met again soon after, and asked about later", async () => {
  for (const text of [
    "it's back",
    "still thinking about it sometimes",
    "i'm scared it comes back",
    "i don't feel safe",
  ]) {
    const ada = await after(0);
    await ada.says(text);
    ada.hears(MET);
    const bea = await after(20);
    await bea.says("hello");
    await bea.presses("A bit lighter");
    await bea.says(text);
    bea.hears(ASKED);
  }
  for (const text of ["he's at home now", "hes here"]) {
    const cy = await after(0, "my boyfriend hits me");
    await cy.says(text);
    cy.hears(/go where other people are, and call your local emergency number/);
  }
  const dee = await after(0, "i'm going to hurt my boss tomorrow");
  await dee.says("i have a knife");
  dee.hears(/put distance between you and them/);
});

test("soon after danger nothing that is said to it begins a walk or brings what the product does", async () => {
  for (const [danger, ...said] of [
    [DANGER, "help", "what do i do", "why", "so what now", "i'm scared", "that didn't help", "i can't"],
    [DANGER, "i have nobody to message, thats the whole problem", "i told my mum and she laughed at me"],
    [DANGER, "can you just talk to me for a bit please, i dont want a number", "i did call them and they hung up"],
    [DANGER, "goodbye", "stop", "nvm", "skip", "you're useless", "don't ask me tomorrow", "i hate myself"],
    ["my boyfriend hits me", "i love him though", "it was my fault", "should i talk to him about it"],
    ["my chest hurts and i cant breathe and my arm is numb", "it went away"],
    ["the voices tell me the people at the bus stop are watching me", "i want to ask the people at the bus stop why"],
  ] as const)
    for (const text of said) {
      const ada = await after(0, danger);
      await ada.says(text);
      expect((await ada.person()).activity, text).toBeNull();
      expect(ada.reply()?.text, text).toMatch(EMERGENCY);
      expect(ada.reply()?.text, text).not.toMatch(/nearest|What you said is kept|one small thing/);
    }
});

test("'i didn't do it', the day after, is no small thing that may keep", async () => {
  const ada = await after(20);
  await ada.says("i didn't do it");
  ada.hears(ASKED);
});

test("who tells of something else that was done, a day after danger, is asked before anything, and goes on with it", async () => {
  for (const text of [
    "i did it yesterday, i said hi to two people",
    "i swallowed my pride and said hi to them",
    "i jumped in and said hello to the new guy",
  ]) {
    const ada = await after(20);
    await ada.says("hello");
    await ada.presses("A bit lighter");
    await ada.says(text);
    ada.hears(ASKED);
    await ada.presses("No, a figure of speech");
    expect(ada.reply()?.text, text).not.toMatch(/Call your|ending your life/);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/Call your|ending your life/);
  }
  const bea = await after(0);
  await bea.says("i did it anyway, i took the whole pack of them");
  bea.hears(/Call your local emergency number now/);
});

test("that somebody is here is good to hear where nobody is the danger", async () => {
  for (const text of ["she's here with me now", "he's coming over"]) {
    const ada = await after(0);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(MET);
    expect(ada.reply()?.text, text).toMatch(EMERGENCY);
  }
});
