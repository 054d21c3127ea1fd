import { expect, test } from "vitest";
import { shownText, talk } from "../support/talk.ts";
import { ASKED, after, DIRECTORY, EMERGENCY, MET, typed } from "./some-danger.ts";

test("a no to the plain question leaves a doctor, or somebody they trust, to be named before the talk goes on", async () => {
  for (const [text, care] of [
    ["i haven't slept in 3 days and i have so much energy", /worth telling a doctor/],
    ["my heart is pounding and i cant breathe", /a doctor can help with it/],
    ["i think i took too much", /took more than you meant to/],
    ["he wants me to send pictures", /somebody you trust has seen it/],
    ["i haven't eaten in 4 days", /a doctor or somebody close/],
  ] as const)
    for (const no of ["no", null]) {
      const ada = talk();
      await ada.says(text);
      await (no === null ? ada.presses(ada.buttons().find((one) => one.startsWith("No,"))!) : ada.says("no"));
      expect(ada.seen.slice(-2).map(shownText).join("\n"), text).toMatch(care);
      expect((await ada.person()).activity, text).not.toBeNull();
    }
  const bea = await typed("no");
  expect(bea.seen.map(shownText).join("\n")).not.toMatch(/doctor/);
});

test("what somebody under age told of a much older friend is no worry to work on, also after a no", async () => {
  const ada = talk();
  await ada.says("i'm 15 and my friend on discord is 32");
  await ada.says("no");
  ada.hears(/somebody you trust has seen it/);
  expect((await ada.person()).activity).toBeNull();
});

test("while the plain question is open everything may still be wiped, and whoever asks for the numbers gets them", async () => {
  const ada = await typed("delete everything");
  ada.hears(/wipes everything[\s\S]*ending your life/);
  expect(ada.buttons()).toContain("Wipe it all");
  await ada.presses("Wipe it all");
  ada.hears(/Your file is gone/);
  const bea = await typed("what are the numbers");
  bea.hears(MET);
  const cy = await typed("delete everything");
  await cy.says("yes");
  cy.hears(MET);
});

test("who wipes everything after danger from themselves takes the way to people along; after danger from others the screen stays bare", async () => {
  const wiped = async (danger: string) => {
    const ada = await after(0, danger);
    await ada.types("/privacy delete yes");
    return ada.seen.slice(-2).map(({ text }) => text);
  };
  expect((await wiped("I want to kill myself")).join("\n")).toMatch(DIRECTORY);
  for (const danger of ["my boyfriend hits me", "a man online wants me to send nudes"])
    expect((await wiped(danger)).at(-1), danger).toMatch(/I know nothing about you now\.$/);
});

test("who is named for the circle and has died is not asked about as somebody who hurt them", async () => {
  for (const ring of [null, "Drifted"]) {
    const ada = talk();
    await ada.types("/circle add Ben");
    if (ring) await ada.presses(ring);
    await ada.says("he died in june");
    ada.hears(/I'm sorry\. Ben won't come up here/);
    const { activity, circle } = await ada.person();
    expect(activity).toBeNull();
    expect(circle.ties.filter(({ mark }) => mark !== "never")).toEqual([]);
  }
});

test("panic, a house that is not left and a drink that comes first are met with who can help, and no guess at their thoughts", async () => {
  for (const text of [
    "i have panic attacks every day",
    "i think i'm having a panic attack",
    "i can't leave the house anymore",
    "i drink before going out every time",
  ]) {
    const ada = talk();
    await ada.says("hi");
    await ada.says(text);
    ada.hears(/doctor can|doctor can really|doctor can help/);
    expect(ada.buttons(), text).toEqual(["Something practical", "Let me say it", "Enough for now"]);
  }
  for (const text of [
    "we had a drink before the film and i said hi to her",
    "i can't leave the house without my phone",
  ]) {
    const ada = talk();
    await ada.says(text);
    expect(ada.seen.map(shownText).join("\n"), text).not.toMatch(/doctor/);
  }
});

test("go on, typed below a joke that was taken for one, is that button", async () => {
  const ada = await after(0);
  await ada.says("jk");
  await ada.says("go on");
  expect(ada.reply()?.text).not.toMatch(ASKED);
});

test("what is never worked on is not worked on after a no either: children, and whoever has said no", async () => {
  for (const [text, said] of [
    ["i'm attracted to children", /be alone with no child/],
    ["i think about children in a sexual way", /be alone with no child/],
    ["she blocked me but i'm going to wait outside her work", /I won't help to open it/],
  ] as const) {
    const ada = talk();
    await ada.says(text);
    ada.hears(/Are you thinking about hurting someone\?|Has this person said no to you/);
    await ada.presses(ada.buttons().find((label) => label.startsWith("No, ")) ?? "");
    ada.hears(said);
    await ada.says("what should i say to them");
    expect((await ada.person()).activity, text).toBeNull();
    expect(ada.reply()?.text, text).toMatch(EMERGENCY);
  }
});

test("a figure of speech about a boss goes on after a no, as ever", async () => {
  const ada = talk();
  await ada.says("i'm going to murder my boss if he makes me present on friday");
  if (ada.buttons().includes("No, a figure of speech")) await ada.presses("No, a figure of speech");
  expect((await ada.person()).activity).not.toBeNull();
});

test("what was only asked about is nothing to coach on after a no: the question that was open comes again, below who is good for it", async () => {
  for (const [text, care] of [
    ["my boyfriend scares me sometimes", /It wouldn't be your fault/],
    ["my friend says she wants to be gone", /ask them straight out/],
    ["ill keep going to her desk till she says yes", /without being worn down/],
  ] as const) {
    const ada = talk();
    await ada.says("everyone at the party will think i'm boring");
    await ada.says("they'll laugh");
    const open = (await ada.person()).activity;
    await ada.says(text);
    await ada.says("no");
    ada.hears(care);
    ada.hears(/How loud is it right now/);
    expect(ada.reply()?.text, text).not.toMatch(/couldn't hear|figure of speech/);
    expect((await ada.person()).activity, text).toEqual(open);
    const bea = talk();
    await bea.says(text);
    await bea.says("no");
    bea.hears(care);
    expect(bea.seen.slice(-2).map(shownText).join("\n"), text).not.toContain(text);
    expect(bea.buttons(), text).toContain("Something else");
  }
});

test("a figure of speech where a number is asked for is no number, and nobody is told that none was heard", async () => {
  const ada = talk();
  await ada.says("everyone at the party will think i'm boring");
  await ada.says("they'll laugh");
  await ada.says("dont wanna be around anymore");
  await ada.says("no");
  ada.hears(/A figure of speech, then[\s\S]*How loud is it right now/);
});

test("what was asked about and answers the question all the same is kept after a no", async () => {
  const ada = talk();
  await ada.says("everyone at the party will think i'm boring");
  await ada.says("they'll laugh");
  await ada.says("8, and my heart is pounding and i cant breathe");
  await ada.says("no, just nerves");
  expect((await ada.person()).activity).toMatchObject({ answers: { intensity: 8 } });
  const bea = talk();
  await bea.types("/circle add Tom");
  await bea.presses("Drifted");
  await bea.says("she gets drunk and comes into my room");
  await bea.says("no");
  expect((await bea.person()).activity?.kind).not.toBe("walk");
});
