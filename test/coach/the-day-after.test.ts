import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import { talk } from "../support/talk.ts";
import { DANGER } from "./some-danger.ts";

test("the button that asks for tomorrow may also be typed, and is no worry about tomorrow", async () => {
  for (const text of ["Ask me tomorrow how I am", "can you ask me tomorrow"]) {
    const ada = talk({ now: "2026-11-24T12:00:00Z" });
    await ada.says(DANGER);
    await ada.says(text);
    expect((await ada.person()).activity).toBeNull();
    expect((await ada.person()).checkInAt).not.toBeNull();
  }
});

test("a few words to how they are, the day after, are an answer to that and no worry to work on", async () => {
  const asked = async (text: string) => {
    const ada = talk({ now: "2026-11-24T12:00:00Z" });
    await ada.says(DANGER);
    await ada.presses("Ask me tomorrow how I am");
    expect(await ada.passes("2026-11-25T13:00:00Z")).toHaveLength(1);
    await ada.says(text);
    expect((await ada.person()).activity).toBeNull();
    return ada;
  };
  for (const text of ["better thanks", "a bit lighter today", "ok i guess"])
    (await asked(text)).hears(/A bit lighter is/);
  for (const text of ["still bad", "tired", "not great", "the same"]) (await asked(text)).hears(/Still heavy, then/);
  (await asked("i feel worse")).hears(/I can't keep you safe/);
  (await asked("my aunt sat with me")).hears(/Thank you for saying/);
});

test("the same where it is asked at the next visit; what answers the question below it is said to that", async () => {
  const back = async (text: string) => {
    const ada = talk({ now: "2026-11-24T12:00:00Z" });
    await ada.says("i only have my three cousins and none of them could help me get into nursing");
    await ada.says(DANGER);
    ada.at("2026-11-26T12:00:00Z");
    await ada.types("/coach");
    ada.hears(/How have you been since\?[\s\S]*What's missing most/);
    await ada.says(text);
    return ada;
  };
  (await back("not great")).hears(/Still heavy, then/);
  expect(await (await back("company")).answers()).toMatchObject({ need: "company" });
});

test("who wants nothing to come any more is not asked the next day either", async () => {
  for (const end of ["/nudge off", "no more reminders", "stop"]) {
    const ada = talk();
    await ada.says(DANGER);
    await ada.presses("Ask me tomorrow how I am");
    await (end.startsWith("/") ? ada.types(end) : ada.says(end));
    ada.hears(/I'll only speak when you do/);
    expect(await ada.passes("2026-11-28T12:00:00Z"), end).toEqual([]);
  }
});

test("nobody is asked the day after unless they chose it; chosen, one line comes by day, in the quiet days too", async () => {
  const ada = talk({ now: "2026-11-24T22:47:00Z" });
  await ada.says(DANGER);
  expect(await ada.passes("2026-11-27T00:00:00Z")).toEqual([]);
  const bea = talk({ now: "2026-11-24T22:47:00Z" });
  await bea.says("hello");
  await bea.says(DANGER);
  await bea.presses("Ask me tomorrow how I am");
  bea.hears(/I'll look in tomorrow, once/);
  const came = await bea.passes("2026-11-27T00:00:00Z");
  expect(came.map(({ text }) => text).join()).toMatch(/How are you\?/);
  expect(came).toHaveLength(1);
});

test("with a clock that is known the line comes at eleven in their morning", async () => {
  const store = createMemoryStore();
  const ada = talk({ store, now: "2026-11-24T22:47:00Z" });
  await ada.says(DANGER);
  await store.save({ ...(await ada.person()), zone: "Asia/Tokyo" });
  await ada.types("/checkin tomorrow");
  expect((await ada.person()).checkInAt).toBe("2026-11-26T02:00:00.000Z");
});

test("the next visit opens with how they have been, once, and worse brings the static reply again", async () => {
  const ada = talk({ now: "2026-11-24T20:00:00Z" });
  await ada.says(DANGER);
  ada.at("2026-11-25T19:00:00Z");
  await ada.says("hello");
  ada.hears(/How have you been since\?/);
  await ada.presses("Worse");
  ada.hears(/I'm a bot, and I can't keep you safe/);
  ada.at("2026-11-25T19:10:00Z");
  await ada.says("hello");
  expect(ada.reply()?.text).not.toMatch(/How have you been since/);
});

test("the day that is told as the next of the daily line is one after the quiet days", async () => {
  for (const [at, next] of [
    ["08:30", "Saturday 28 November"],
    ["18:30", "Friday 27 November"],
  ]) {
    const ada = talk({ now: "2026-11-24T12:00:00Z" });
    await ada.types(`/nudge set ${at} London`);
    await ada.says(DANGER);
    await ada.types("/nudge show");
    ada.hears(`Next: ${next}.`);
    expect((await ada.passes("2026-11-30T23:00:00Z"))[0]?.at).toBe(`2026-11-${next?.match(/\d+/)} ${at}`);
  }
});

test("how they have been may be said in the language of the danger, or of whoever it was about", async () => {
  const back = async (danger: string, text: string) => {
    const ada = talk({ now: "2026-11-24T12:00:00Z" });
    await ada.says(danger);
    ada.at("2026-11-25T13:00:00Z");
    await ada.says("hello");
    ada.hears(/How have you been since\?/);
    await ada.says(text);
    expect((await ada.person()).activity, text).toBeNull();
    return ada;
  };
  for (const [danger, lighter, worse, theirs] of [
    ["ich will sterben", "besser", "schlimmer", /Ich bin ein Bot/],
    ["ya no quiero vivir", "un poco mejor", "peor", /Soy un bot/],
    ["je veux mourir", "ça va mieux", "pire", /Je suis un bot/],
    ["quero morrer", "melhor", "pior", /Sou um bot/],
  ] as const) {
    (await back(danger, lighter)).hears(/A bit lighter is/);
    (await back(danger, worse)).hears(theirs);
  }
  for (const text of ["she's ok now", "he is better", "they're safe now"])
    (await back("my friend wants to kill herself", text)).hears(/A bit lighter is/);
  for (const text of ["she's better off without me", "they're fine without me"]) {
    const ada = talk({ now: "2026-11-24T12:00:00Z" });
    await ada.says(DANGER);
    ada.at("2026-11-25T13:00:00Z");
    await ada.says("hello");
    await ada.says(text);
    expect(ada.reply()?.text, text).not.toMatch(/A bit lighter/);
  }
});
