import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { askedWhatNext } from "./trying.ts";

/** Somebody who is asked whom they liked talking to. */
async function askedWho() {
  const ada = talk();
  await ada.says("networking feels fake to me");
  ada.hears(/Who did you like talking to/);
  return ada;
}

/** Somebody who is asked to finish "Who do you know who …?". */
async function askedForGap() {
  const ada = talk();
  await ada.says("my four mates are everything to me and none of them knows of any work");
  ada.hears(/What's missing most just now\?/);
  await ada.presses("Someone who knows about this");
  await ada.says("D");
  ada.hears(/"Who do you know who …\?"/);
  return ada;
}

test.each([
  "i just stand there",
  "Because i stand there",
  "idk tbh people scare me",
  "Honestly nobody likes me",
  "Why would it matter",
  "it's all fake anyway",
  "they don't like me",
  "friday",
  "both",
  "same as before",
])("a sentence that names nobody is nobody they liked talking to: %s", async (text) => {
  const ada = await askedWho();
  await ada.says(text);
  ada.hears(/Who did you like talking to/);
  expect((await ada.answers())["who"]).toBeUndefined();
});

test("who names nobody twice is asked for nobody any more, and what they said stays", async () => {
  const ada = await askedWho();
  await ada.says("i just stand there");
  ada.hears(/"i just stand there\."/);
  await ada.says("it's always like that");
  ada.hears(/Then the next half-decent one/);
  const answers = await ada.answers();
  expect(answers["who"]).toBe("nobody");
  expect(answers["situation"]).toContain("i just stand there");
  expect(answers["situation"]).toContain("it's always like that");
});

test.each([
  "there was a guy at the print shop once",
  "i liked Sam but he moved away",
  "I liked talking to the barista",
  "Lena from work",
  "lena from work",
  "a girl from my course",
  "the printer man",
  "D I suppose, his wife runs the office",
  "my neighbour",
  "i get on with my boss",
  "Because of work I know Priya",
  "they were called Robin",
  "it was this one woman",
])("whoever is spoken of is whom they liked talking to: %s", async (text) => {
  const ada = await askedWho();
  await ada.says(text);
  expect((await ada.answers())["who"]).toBe(text);
});

test.each(["tomorrow", "friday", "on saturday", "both", "same"])(
  "a day alone finishes no sentence about somebody: %s",
  async (text) => {
    const ada = await askedForGap();
    await ada.says(text);
    ada.hears(/"Who do you know who …\?"/);
    expect((await ada.answers())["gap"]).toBeUndefined();
    await ada.says("runs a site");
    ada.hears(/Who do you know who runs a site\?/);
  },
);

test.each(["they don't like me", "i want a job", "i just stand there"])(
  "what is missing, in their own words, is said back: %s",
  async (text) => {
    const ada = talk();
    await ada.says("my four mates are everything to me and none of them knows of any work");
    await ada.says(text);
    ada.hears(`"${text}."`);
    ada.hears(/An initial will do/);
  },
);

test.each([
  ["yes", "yes", /leave it there/],
  ["yes", "ok", /rest there/],
] as const)("who only nods to three ways on is let go there: %s, %s", async (one, other, says) => {
  const ada = await askedWhatNext();
  await ada.says(one);
  await ada.says(other);
  ada.hears(says);
  await ada.says("ok");
  ada.hears(/enough for today/);
  expect((await ada.person()).activity).toBeNull();
});

test("who answers the question for their age with other things is asked three times at most, and gets what is safe for everybody", async () => {
  const ada = await askedWhatNext();
  await ada.presses("One small thing for Thursday");
  ada.hears(/18 or over/);
  await ada.says("say hi to one person");
  ada.hears(/18 or over/);
  await ada.says("no i meant friday lol");
  ada.hears(/18 or over/);
  await ada.says("both");
  ada.hears(/Pick a size/);
  expect((await ada.person()).adult).toBe("unsaid");
});

test.each(["no i meant 4", "sorry i meant 4", "i meant 4", "wait, i mean 4"])(
  "a number that is put right is put right: %s",
  async (text) => {
    const ada = await askedWhatNext();
    await ada.says(text);
    ada.hears(/8 to 4/);
    expect((await ada.answers())["after_intensity"]).toBe(4);
  },
);

test.each(["no i meant friday", "sorry, i meant friday"])("a day that is put right is put right: %s", async (text) => {
  const ada = await askedWhatNext();
  await ada.says(text);
  ada.hears(/Friday/);
  expect(ada.buttons()).toContain("One small thing for Friday");
  expect((await ada.answers())["date"]).toBe("2026-11-27");
});

test("a number of tries that is put right two questions later is put right", async () => {
  const ada = talk();
  await ada.says("meetups are a waste of time");
  await ada.says("five");
  await ada.says("an earlier hour");
  await ada.says("wait i meant three");
  ada.hears(/Tries, three\. Next time, an earlier hour/);
  expect((await ada.answers())["stop_rule"]).toBeUndefined();
});

test.each(["i cant believe any", "cant believe any of those", "i believe none of those", "none of them are true"])(
  "that no sentence can be believed is no quieter sentence: %s",
  async (text) => {
    const ada = talk();
    await ada.says("i cant do the thing on thursday");
    await ada.presses("I'll stand there alone");
    await ada.says("8");
    await ada.says(text);
    ada.hears(/What would a good friend say/);
    expect((await ada.answers())["reframe"]).toBeUndefined();
  },
);

test.each([
  ["is it normal to feel this", "question"],
  ["am i weird for this", "question"],
])("a question back is no quieter sentence: %s", async (text) => {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  await ada.says(text);
  ada.hears(/Which could you half believe/);
  expect((await ada.answers())["reframe"]).toBeUndefined();
});

test.each(["idk like a lot", "idk, a lot", "not sure, maybe a lot"])(
  "an amount behind a doubt counts: %s",
  async (text) => {
    const ada = talk();
    await ada.says("i cant do the thing on thursday");
    await ada.presses("I'll stand there alone");
    await ada.says(text);
    ada.hears(/^7 is a lot/);
  },
);

test.each(["a and c", "1 and 3", "the first and the last", "a, c"])(
  "of two that are pointed at the first is taken, and never the letters: %s",
  async (text) => {
    const ada = talk();
    await ada.says("i cant do the thing on thursday");
    await ada.says(text);
    ada.hears(/"I'll stand there alone\."/);
  },
);

test.each(["i dont deserve friends", "i don't have friends like that", "i didnt like anyone", "who"])(
  "what denies that there is somebody names nobody: %s",
  async (text) => {
    const ada = await askedWho();
    await ada.says(text);
    ada.hears(/Who did you like talking to/);
    expect((await ada.answers())["who"]).toBeUndefined();
  },
);

test.each(["i cant do that", "i can't just now"])("who cannot is let out of asking somebody: %s", async (text) => {
  const ada = talk();
  await ada.says("my four mates are everything to me and none of them knows of any work");
  await ada.presses("Someone who knows about this");
  await ada.says(text);
  ada.hears(/What stands in the way\?/);
});

test("a day alone is no first line", async () => {
  const ada = talk();
  await ada.says("i never know what to say to people");
  await ada.presses("At work or in class");
  ada.hears(/Which could you say, type or show\?/);
  await ada.says("friday");
  ada.hears(/Which could you say, type or show\?/);
  expect((await ada.answers())["opener"]).toBeUndefined();
});

/** Somebody who was shown a message of theirs, and is asked whether they would send it. */
async function askedToSend() {
  const ada = await askedForGap();
  await ada.says("runs a site");
  ada.hears(/Would you send it\?/);
  return ada;
}

test.each(["ok", "sure", "okay fine", "alright"])("a nod sends the message: %s", async (text) => {
  const ada = await askedToSend();
  await ada.says(text);
  ada.hears(/Then it's yours/);
  expect((await ada.answers())["message"]).toMatch(/Who do you know who runs a site\?/);
});

test.each([
  "he'd laugh at me",
  "it sounds needy",
  "that feels weird",
  "i wont send that",
  "i cant send it",
  "they'll think i'm begging",
  "it'd be awkward",
])("what speaks against sending is no message, and is what the no says: %s", async (text) => {
  const ada = await askedToSend();
  await ada.says(text);
  ada.hears(`"${text}."`);
  expect(await ada.answers()).toMatchObject({ message: "no", thought: text });
});

test("a message of their own is shown as it will be kept", async () => {
  const ada = await askedToSend();
  await ada.says("hey D, know anyone who runs a site?");
  ada.hears(/> hey D, know anyone who runs a site\?/);
  const other = await askedToSend();
  await other.says("yes");
  expect(other.reply()?.text).not.toContain(">");
});

test.each(["none", "zero", "no", "0"])(
  "no number of tries is no number, and nothing unkind is put in their mouth: %s",
  async (text) => {
    const ada = talk();
    await ada.says("meetups are a waste of time");
    ada.hears(/How many tries/);
    await ada.says(text);
    ada.hears(/No number, then/);
  },
);

test("where nothing can be read twice, the question may be left out", async () => {
  const ada = await askedWho();
  await ada.says("ok");
  await ada.says("lol");
  ada.hears(/"Skip"/);
  const other = talk();
  await other.says("meetups are a waste of time");
  await other.says("they all knew each other");
  await other.says("it was cold");
  other.hears(/No number, then/);
});

test.each([
  ["friday", "no i meant sunday", "Sunday"],
  ["tomorrow morning", "no thursday", "Thursday"],
  ["when i get home on friday", "sorry, i meant sunday", "Sunday"],
])("a moment that is put right is asked about on its own day: %s, %s", async (moment, right, day) => {
  const ada = await askedToSend();
  await ada.says("yes");
  await ada.presses("Pick a moment to send it");
  await ada.says(moment);
  ada.hears(/One guess/);
  await ada.says(right);
  ada.hears(/One guess/);
  await ada.says("maybe");
  ada.hears(`Shall I ask you on ${day}`);
});

test.each(["both", "same", "friday"])("what is only pointed at is no guess: %s", async (text) => {
  const ada = await askedToSend();
  await ada.says("yes");
  await ada.presses("Pick a moment to send it");
  await ada.says("after work");
  await ada.says(text);
  expect((await ada.answers())["prediction"]).toBeUndefined();
});

test.each(["can code in python", "is good with forms", "do maintenance planning"])(
  "what somebody can or is finishes the sentence and is no question: %s",
  async (text) => {
    const ada = await askedForGap();
    await ada.says(text);
    ada.hears(`Who do you know who ${text}?`);
  },
);

test("what begins like a button by half is none", async () => {
  const ada = talk();
  await ada.says("i hate parties");
  ada.hears(/nearest\?/);
  await ada.says("they all have someone");
  expect(ada.reply()?.text).not.toMatch(/Then say it your way/);
});

test("stories told to a yes or no are kept, and asked about twice at most", async () => {
  const ada = await askedWhatNext();
  await ada.presses("Look closer, about 5 minutes");
  await ada.says("7");
  await ada.says("my stomach");
  await ada.says("i leave early");
  ada.hears(/Is that it\?/);
  await ada.says("once i spilled wine");
  ada.hears(/Is that it\?/);
  await ada.says("they laughed with me");
  ada.hears(/What have you seen that makes it look true\?/);
  expect((await ada.answers())["situation"]).toContain("once i spilled wine");
});

test("a bad week is met, and no count of what was done", async () => {
  const ada = talk();
  await ada.says("bad week");
  ada.hears(/Sad may sit down here/);
});

test.each([
  ["saturday", "8 is a lot to carry until Saturday."],
  ["today", "8 is a lot to carry today."],
  ["tonight", "8 is a lot to carry tonight."],
])("how long a loud sentence is carried: %s", async (day, said) => {
  const ada = talk();
  await ada.says(`i dread the party ${day}, everyone looks at me`);
  await ada.presses("They'll see I'm nervous");
  await ada.says("8");
  ada.hears(said);
});

test("a small thing that is named where their age is asked is no unread choice", async () => {
  const ada = await askedWhatNext();
  await ada.says("a small thing");
  ada.hears(/18 or over\?/);
  await ada.says("stay ten minutes");
  ada.hears(/^I didn't catch whether that's a yes\./);
});

test("a small thing of their own is given back as it is, and one of ours is one that can be done scared", async () => {
  for (const [choice, said] of [
    ["My own idea", /"when i get there i put them out\." I've kept that word for word\./],
    ["1", /You can do that one while scared/],
  ] as const) {
    const ada = await askedWhatNext();
    for (const text of ["a small thing", "yes", choice]) await ada.says(text);
    if (choice === "My own idea") await ada.says("bring crisps so i have a job");
    await ada.says("when i get there i put them out");
    ada.hears(said);
  }
});
