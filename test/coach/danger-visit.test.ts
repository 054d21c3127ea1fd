import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { after, DANGER, DIRECTORY, EMERGENCY, MET } from "./some-danger.ts";

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
  ada.hears(/nothing comes from me tomorrow/);
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

test("a sentence that was found before danger is kept where something new waits for how they have been", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  for (const text of ["i cant do the thing on thursday", "a", "8", "c", DANGER]) await ada.says(text);
  ada.at("2026-11-25T10:00:00Z");
  await ada.says("nobody replies to me when i write");
  expect(ada.reply()?.text).toBe("Last time was heavy. How have you been since?");
  expect((await ada.person()).progress.walks).toMatchObject([{ thought: "I'll stand there alone" }]);
  expect((await ada.person()).left).toMatchObject({ kind: "knock" });
});
