import { expect, test } from "vitest";
import { HEAVIER, HEAVY as LEAST } from "../../src/domain/danger/anyone.ts";
import { gate } from "../../src/domain/gate/gate.ts";
import { heavinessOf } from "../../src/domain/gate/heaviness.ts";
import { isNamed } from "../../src/domain/gate/is-named.ts";
import { talk } from "../support/talk.ts";
import { ANYONE, asked, EVENINGS, HEAVY, WHICH } from "./asked-anyone.ts";
import { told } from "./some-danger.ts";

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

test.each(["no", "nope", "no im fine", "of course not", "im safe", "nah lol", "just a joke"])(
  "a no in any words goes on: %s",
  async (text) => {
    const ada = await asked();
    await ada.says(text);
    expect(ada.reply()?.text).not.toMatch(/not safe|findahelpline|emergency/);
    expect((await ada.person()).activity?.kind).not.toBe("check");
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

test("it is asked once a day, but for what is nearly a plain question", async () => {
  const [evening, next] = EVENINGS;
  const ada = await asked(HEAVY, evening);
  await ada.presses("No, nobody");
  await ada.says("never mind");
  expect(heavinessOf("when i come in i put my bag down")?.chance).toBeLessThan(HEAVIER);
  await ada.says("when i come in i put my bag down");
  expect(ada.reply()?.text).not.toMatch(ANYONE);
  await ada.says("never mind");
  await ada.says("it makes me stay in my room");
  ada.hears(/unsafe|in danger|want to be sure/);
  ada.at(next);
  await ada.presses("No, nobody");
  await ada.says("never mind");
  await ada.says("when i come in i put my bag down");
  ada.hears(ANYONE);
});

test("what is heavy only with what was told before it is asked about, too", async () => {
  const [first, then] = ["my dad came to parents evening and then he went quiet", "hes quiet before he shouts"];
  expect(heavinessOf(then)?.chance).toBeLessThan(HEAVIER);
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
