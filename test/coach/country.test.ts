import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { newFolder } from "../store/folder.ts";
import { words } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";
import { DANGER } from "./some-danger.ts";

test("after a static reply the country is asked by a button, kept as a code, and its numbers are shown", async () => {
  const ada = talk();
  await ada.says(DANGER);
  ada.hears(/your local emergency number/);
  await ada.presses("Numbers where I live");
  ada.hears(/Which country are you in\?/);
  expect(ada.buttons()).toEqual(expect.arrayContaining(["Ireland", "Somewhere else", "Rather not say"]));
  await ada.presses("Ireland");
  ada.hears(/Ireland: emergency 112 or 999\. To talk or text: Samaritans 116 123/);
  expect((await ada.person()).country).toBe("ie");
});

test("a typed country is understood in the days after, and never outside them", async () => {
  const ada = talk();
  await ada.says(DANGER);
  await ada.says("I'm in Scotland");
  ada.hears(/United Kingdom: emergency 999 or 112/);
  const bea = talk();
  await bea.says("Ireland");
  expect((await bea.person()).country).toBeNull();
});

test("where the country was asked last, what is typed is the country, whatever is open below it", async () => {
  const ada = talk();
  await ada.says("i only have my three cousins and none of them could help me get into nursing");
  const open = (await ada.person()).activity;
  const tells = async (text: string) => {
    await ada.types("/country ask");
    await ada.says(text);
    return (await ada.person()).country;
  };
  expect(await tells("Norway")).toBe("no");
  ada.hears(/Mental Helse 116 123/);
  expect(await tells("i'm in the Netherlands")).toBe("other");
  ada.hears(/no numbers I've checked/);
  expect(await tells("wales")).toBe("gb");
  expect(await tells("no")).toBe("unsaid");
  expect(await tells("somewhere else")).toBe("other");
  expect((await ada.person()).activity).toEqual(open);
  await ada.says("company");
  expect(await ada.answers()).toMatchObject({ need: "company" });
});

test("what is no country is no answer to it", async () => {
  const ada = talk();
  await ada.says("i only have my three cousins and none of them could help me get into nursing");
  await ada.types("/country");
  await ada.says("company");
  expect((await ada.person()).country).toBeNull();
  expect(await ada.answers()).toMatchObject({ need: "company" });
});

test("a country is known by its code where it is asked, and may be told after it was not said", async () => {
  for (const [typed, code] of [
    ["US", "us"],
    ["u.s.", "us"],
    ["i live in the US", "us"],
    ["AU", "au"],
    ["no", "unsaid"],
    ["in", null],
  ] as const) {
    const ada = talk();
    await ada.says(DANGER);
    await ada.presses("Numbers where I live");
    await ada.says(typed);
    expect((await ada.person()).country, typed).toBe(code);
  }
  const bea = talk();
  await bea.types("/country US");
  bea.hears(/988/);
  await bea.types("/country unsaid");
  await bea.says(DANGER);
  await bea.says("canada");
  bea.hears(/911/);
  await bea.says("us");
  expect((await bea.person()).country).toBe("ca");
});

test("a country without a number that was read gets the directory, and so does who would rather not say", async () => {
  const ada = talk();
  await ada.types("/country Germany");
  ada.hears(/no numbers I've checked/);
  ada.hears(/findahelpline\.com/);
  expect((await ada.person()).country).toBe("other");
  await ada.types("/country unsaid");
  ada.hears(/findahelpline\.com/);
});

test("a check answered with yes shows the numbers of the country that was told before", async () => {
  const ada = talk();
  await ada.types("/country canada");
  await ada.says("I won't be anybody's problem for much longer");
  await ada.presses("Yes");
  ada.hears(/call 911/);
  ada.hears(/988 \(call or text\), or https:\/\/findahelpline\.com/);
});

test("help shows the lines of the country, and how to find some before it is known", async () => {
  const ada = talk();
  await ada.types("/help");
  ada.hears(/Somebody to talk to, anywhere: https:\/\/findahelpline\.com/);
  await ada.types("/country norway");
  await ada.types("/help");
  ada.hears(/Mental Helse 116 123; emergency 113/);
});

test("who was told the numbers in this very run gets them with the static reply, before anything is loaded", async () => {
  const store = createMemoryStore();
  const log = { info: () => {}, error: () => {} };
  const coach = createCoach({ store, voice: scriptedVoice, words, log });
  const about = { personId: "ada", from: { face: "terminal", channel: "here" }, at: new Date("2026-11-24T20:00:00Z") };
  await coach.hear({ ...about, eventIds: ["1"], kind: "command", name: "country", args: { country: "Australia" } });
  const [reply] = await coach.hear({ ...about, eventIds: ["2"], kind: "message", text: DANGER });
  expect(reply?.reply.text).toMatch(/call 000.*Lifeline 13 11 14/s);
  await coach.settle();
});

test("who told their country before a restart gets its numbers with the first static reply", async () => {
  const folder = newFolder();
  const log = { info: () => {}, error: () => {} };
  const about = { personId: "ada", from: { face: "terminal", channel: "here" }, at: new Date("2026-11-24T20:00:00Z") };
  const first = await openJsonStore(folder);
  const before = createCoach({ store: first, voice: scriptedVoice, words, log });
  await before.hear({ ...about, eventIds: ["1"], kind: "command", name: "country", args: { country: "Ireland" } });
  await before.settle();
  await first.close();
  const again = await openJsonStore(folder);
  await again.waiting();
  const coach = createCoach({ store: again, voice: scriptedVoice, words, log });
  const [reply] = await coach.hear({ ...about, eventIds: ["2"], kind: "message", text: DANGER });
  expect(reply?.reply.text).toMatch(/call 112 or 999/);
  await coach.settle();
  await again.close();
});

test.each([
  ["no quiero vivir más", /número de emergencias de tu país/],
  ["je veux mourir", /numéro d'urgence de ton pays/],
  ["ich will nicht mehr leben", /Notrufnummer deines Landes/],
  ["quero morrer", /número de emergência do seu país/],
  ["mujhe marna hai", /आपातकालीन नंबर/],
  ["もう死にたい", /緊急番号/],
])("%s is answered in its own language, with the directory and never a country's number", async (text, expected) => {
  const ada = talk();
  await ada.types("/country ireland");
  await ada.says(text);
  ada.hears(expected);
  ada.hears(/https:\/\/findahelpline\.com/);
  expect(ada.reply()?.text).not.toMatch(/\d/);
});
