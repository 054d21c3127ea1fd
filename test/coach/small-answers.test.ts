import { expect, test } from "vitest";
import { shownText, talk } from "../support/talk.ts";

/** Somebody who has found a quieter sentence. */
async function atTheEnd(about = "i cant do the thing on thursday") {
  const ada = talk();
  await ada.says(about);
  await ada.presses("I'll stand there alone");
  await ada.says("7");
  await ada.says("b");
  await ada.says("5");
  return ada;
}

/** The same, asked for one small thing. */
async function atTheSteps(about = "i cant do the thing on thursday") {
  const ada = await atTheEnd(about);
  await ada.says("one small thing");
  return ada;
}

test.each(["yes I have 31 years", "i have 31 years", "im 31"])("somebody's age is read: %s", async (said) => {
  const ada = await atTheSteps();
  await ada.says(said);
  ada.hears(/Pick a size/);
  expect((await ada.person()).adult).toBe("yes");
});

test.each(["i cant do that", "smaller", "make it smaller"])(
  "to small things it brings smaller ones: %s",
  async (said) => {
    const ada = await atTheSteps();
    await ada.says("rather not say");
    const before = ada.buttons();
    await ada.says(said);
    ada.hears(/Smaller, then/);
    expect(ada.buttons()).not.toEqual(before);
  },
);

test("'still a lot' is the number it was", async () => {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  await ada.says("7");
  await ada.says("b");
  await ada.says("still a lot");
  ada.hears(/^Still 7/);
});

test("'nobody' finishes no sentence of a message", async () => {
  const ada = talk();
  await ada.says(
    "laid off in march, my three mates are all drivers like me and none of them knows anyone outside the yard",
  );
  await ada.says("someone who knows of work");
  await ada.says("K");
  await ada.says("nobody");
  expect(ada.seen.map(shownText).join("\n")).not.toMatch(/know nobody/);
  ada.hears(/Finish this for me/);
});

test("with something open, how it went may take a dozen words", async () => {
  const ada = await atTheSteps("i dread the flatmates in the kitchen, i stay in my room hungry");
  await ada.says("rather not say");
  await ada.says("a");
  await ada.says("when i hear the kettle");
  await ada.says("1");
  await ada.says("no");
  await ada.says("it was fine they gave me pasta");
  ada.hears(/You'd planned/);
});

test("what was signed up for, and is regretted now, lies ahead", async () => {
  const ada = talk();
  await ada.says("I signed up to volunteer at the food bank on Saturday and now I regret it");
  ada.hears(/nearest\?/);
});

test("'idk', said twice to what is missing, leaves it open and goes on", async () => {
  const ada = talk();
  await ada.says("my four mates are everything, none of them know of work");
  await ada.says("idk");
  ada.hears(/What's missing most/);
  await ada.says("no idea");
  ada.hears(/That can stay open[\s\S]*An initial will do/);
  expect((await ada.answers())["need"]).toBeNull();
});

test.each(["ok", "thats true", "makes sense", "fair enough"])(
  "a nod where a talk may rest is no wrong answer, and a second one rests it: %s",
  async (nod) => {
    const ada = await atTheEnd();
    await ada.says(nod);
    ada.hears(/It can rest there/);
    await ada.says(nod);
    ada.hears(/enough for today/);
  },
);

test("to things to give, having nothing is no gift: none of them needs anything, and said again it is enough", async () => {
  const ada = talk();
  await ada.says("networking feels fake");
  await ada.presses("It feels fake");
  await ada.says("who made you");
  ada.hears(/a bot[\s\S]*An initial will do/);
  await ada.presses("Nobody yet");
  await ada.says("i dont have anything");
  ada.hears(/Nothing has to be owned/);
  await ada.says("nothing");
  expect((await ada.answers())["give"]).toBe("none");
});

test.each(["Three friends and that's plenty", "ive got 3 mates and thats plenty, people say i should have more"])(
  "who has enough is not asked for more: %s",
  async (said) => {
    const ada = talk();
    await ada.says(said);
    ada.hears(/Nothing to fix/);
  },
);

test("right after a walk 'that was better than i thought' is about the talk, and opens nothing", async () => {
  const ada = await atTheEnd();
  await ada.presses("Enough for now");
  await ada.says("ok that was better than i thought");
  expect((await ada.person()).activity).toBeNull();
  expect(ada.buttons()).toEqual([]);
});

/** Somebody with a small thing to try, who will come to tell of it. */
async function withAPlan() {
  const ada = await atTheSteps();
  for (const said of ["rather not say", "a", "when i get to the door i go in", "3", "no i'll come to you"])
    await ada.says(said);
  return ada;
}

test("whoever is back finds what is still theirs to try, and can ask for it", async () => {
  const ada = await withAPlan();
  await ada.says("im back");
  ada.hears(/Hello again[\s\S]*still yours to try/);
  await ada.says("whats my plan");
  ada.hears(/Still open/);
});

test("told before its day, what comes next is more of it", async () => {
  const ada = await withAPlan();
  await ada.says("it was ok actually, i went early");
  ada.hears(/Which one was that/);
  await ada.says("i talked to two people");
  ada.hears(/i went early, i talked to two people[\s\S]*Your guess was 3/);
});

test("the worry that is open, told again days later, is no answer to what was asked", async () => {
  const ada = talk();
  await ada.says("I dread the party on saturday");
  await ada.presses("I'll stand there alone");
  ada.at("2026-11-26T22:00:00Z");
  await ada.says("i dread the party on saturday");
  ada.hears(/(waited for you|where we were)[\s\S]*How loud/);
  expect(await ada.answers()).not.toHaveProperty("intensity");
});

/** Somebody with a message they could send. */
async function withAMessage() {
  const ada = talk();
  await ada.says("i never reply to people and now its been 8 months with my best friend from home");
  await ada.says("It's too late now");
  await ada.says("eight");
  ada.hears(/no person in it/);
  await ada.says("Priya");
  await ada.says("an answer i owe");
  await ada.says("yes that's me");
  return ada;
}

test("'sent it', where a message was only kept, is told of it", async () => {
  const ada = await withAMessage();
  ada.at("2026-11-25T20:00:00Z");
  await ada.says("sent it");
  ada.hears(/surprise you/);
  expect((await ada.person()).progress.tries).toMatchObject([{ text: "The message to Priya" }]);
});

test.each(["no thank you, that will do", "thats enough for tonight"])("who has enough is let go: %s", async (said) => {
  const ada = await withAMessage();
  await ada.says("that is kind of you");
  expect(ada.buttons()).toContain("Enough for now");
  await ada.says(said);
  ada.hears(/enough for today/);
});

test.each(["yes in bed tonight", "when I see him at the lake Saturday"])(
  "a moment is taken, also where it had to wait for a question: %s",
  async (said) => {
    const ada = await withAMessage();
    await ada.says(said);
    if (ada.buttons().includes("No, nobody")) await ada.presses("No, nobody");
    ada.hears(/will Priya be glad/);
  },
);

test.each(["yes one small", "one small thing thx", "yeah one small thing please"])(
  "a yes before the way on, or thanks behind it, leave it the same way on: %s",
  async (said) => {
    const ada = talk();
    for (const text of ["party on saturday, they'll see i'm nervous", "7", "b", "5"]) await ada.says(text);
    await ada.says(said);
    ada.hears(/18 or over|Pick a size/);
  },
);

test("an eviction long ago is no roof that is missing now", async () => {
  const ada = talk();
  await ada.says("i got evicted years ago and now i never talk to my neighbours, i dont know what to say");
  expect(ada.reply()?.text).not.toMatch(/roof/);
  const bea = talk();
  await bea.says("i got evicted yesterday and i dont know what to say to my neighbours");
  bea.hears(/A roof comes before/);
});

test.each(["idk what id even say", "not sure what id say tbh"])(
  '"%s" is nothing to put down for a month',
  async (said) => {
    const ada = talk();
    for (const answer of ["I'm always the one writing", "ben"]) await ada.says(answer);
    ada.hears("What do you put down for a month?");
    await ada.says(said);
    ada.hears("What do you put down for a month?");
    expect((await ada.answers())["put_down"]).toBeUndefined();
  },
);

test('"idk what id even say" is the worry where one is asked for', async () => {
  const ada = talk();
  await ada.says("i freeze at parties");
  await ada.says("idk what id even say");
  expect((await ada.answers())["thought"]).toBe("idk what id even say");
});
