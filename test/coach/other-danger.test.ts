import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { ASKED, after, EMERGENCY } from "./some-danger.ts";

const SURE = /I want to be sure I understood/;

test("what is said to the plain question, and is plainly another danger, is what they are asked about then", async () => {
  const ada = talk();
  await ada.says("i dont want them to find me");
  ada.hears(ASKED);
  await ada.says("he hits my mum");
  ada.hears(/hurt or scared you/);
  await ada.says("yes");
  ada.hears(/That wasn't okay/);
  expect((await ada.person()).activity).toBeNull();
});

test("after one answer that was none it is met as that other danger", async () => {
  const ada = talk();
  await ada.says("i dont want them to find me");
  await ada.says("my stepdad works for the police");
  ada.hears(ASKED);
  await ada.says("he hits my mum");
  ada.hears(/That wasn't okay/);
  expect(await ada.person()).toMatchObject({ activity: null, left: null, alarm: { signal: "abuse", isMet: true } });
});

test("a wish to die that was heard in plain words stays the question, whatever else is said to it", async () => {
  const ada = talk();
  await ada.says("i dont want to be here anymore");
  await ada.says("he hits my mum");
  ada.hears(ASKED);
  await ada.says("he hits my mum");
  ada.hears(/matters more than anything/);
});

test("what may kill comes before what was asked about", async () => {
  const ada = talk();
  await ada.says("he says they're a bad influence");
  ada.hears(/hurt or scared you/);
  await ada.says("i dont want to be here anymore");
  ada.hears(ASKED);
});

test("a yes, a no and a joke answer the question that was asked, whatever stands beside them", async () => {
  const ada = talk();
  await ada.says("i dont want them to find me");
  await ada.says("yes");
  ada.hears(/matters more than anything/);
});

test("soon after danger what only sounds like another kind is said to the danger that was met", async () => {
  for (const [danger, text, reply] of [
    ["a man put his hand up my skirt", "he texted saying that was nice", EMERGENCY],
    ["my boyfriend hits me", "he loves me a lot", EMERGENCY],
    ["my friend posted goodbye on her story", "her mums asleep and i dont have the number", EMERGENCY],
    ["one of them isnt breathing right", "dont want to get him in trouble", EMERGENCY],
  ] as const) {
    const ada = await after(0, danger);
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(SURE);
    ada.hears(reply);
  }
});

test("after two dangers each of them is spoken of, and a body's comes first", async () => {
  const ada = await after(0, "my boyfriend hits me");
  await ada.says("I want to kill myself");
  const heard: string[] = [];
  for (const text of ["i dont know", "it is what it is", "whatever", "mm"]) {
    await ada.says(text);
    heard.push(ada.reply()?.text ?? "");
  }
  expect(heard.some((text) => /hurt or scare|bad enough/.test(text))).toBe(true);
  expect(heard.some((text) => /A person can do more|sit with you first|be there with you/.test(text))).toBe(true);
  const bea = await after(0, "i took 30 paracetamol");
  await bea.says("my boyfriend hits me");
  await bea.says("i dont know");
  bea.hears(/Call your local emergency number/);
});

test("whoever blames themselves, has nobody or nowhere is answered with that", async () => {
  for (const [text, reply] of [
    ["its my fault i got in the car", /isn't your fault, whatever/],
    ["maybe theyre right", /isn't your fault, whatever/],
    ["i laughed too", /isn't your fault, whatever/],
    ["ive got nobody to tell", /can be the first/],
    ["nobody would believe me", /can be the first/],
    ["i have no papers", /can be the first/],
    ["where do i go", /neighbour/],
    ["i have nowhere to go", /neighbour/],
    ["hes at the door", /That wasn't okay/],
    ["he found it", /That wasn't okay/],
  ] as const) {
    const ada = await after(0, "my boyfriend hits me");
    await ada.says(text);
    ada.hears(reply);
    ada.hears(EMERGENCY);
  }
});

test("whoever shot himself is dead, where it is asked if it went quiet", async () => {
  const ada = talk();
  await ada.types("/circle add");
  await ada.says("Dave");
  await ada.presses("Drifted");
  await ada.says("dave shot himself in june actually");
  ada.hears(/sorry/i);
  expect((await ada.person()).activity).toBeNull();
});
