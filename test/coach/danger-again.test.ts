import { expect, test } from "vitest";
import { keptFromNowOn, lookAt } from "../../src/domain/keeping.ts";
import { words } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

const DANGER = "I want to kill myself";
const UNSURE = "i dont want to be here anymore";
const ASKED = /ending your life or hurting yourself\?/;
const MET = /I'm a bot,? and (?:I )?can't keep you safe/;

test.each([
  "i mean yes",
  "sorry i lied",
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

/** Whoever was asked the plain question, and typed this to it. */
async function typed(text: string, unsure = UNSURE) {
  const ada = talk();
  await ada.says(unsure);
  await ada.says(text);
  return ada;
}

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

const DIRECTORY = /https:\/\/findahelpline\.com/;
const EMERGENCY = /your local emergency number/;

/** Somebody so many hours after danger. */
async function after(hours: number, danger = DANGER) {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.says(danger);
  ada.at(new Date(Date.parse("2026-11-24T12:01:00Z") + hours * 3_600_000).toISOString());
  return ada;
}

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

test("help, soon after danger, is who helps, with the numbers of a country that was told", async () => {
  const ada = await after(0);
  await ada.types("/country ireland");
  await ada.says("help");
  ada.hears(/In danger now, call 112 or 999\. To talk or to text with someone: Samaritans 116 123/);
  await ada.says("what's the number");
  ada.hears(/Ireland: emergency 112 or 999/);
  const bea = await after(0);
  await bea.says("what's the number");
  bea.hears(/Which country are you in\?/);
  await bea.says("goodbye");
  bea.hears(DIRECTORY);
});

test("who does not want to be asked tomorrow is not, and who does is", async () => {
  const ada = await after(0);
  await ada.presses("Ask me tomorrow how I am");
  await ada.says("actually don't ask me tomorrow");
  await ada.says("don't ask me tomorrow");
  ada.hears(/Then I won't ask/);
  expect((await ada.person()).checkInAt).toBeNull();
  const bea = await after(0);
  await bea.says("yes please ask me");
  expect((await bea.person()).checkInAt).not.toBeNull();
});

test("'worse' brings what the danger was met with, and no other", async () => {
  const ada = await after(20, "my boyfriend hits me");
  await ada.says("hello");
  await ada.presses("Worse");
  ada.hears(/it isn't your fault/);
});

test("short words in no language are met in the one the danger was said in", async () => {
  for (const text of ["ja", "hilfe", "ok danke"]) {
    const ada = await after(0, "ich will nicht mehr leben");
    await ada.says(text);
    ada.hears(/Ich bin immer noch ein Bot[\s\S]*Notrufnummer/);
  }
});

test("the next visit asks how they have been and nothing beside it", async () => {
  for (const text of ["hello", "everything went on as it does here i suppose"]) {
    const ada = await after(20);
    await ada.says(text);
    expect(ada.reply()?.text, text).toBe("Last time was heavy. How have you been since?");
    expect(ada.buttons(), text).toEqual(["A bit lighter", "The same", "Worse"]);
  }
});

test("its first words may say how they have been", async () => {
  const ada = await after(20);
  await ada.says("i feel worse");
  ada.hears(MET);
  const bea = await after(20);
  await bea.says("still bad");
  bea.hears(/Still heavy, then/);
  expect((await bea.person()).activity).toBeNull();
});

test("who was understood as too young and is not has no quiet days for it", async () => {
  const kim = talk();
  await kim.says("im 12");
  await kim.presses("I'm 13 or older");
  await kim.says("hi");
  expect(kim.reply()?.text).not.toMatch(EMERGENCY);
  expect(await kim.person()).toMatchObject({ quietUntil: null, sinceGate: null, alarm: null });
  const lou = talk();
  await lou.says(DANGER);
  await lou.says("im 12");
  await lou.presses("I'm 13 or older");
  expect((await lou.person()).quietUntil).not.toBeNull();
});

test("what they come with waits until they have said how they are, and is one button away then", async () => {
  const ada = await after(20);
  await ada.says("i cant do the thing on thursday");
  expect(ada.reply()?.text).toBe("Last time was heavy. How have you been since?");
  await ada.presses("A bit lighter");
  await ada.presses("Go on with what I said");
  ada.hears(/nearest to what your head says/);
  const bea = await after(20);
  await bea.says("my family would be sad");
  await bea.says("the same");
  await bea.says("i have nobody");
  await bea.says("i have nobody");
  expect((await bea.person()).activity).toBeNull();
  bea.hears(EMERGENCY);
});

test("'i didn't do it', the day after, is no small thing that may keep", async () => {
  const ada = await after(20);
  await ada.says("i didn't do it");
  ada.hears(ASKED);
});

test("a country is told anew where somebody is elsewhere now, and one without numbers is said to have none", async () => {
  const ada = await after(0);
  await ada.types("/country ireland");
  await ada.says("i'm in the us now");
  ada.hears(/United States: emergency 911/);
  await ada.says("actually i'm in spain now");
  ada.hears(/no numbers I've checked/);
  expect((await ada.person()).country).toBe("other");
  const bea = await after(0);
  await bea.says("i live in germany");
  bea.hears(/no numbers I've checked/);
  await bea.types("/country ireland");
  await bea.says("canada");
  expect((await bea.person()).country).toBe("ie");
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

test("a sentence that was found before danger is kept where something new waits for how they have been", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  for (const text of ["i cant do the thing on thursday", "a", "8", "c", DANGER]) await ada.says(text);
  ada.at("2026-11-25T10:00:00Z");
  await ada.says("nobody replies to me when i write");
  expect(ada.reply()?.text).toBe("Last time was heavy. How have you been since?");
  expect((await ada.person()).progress.walks).toMatchObject([{ thought: "I'll stand there alone" }]);
  expect((await ada.person()).left).toMatchObject({ kind: "knock" });
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
