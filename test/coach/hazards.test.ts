import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { DIRECTORY, EMERGENCY } from "./some-danger.ts";

const RELAPSE = /no shame in it.*a sponsor, a meeting/;
const OUTSIDE = /^Go outside now/;

const saying = async (...said: string[]) => {
  const ada = talk();
  for (const text of said) await ada.says(text);
  return ada;
};

test.each([
  ["i want to use tonight"],
  ["one drink wont hurt after 90 days"],
  ["i relapsed last night and feel so ashamed"],
  ["im in the car outside rehab", "i dont want to go in", "one last time wouldnt hurt"],
  ["im nervous about the group", "my old dealer texted me out of the blue"],
  ["im scared of my meeting", "im standing in front of the liquor store", "i have 90 days"],
])("who may use again is met with who helps now, and with nothing to try: '%s' '%s'", async (...said) => {
  const ada = await saying(...said.filter(Boolean));
  ada.hears(RELAPSE);
  ada.hears(DIRECTORY);
  expect((await ada.person()).activity).toBeNull();
  expect((await ada.person()).quietUntil).not.toBeNull();
  await ada.says("im meeting him in an hour");
  ada.hears(/The next step is still one voice/);
});

test("a call for help below the second word of it is answered as that again, and 'ok' is not greeted as new", async () => {
  const ada = await saying("i relapsed last night", "feel like shit", "what do i do");
  ada.hears(/The next step is still one voice/);
  await ada.says("ok");
  expect(ada.reply()?.text).not.toMatch(/Hello|The next step/);
  await ada.says("how do i talk to my boss on friday");
  expect((await ada.person()).activity).not.toBeNull();
});

test("who is sober and shy, or meets another kind of dealer, is coached", async () => {
  for (const text of [
    "i dont drink, is that weird at parties",
    "im 2 years sober and shy at weddings",
    "i want to use the new app tonight",
    "im 2 years sober and everyone at the wedding is going to drink",
    "my dad is an alcoholic and he is going to drink tonight",
    "i fell off the wagon with my diet",
    "the card dealer texted me about the game",
    "i quit smoking and now i dont know what to do with my hands",
  ])
    expect((await saying(text)).reply()?.text, text).not.toMatch(RELAPSE);
});

test("who wants to use and not wake up is met as that", async () => {
  (await saying("i want to use tonight and never wake up")).hears(/ending your life|can't keep you safe/);
});

test("where the air may kill they are sent outside first, also for 'what do i do'", async () => {
  for (const text of [
    "i smell gas in my flat",
    "the carbon monoxide alarm is going off and i have a headache",
    "i think i have carbon monoxide poisoning",
  ]) {
    const ada = await saying(text);
    ada.hears(OUTSIDE);
    ada.hears(EMERGENCY);
    await ada.says("what do i do");
    ada.hears(/^Stay in the open air/);
  }
  for (const text of [
    "there was a gas leak at school and we stood outside with strangers",
    "the gas station on the corner scares me",
    "i have to test the co alarm and ask the neighbour",
  ])
    expect((await saying(text)).reply()?.text, text).not.toMatch(OUTSIDE);
});

test("who is lost in the dark is told to call while there is power, and a lost thread is none", async () => {
  (await saying("i lost the path, its dark and my phone is 4 percent")).hears(/while the phone has power/);
  expect((await saying("i lost the path in the conversation and it felt dark")).reply()?.text).not.toMatch(/power/);
});
