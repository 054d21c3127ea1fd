import { expect, test } from "vitest";
import { HEAVY as LEAST } from "../../src/domain/danger/anyone.ts";
import { gate } from "../../src/domain/gate/gate.ts";
import { heavinessOf } from "../../src/domain/gate/heaviness.ts";
import { isNamed } from "../../src/domain/gate/is-named.ts";
import { talk } from "../support/talk.ts";
import { told } from "./some-danger.ts";

const ANYONE = /Is anyone not safe right now/;
const MORE = /reading too much into it.*unsafe|only a yes or a no: is someone in danger/;
const WHICH = /Which is nearest\?/;
const HEAVY = "idk if i should wake her";
const EVENINGS = ["2026-11-24T20:00:00Z", "2026-11-25T20:00:00Z"] as const;

/** Somebody who was asked whether anyone is not safe. */
async function asked(text = HEAVY, now: string = EVENINGS[0]) {
  const ada = talk({ now });
  await ada.says(text);
  ada.hears(ANYONE);
  return ada;
}

test("what is too little for the plain question waits for an open one, and goes on after a no as if nothing had been asked", async () => {
  expect(gate(HEAVY).level).toBe("clear");
  const ada = await asked();
  expect((await ada.person()).activity).toMatchObject({ kind: "check", asks: "anyone", held: HEAVY });
  expect(ada.buttons()).toEqual(["No, nobody", "Yes", "Not sure"]);
  await ada.presses("No, nobody");
  ada.hears(/"idk if i should wake her\."/);
  expect((await ada.person()).activity).toMatchObject({ kind: "knock", situation: HEAVY });
  expect((await ada.person()).quietUntil).toBeNull();
});

test.each([
  ["I might hurt myself", /go to the nearest emergency department/],
  ["Someone hurts or scares me", /That wasn't okay, and it isn't your fault/],
  ["Someone else is in danger", /the first one may be you/],
  ["My body, or what I took", /^Call your local emergency number now/],
  ["I might hurt someone", /put distance between you and them/],
  ["Something else", /people on those lines hear everything/],
])("a yes leads to which danger it is, and that to who can help: %s", async (label, met) => {
  const ada = await asked();
  await ada.presses("Yes");
  ada.hears(WHICH);
  await ada.presses(label);
  ada.hears(met);
  expect((await ada.person()).activity).toBeNull();
  expect((await ada.person()).quietUntil).not.toBeNull();
});

test.each([
  ["stop messaging me", /I'll only speak when you do/],
  ["stop", /Then we stop here/],
  ["what do you keep", /all of it as a file/],
])(
  "what ends the talk or asks for what is kept is that also above a number that is asked for: %s",
  async (text, met) => {
    const ada = talk({ now: EVENINGS[0] });
    await ada.says("i freeze when someone says hi");
    await ada.says("i'll stand there alone");
    await ada.says("no more of these please");
    ada.hears(ANYONE);
    await ada.says(text);
    ada.hears(met);
  },
);

test.each(["yes", "not sure", "idk", "my mum", "help", "me", "she is", "im scared"])(
  "typed, it is read as well: %s",
  async (text) => {
    const ada = await asked();
    await ada.says(text);
    ada.hears(WHICH);
  },
);

test.each(["no", "nope", "no im fine", "of course not", "im safe", "nah lol", "just a joke"])(
  "a no in any words goes on: %s",
  async (text) => {
    const ada = await asked();
    await ada.says(text);
    expect(ada.reply()?.text).not.toMatch(/not safe|findahelpline|emergency/);
    expect((await ada.person()).activity?.kind).not.toBe("check");
  },
);

test.each(["None, nobody is in danger", "no sorry i misread", "no"])("the menu has a way back: %s", async (text) => {
  const ada = await asked();
  await ada.presses("Not sure");
  await ada.says(text);
  expect((await ada.person()).activity).toMatchObject({ kind: "knock", situation: HEAVY });
  expect((await ada.person()).quietUntil).toBeNull();
});

test("what is not understood after a yes is met with the numbers, and never coached", async () => {
  const ada = await asked();
  await ada.says("yes");
  await ada.says("the thing with the thing");
  ada.hears(/findahelpline/);
  await ada.says("ok");
  ada.hears(/your local emergency number/);
});

test("whoever talks past it goes on with both, and what is heavier is asked about", async () => {
  const ada = await asked();
  await ada.says("i dread the party on saturday");
  ada.hears(/Saturday/);
  expect((await ada.person()).activity?.kind).not.toBe("check");
  const bea = await asked();
  await bea.says("i wont be needing a nudge on friday");
  bea.hears(MORE);
  await bea.says("i wont be needing a nudge on friday");
  bea.hears(WHICH);
  const cy = await asked();
  await cy.says("i want to die");
  cy.hears(/go to the nearest emergency department/);
  const dan = await asked();
  await dan.says("i dont want to be here anymore");
  dan.hears(/ending your life or hurting yourself\?/);
  const eve = await asked();
  await eve.says("stop");
  eve.hears(/we stop here/);
});

test.each(["it's fine", "go on", "carry on", "i dont know what that means", "idk what you mean"])(
  "neither a yes nor a no: %s",
  async (text) => {
    const ada = await asked();
    await ada.says(text);
    ada.hears(/I ask because/);
    await ada.says(text);
    expect((await ada.person()).activity).toMatchObject({ kind: "knock", situation: HEAVY });
  },
);

test.each(["no one", "we're all fine", "everyone is safe", "nothing bad", "no she just has work early"])(
  "a no is a no, with more behind it and in other words: %s",
  async (text) => {
    const ada = await asked();
    await ada.says(text);
    expect((await ada.person()).activity?.kind).toBe("knock");
    expect((await ada.person()).alarm).toMatchObject({ deniedAt: expect.any(String) });
  },
);

test("whoever tells a calm story past it is asked openly once more, and the menu has them choose again before it ends in numbers", async () => {
  const ada = await asked();
  const calm = "my roommate i mean, the alarm goes off every day and she sleeps through it";
  await ada.says(calm);
  ada.hears(MORE);
  await ada.says(calm);
  await ada.says(calm);
  ada.hears(WHICH);
  await ada.says("i just dont want to be rude");
  ada.hears(/the last one says so[\s\S]*nearest\?/);
  await ada.presses("None, nobody is in danger");
  expect((await ada.person()).quietUntil).toBeNull();
  expect((await ada.person()).activity?.kind).not.toBe("check");
});

test("the open question comes again short and in other words, and only who said yes is thanked", async () => {
  const ada = await asked();
  await ada.says("my roommate i mean, the alarm goes off every day and she sleeps through it");
  const first = ada.reply()?.text ?? "";
  expect(first).not.toMatch(ANYONE);
  expect(first.split(" ").length).toBeLessThan(20);
  expect(ada.buttons()).toEqual(["No, nobody", "Yes", "Not sure"]);
  await ada.says("my roommate i mean, the alarm goes off every day and she sleeps through it");
  expect(ada.reply()?.text).not.toBe(first);
  expect(ada.reply()?.text).not.toMatch(ANYONE);
  await ada.says("my roommate i mean, the alarm goes off every day and she sleeps through it");
  ada.hears(/Maybe it's none of these[\s\S]*nearest\?/);
  expect(ada.reply()?.text).not.toMatch(/Thank you/);
  const bea = await asked();
  await bea.presses("Yes");
  bea.hears(/^Thank you for telling me/);
});

test("what is asked about once more on the same day is asked in other words", async () => {
  const ada = await asked();
  await ada.presses("No, nobody");
  await ada.says("never mind");
  await ada.says("no more of these please, i cant mix them");
  expect(ada.reply()?.text).not.toMatch(ANYONE);
});

test("what is little by itself and more beside what waits is asked about once more, and what leaves little to ask leads to the menu", async () => {
  const ada = await asked();
  await ada.says("she had a lot to drink");
  ada.hears(MORE);
  const bea = await told("hes always quiet before", "before he goes off");
  await bea.says("he doesnt mean it");
  bea.hears(WHICH);
});

test("a danger that is told past all of it still ends in the numbers", async () => {
  const ada = await asked();
  await ada.says("i wont be needing a nudge on friday");
  await ada.says("i wont be needing a nudge on friday");
  ada.hears(WHICH);
  await ada.says("you wouldnt get it");
  await ada.says("you wouldnt get it");
  ada.hears(/findahelpline/);
  expect((await ada.person()).quietUntil).not.toBeNull();
});

test("none of these, to the menu, is no other danger and no way back before it is asked", async () => {
  const ada = await asked();
  await ada.presses("Not sure");
  await ada.says("none of these");
  ada.hears(/the last one says so/);
  await ada.says("none of these");
  ada.hears(/findahelpline/);
});

test.each(["lol", "ok", "😭", "nein", "none of your business", "why do you ask", "what do you mean", "hello", "/try"])(
  "what is no answer to it has it asked once more, with why, and then what waited goes on: %s",
  async (text) => {
    const ada = await asked();
    const passes = () => (text.startsWith("/") ? ada.types(text) : ada.says(text));
    await passes();
    ada.hears(/I ask because.*unsafe/);
    await passes();
    expect((await ada.person()).activity).toMatchObject({ kind: "knock", situation: HEAVY });
  },
);

test.each([
  ["7", { intensity: 7 }],
  ["louder than the fridge, so about a 6", { intensity: 6 }],
])(
  "the answer to what was asked before goes on as that, and what waited belongs to the story: %s",
  async (text, files) => {
    const ada = talk();
    await ada.says("i dread friday, everyone looking at me");
    await ada.presses("They'll see I'm nervous");
    await ada.says(HEAVY);
    ada.hears(ANYONE);
    await ada.says(text);
    expect(await ada.answers()).toMatchObject({ ...files, situation: expect.stringContaining(HEAVY) });
  },
);

test.each(["7", "2", "lol"])("what the gate is unclear about is not talked past with: %s", async (text) => {
  const ada = talk();
  await ada.says("i dread friday, everyone looking at me");
  await ada.presses("They'll see I'm nervous");
  await ada.says("he gets drunk and comes into my room");
  ada.hears(ANYONE);
  await ada.says(text);
  await ada.says(text);
  ada.hears(/nearest\?/);
  expect((await ada.person()).activity).toMatchObject({ kind: "check", asks: "which" });
});

test("a name that is typed instead of an answer is that name, and not what waited before it", async () => {
  const ada = talk();
  await ada.types("/circle show");
  await ada.says(HEAVY);
  ada.hears(ANYONE);
  await ada.says("my old friend Sam from school");
  expect(ada.reply()?.text).not.toContain("wake her");
});

test.each([
  ["2", /That wasn't okay/],
  ["6", /people on those lines hear everything/],
])("the menu is answered by place as well: %s", async (text, met) => {
  const ada = await asked();
  await ada.says("yes");
  await ada.says(text);
  ada.hears(met);
});

test("it is asked once a day, but for what is nearly a plain question", async () => {
  const [evening, next] = EVENINGS;
  const ada = await asked(HEAVY, evening);
  await ada.presses("No, nobody");
  await ada.says("never mind");
  expect(heavinessOf("when i come in i put my bag down")?.chance).toBeLessThan(0.6);
  await ada.says("when i come in i put my bag down");
  expect(ada.reply()?.text).not.toMatch(ANYONE);
  await ada.says("never mind");
  await ada.says("cant mix with what im taking later");
  ada.hears(/unsafe|in danger|want to be sure/);
  ada.at(next);
  await ada.presses("No, nobody");
  await ada.says("never mind");
  await ada.says("when i come in i put my bag down");
  ada.hears(ANYONE);
});

test("what is heavy only with what was told before it is asked about, too", async () => {
  const [first, then] = ["my dad came to parents evening and then he went quiet", "hes always quiet before"];
  expect(heavinessOf(then)).toBeNull();
  (await told(first, then)).hears(ANYONE);
});

test("an answer in a walk waits where it is heavier than what heads say, and is taken as it was after a no", async () => {
  const inWalk = async (text: string) => {
    const ada = talk();
    await ada.says("i dread friday, everyone looking at me");
    await ada.presses("Something else");
    await ada.says(text);
    return ada;
  };
  const [heavy, lighter] = ["he hasn't answered since tuesday and i keep looking", "when i come in i put my bag down"];
  const ada = await inWalk(heavy);
  ada.hears(ANYONE);
  await ada.presses("No, nobody");
  expect((await ada.answers())["thought"]).toBe(heavy);
  expect(heavinessOf(lighter)?.chance).toBeGreaterThan(LEAST);
  (await inWalk(lighter)).hears(/How loud is it/);
});

test("an answer that only the opinion takes for danger is asked about openly; what a rule names, plainly", async () => {
  const inWalk = async (text: string) => {
    const ada = talk();
    await ada.says("everyone at the party will think i'm boring");
    await ada.says("they'll laugh");
    await ada.says(text);
    return ada;
  };
  const guess = "he gets drunk and comes into my room";
  expect(gate(guess).level).toBe("unclear");
  expect(isNamed(guess)).toBe(false);
  const ada = await inWalk(guess);
  ada.hears(ANYONE);
  await ada.presses("No, nobody");
  ada.hears(/Good[\s\S]*How loud is it right now/);
  expect((await ada.answers())["intensity"]).toBeUndefined();
  const bea = await inWalk(guess);
  await bea.presses("Yes");
  await bea.presses("Someone hurts or scares me");
  bea.hears(/That wasn't okay/);
  (await inWalk("my friend says she wants to be gone")).hears(/in danger right now\?/);
  (await inWalk("ya no quiero vivir")).hears(/¿/);
  const cy = talk();
  await cy.says(guess);
  cy.hears(/I want to be sure I understood/);
});

test("whoever says here when their name is called hears no voices", () => {
  expect(gate("when i hear my name i say here").level).not.toBe("certain");
  expect(gate("i hear my name and nobody is there").level).toBe("certain");
});

test("where a place to rehearse is asked for nobody speaks in a scene yet", async () => {
  const ada = talk();
  await ada.types("/rehearse");
  await ada.says(HEAVY);
  ada.hears(ANYONE);
  await ada.presses("No, nobody");
  ada.hears(/How shall I play them/);
});

test.each([
  "i dread the party on saturday, everyone looks at me",
  "i never know what to say and then i go home",
  "they all know each other and i stand by the wall",
  "work drinks on friday and i already feel sick",
  "i moved here in march and know nobody",
  "i lost my job and have nobody to ask",
  "my four mates are everything to me",
])("an ordinary evening is not asked: %s", async (text) => {
  const ada = talk();
  await ada.says(text);
  expect(ada.reply()?.text).not.toMatch(ANYONE);
});

test("a button of it, pressed late, is heard: a danger is never from another day", async () => {
  const ada = await asked();
  await ada.presses("Yes");
  const late = "/answer 1.check abuse";
  await ada.presses("I might hurt myself");
  await ada.types(late);
  ada.hears(/That wasn't okay/);
});

test.each(["i told her nobody will care what she wears", "one more word off him and thats it"])(
  "nobody is asked on a guess whether they mean to hurt someone, and the guess is not talked past: %s",
  async (text) => {
    const ada = await asked(text);
    await ada.says("lol");
    await ada.says("lol");
    ada.hears(WHICH);
    ada.hears(/findahelpline\.com/);
    const bea = await asked(text);
    await bea.presses("No, nobody");
    expect((await bea.person()).activity?.kind).toBe("knock");
  },
);

test("a guess at what it is that got no answer twice is none: they say which, with the numbers at once", async () => {
  const near = "he gets drunk and puts his hand through the door";
  expect(isNamed(near)).toBe(false);
  const ada = talk({ now: EVENINGS[0] });
  await ada.says(near);
  ada.hears(/Has someone hurt or scared you/);
  await ada.says("its an old door");
  await ada.says("its always been like this");
  ada.hears(WHICH);
  ada.hears(/findahelpline\.com/);
  await ada.says("the wardrobe i mean");
  ada.hears(/I'd rather not guess/);
  await ada.presses("Someone hurts or scares me");
  ada.hears(/That wasn't okay, and it isn't your fault/);
});

test("the numbers beside which danger it is are those of their country", async () => {
  const ada = talk({ now: EVENINGS[0] });
  await ada.types("/country ask");
  await ada.says("Ireland");
  await ada.says(HEAVY);
  await ada.presses("Yes");
  ada.hears(/112/);
});

test("what goes past the question leaves it open, and says how it is answered later", async () => {
  const ada = await asked();
  await ada.says("how can i talk to people at the cafe tomorrow");
  ada.hears(/If it ever changes, "not safe" is enough/);
  await ada.says("not safe");
  ada.hears(WHICH);
});

test.each(["someone is not safe", "shes not safe with him", "someone hurts me", "somebody else is not safe"])(
  "that anyone is not safe needs no question: %s",
  async (text) => {
    const ada = talk({ now: EVENINGS[0] });
    await ada.says(text);
    ada.hears(WHICH);
  },
);

test("a place that isn't safe is an answer about the place", async () => {
  const ada = talk({ now: EVENINGS[0] });
  await ada.says("it isn't safe there");
  ada.hears(/^(?!.*Which is nearest\?$)/);
});

test.each([
  "no i need help",
  "no, i am not ok",
  "no, i'm scared of him",
  "never felt safe here",
  "dont leave me alone with this",
  "don't tell anyone please",
])("what begins like a no and is none is not taken for one: %s", async (text) => {
  const ada = await asked();
  await ada.says(text);
  expect((await ada.person()).alarm?.deniedAt ?? null).toBeNull();
  const isOpen = (await ada.person()).activity?.kind === "check" || /If it ever changes/.test(ada.reply()?.text ?? "");
  expect(isOpen).toBe(true);
});

test.each(["i said no", "nobody is hurt", "everyone is okay", "not in danger, just nervous"])(
  "a no in other words is one, at the question and at the menu: %s",
  async (text) => {
    const ada = await asked();
    await ada.says(text);
    expect((await ada.person()).activity?.kind).not.toBe("check");
    const bea = await asked();
    await bea.presses("Yes");
    await bea.says(text);
    expect((await bea.person()).quietUntil).toBeNull();
  },
);

test("who does not know is not thanked, and sees the menu once more before it ends in numbers", async () => {
  const ada = await asked();
  await ada.says("idk");
  expect(ada.reply()?.text).not.toMatch(/Thank you/);
  ada.hears(WHICH);
  await ada.says("its only about the party on saturday");
  ada.hears(WHICH);
  await ada.presses("None, nobody is in danger");
  expect((await ada.person()).quietUntil).toBeNull();
});

test("'not safe' is heard in a scene, too", async () => {
  const ada = talk({ now: EVENINGS[0] });
  await ada.types("/rehearse");
  await ada.says("at the bus stop");
  await ada.says("not safe");
  ada.hears(WHICH);
});
