import { expect, test } from "vitest";
import { isNamed } from "../../src/domain/gate/is-named.ts";
import { talk } from "../support/talk.ts";
import { asked, EVENINGS, HEAVY, WHICH } from "./asked-anyone.ts";

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

test.each(["yes", "not sure", "idk", "my mum", "help", "me", "she is", "im scared"])(
  "typed, it is read as well: %s",
  async (text) => {
    const ada = await asked();
    await ada.says(text);
    ada.hears(WHICH);
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

test("none of these, to the menu, is no other danger and no way back before it is asked", async () => {
  const ada = await asked();
  await ada.presses("Not sure");
  await ada.says("none of these");
  ada.hears(/the last one says so/);
  await ada.says("none of these");
  ada.hears(/findahelpline/);
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

test("a button of it, pressed late, is heard: a danger is never from another day", async () => {
  const ada = await asked();
  await ada.presses("Yes");
  const late = "/answer 1.check abuse";
  await ada.presses("I might hurt myself");
  await ada.types(late);
  ada.hears(/That wasn't okay/);
});

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
