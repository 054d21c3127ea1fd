import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";
import { shownText, talk } from "../support/talk.ts";
import { DANGER } from "./some-danger.ts";

test("the words of the buttons below a gate reply, typed, are those buttons, in each language it speaks", async () => {
  const said = { [DANGER]: "Ask me tomorrow how I am", "ich will mich umbringen": "Frag mich morgen, wie es mir geht" };
  for (const [danger, button] of Object.entries(said)) {
    const ada = talk();
    await ada.says(danger);
    await ada.says(button.toLowerCase());
    expect((await ada.person()).activity, button).toBeNull();
    expect((await ada.person()).checkInAt, button).not.toBeNull();
  }
  const bea = talk();
  await bea.says("he hits me and i cant leave, he has my passport");
  await bea.says("delete what i wrote");
  bea.hears(/Everything\?|wipe|delete/i);
  await bea.says("ich will mich umbringen");
  await bea.says("Nummern, da wo ich lebe");
  bea.hears(/Which country are you in\?/);
});

test("most of the words of such a button are that button too, soon after danger", async () => {
  const after = async (text: string, danger = DANGER) => {
    const ada = talk();
    await ada.says(danger);
    await ada.says(text);
    return ada;
  };
  for (const text of ["ask me tomorrow", "yes please ask me tomorrow", "ask me how i am tomorrow please"])
    expect((await (await after(text)).person()).checkInAt, text).not.toBeNull();
  for (const text of ["numbers please", "numbers", "the numbers where i live"])
    (await after(text)).hears(/Which country are you in\?/);
  (await after("numeros de donde vivo", "quiero matarme")).hears(/Which country are you in\?/);
  for (const text of [
    "don't ask me tomorrow",
    "there is no tomorrow for my phone plan",
    "i could ask my sister",
    "should i ask them about it",
    "ask her",
    "i have their numbers written on a card",
  ])
    expect((await (await after(text)).person()).checkInAt, text).toBeNull();
});

const TRY = /eighteen|18 or over|Pick a size|hook|Smaller/;

test.each([
  ["mi mejor amiga quiere suicidarse", /no puedo mantenerla a salvo/],
  ["mon ami veut se tuer", /ne peux pas protéger cette personne/],
  ["mein Bruder will sich umbringen", /frag offen/],
  ["meu amigo quer se matar", /essa pessoa/],
  ["मेरी बहन मरना चाहती है", /उन्हें सुरक्षित नहीं/],
  ["友達が死にたいと言っています", /その人の安全/],
])("%s is answered in its own language too, for somebody who is not in danger themselves", async (text, expected) => {
  const ada = talk();
  await ada.says(text);
  ada.hears(expected);
  ada.hears("https://findahelpline.com");
});

test("in the quiet days no way leads to something to try: not a walk, not a scene, not what was open before", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.says(DANGER);
  for (const said of ["i cant do the thing on thursday", "a", "8", "c", "6"]) await ada.says(said);
  expect(ada.buttons()).toEqual(["Look closer, about 5 minutes", "Enough for now"]);
  await ada.types("/answer 1.onward small");
  ada.hears(/Not today, and not because of you/);
  expect((await ada.person()).progress.sentences).toHaveLength(1);
  await ada.types("/rehearse a party, somebody by the door");
  await ada.presses("Friendly");
  await ada.says("hi how are you, i like the music here");
  expect(ada.buttons()).not.toContain("Take it outside");
  expect(ada.buttons().length).toBeGreaterThan(1);
  await ada.says("take it outside");
  ada.hears(/Not today, and not because of you/);
  expect(ada.seen.map(shownText).join("\n")).not.toMatch(TRY);
  expect((await ada.person()).progress.tries).toEqual([]);
  ada.at("2026-11-28T12:00:00Z");
  await ada.types("/try fear-of-strangers");
  ada.hears(TRY);
});

test("in the quiet days the circle may be looked at and noted in, and nobody is to be written to", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.types("/circle add Maya, school");
  for (const said of ["drifted", "no, it ended well"]) await ada.says(said);
  await ada.types("/circle show");
  expect(ada.buttons()).toContain("Two lines to somebody");
  await ada.types("/circle write");
  const open = (await ada.person()).activity;
  expect(open).toMatchObject({ kind: "circle", goal: "write" });
  await ada.says(DANGER);
  await ada.types("/coach");
  ada.hears(/Not this week.*You needn't write to anyone/);
  expect((await ada.person()).activity).toBeNull();
  await ada.types("/circle write");
  ada.hears(/You needn't write to anyone/);
  await ada.types("/circle show");
  expect(ada.buttons()).not.toContain("Two lines to somebody");
  expect(ada.buttons()).toContain("I was in touch");
  ada.at("2026-11-28T12:00:00Z");
  await ada.types("/circle show");
  expect(ada.buttons()).toContain("Two lines to somebody");
});

test("in the quiet days a walk that found no sentence does not point to a small thing either", async () => {
  const words = async (line: string) => {
    const ada = talk({ now: "2026-11-24T12:00:00Z" });
    if (line !== "") await ada.says(line);
    for (const said of ["i cant do the thing on thursday", "a", "8", "skip", "skip"]) await ada.says(said);
    return ada.seen.map(shownText).join("\n");
  };
  expect(await words("")).toMatch(/small thing/);
  expect(await words(DANGER)).not.toMatch(/small thing may say more|One small thing/);
});

test("a small thing that was being chosen is put away with what was found, and not asked about again", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  for (const said of ["i cant do the thing on thursday", "a", "8", "c", "6"]) await ada.says(said);
  await ada.presses("One small thing for Thursday");
  ada.hears(TRY);
  await ada.says(DANGER);
  await ada.types("/coach");
  ada.hears(/Not today, and not because of you/);
  expect((await ada.person()).activity).toBeNull();
  expect((await ada.person()).progress.sentences).toHaveLength(1);
});

test.each([
  "/try",
  "/walk",
  "/log",
  "/rehearse a party, somebody by the door",
  "/circle add Maya, school",
  "/open panel",
])("while it may be serious %s begins nothing: it is asked once more, and then taken seriously", async (line) => {
  const ada = talk();
  await ada.says("I won't be anybody's problem for much longer");
  await ada.types(line);
  ada.hears(/ending your life or hurting yourself\?/);
  await ada.types("/privacy show");
  await ada.types(line);
  ada.hears(/I'm a bot, and I can't keep you safe/);
});

test("what is unclear in another language is asked about in it, and its answer is answered in it", async () => {
  const ana = talk({ personId: "ana" });
  await ana.says("quiero desaparecer para siempre");
  ana.hears(/¿Estás pensando en quitarte la vida/);
  expect(ana.buttons()).toEqual(["Sí", "No sé", "No, es una forma de hablar", "Se trata de otra persona"]);
  await ana.says("sí");
  ana.hears(/llama al número de emergencias de tu país/);
  const ben = talk({ personId: "ben" });
  await ben.says("quiero desaparecer para siempre");
  await ben.presses("No, es una forma de hablar");
  expect((await ben.person()).quietUntil).toBeNull();
});

test("a few words to the question of a static reply are met as that, and never with a worry to work on or small talk", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.says(DANGER);
  const met: string[] = [];
  for (const said of ["my sister", "thank you", "i don't know who", "no", "hello"]) {
    await ada.says(said);
    met.push(ada.reply()?.text ?? "");
    expect(ada.buttons()).toEqual(["Numbers where I live"]);
    expect((await ada.person()).activity).toBeNull();
  }
  expect(new Set(met.slice(0, 3)).size).toBe(3);
  await ada.says("i cant do the thing on thursday");
  ada.hears(/nearest to what your head says/);
});

test("'I have nobody' to the question of a static reply is the answer to it, and no small circle to work on", async () => {
  for (const said of ["nobody", "i have nobody", "my mum", "there is nobody"]) {
    const ada = talk({ now: "2026-11-24T12:00:00Z" });
    await ada.says(DANGER);
    await ada.presses("Numbers where I live");
    await ada.presses("Ireland");
    for (let times = 0; times < 2; times++) {
      await ada.says(said);
      expect(ada.buttons(), said).toEqual(["Numbers where I live"]);
      expect((await ada.person()).activity).toBeNull();
    }
  }
});

test("the same the day after, where who could know about it was asked, whatever is open below it", async () => {
  for (const said of ["nobody", "my sister"]) {
    const ada = talk({ now: "2026-11-24T12:00:00Z" });
    await ada.says("i only have my three cousins and none of them could help me get into nursing");
    await ada.says(DANGER);
    await ada.presses("Ask me tomorrow how I am");
    await ada.passes("2026-11-25T13:00:00Z");
    await ada.says("still bad");
    await ada.says(said);
    expect(ada.buttons(), said).toEqual(["Numbers where I live"]);
  }
});

test.each([
  ["es", "ya no quiero vivir", "no tengo a nadie"],
  ["fr", "je veux mourir", "je ne connais personne ici"],
  ["de", "ich will sterben", "ich habe niemanden"],
  ["pt", "quero morrer", "eu não tenho ninguém"],
  ["hi", "मैं मरना चाहता हूँ", "धन्यवाद"],
  ["ja", "死にたい", "誰もいない"],
])("a few words to it in another language are met as that in it: %s", async (id, danger, said) => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.says(danger);
  await ada.says(said);
  const { after, inPublic, buttons } = words().playbook.safety.languages[id]!;
  expect(ada.reply()?.text).toBe(`${after}\n\n${inPublic}`);
  expect(ada.buttons()).toEqual([buttons["/country show"]]);
  expect((await ada.person()).activity).toBeNull();
});

test("what always works works then too", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.says(DANGER);
  await ada.says("delete my data");
  ada.hears(/wipes/);
  await ada.says("I'm in Ireland");
  ada.hears(/Samaritans 116 123/);
});

test("who says it outright while the plain question is on the table is not asked it again, and what was held is gone", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.says("I won't be anybody's problem for much longer");
  await ada.says(DANGER);
  ada.hears(/I'm a bot, and I can't keep you safe/);
  expect((await ada.person()).activity).toBeNull();
  await ada.says("my sister");
  expect(ada.reply()?.text).not.toMatch(/ending your life/);
  expect(JSON.stringify(await ada.person())).not.toMatch(/anybody's problem/);
});

test("who says that they are too young is never asked whether they are grown up, and gets what is safe for everybody", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.says("i'm 12");
  ada.hears(/people of 13 and over, so we stop here/);
  ada.at("2026-11-28T12:00:00Z");
  await ada.types("/try fear-of-strangers");
  ada.hears(/people of 13 and over/);
  await ada.presses("I'm 13 or older");
  await ada.types("/try fear-of-strangers");
  ada.hears(/Smaller/);
  expect(ada.seen.map(shownText).join("\n")).not.toMatch(/18 or over/);
  expect((await ada.person()).adult).toBe("no");
  await ada.types("/age older");
  ada.hears(/button[\s\S]*Smaller/);
});

test("after danger from somebody near no promised message brings a name or a plan onto their screen", async () => {
  const promised = async () => {
    const ada = talk({ now: "2026-11-27T12:00:00Z" });
    await ada.types("/zone Europe/London");
    for (const said of ["i cant do the thing on thursday", "a", "8", "c", "6"]) await ada.says(said);
    await ada.presses("One small thing for Thursday");
    for (const said of ["yes", "stay 10 mins with priya", "when i get to the door i text priya", "3", "yes"])
      await ada.says(said);
    return ada;
  };
  const ada = await promised();
  expect((await ada.passes("2026-12-06T12:00:00Z")).map(({ text }) => text).join()).toMatch(/priya/);
  const bea = await promised();
  await bea.says("my husband checks my phone and hits me");
  expect(await bea.passes("2026-12-06T12:00:00Z")).toEqual([]);
});

test("somebody under thirteen is not coached on, keeps their data, and may say that it was a mistake", async () => {
  const kim = talk({ personId: "kim" });
  await kim.types("/nudge set 08:30 Europe/London");
  await kim.says("im 11 and everyone at school laughs at me");
  kim.hears(/people of 13 and over/);
  expect(kim.buttons()).toContain("I'm 13 or older");
  await kim.says("ok but i still dread the party, what do i do, everyone staring at me");
  kim.hears(/I don't go on with this/);
  await kim.types("/try");
  kim.hears(/I don't go on with this/);
  expect(await kim.person()).toMatchObject({ activity: null, nudge: null, tooYoung: true });
  await kim.types("/privacy export");
  expect(kim.reply()?.attachment).toMatchObject({ kind: "export" });
  await kim.says("I'm 13 or older");
  kim.hears(/then I had it wrong/);
  await kim.says("im dreading the flat party, everyone staring at me");
  expect((await kim.person()).activity).not.toBeNull();
});

test("somebody under thirteen who chose to be asked the day after is asked, once", async () => {
  const kim = talk({ personId: "kim" });
  await kim.says("im 11 and everyone at school laughs at me");
  await kim.says(DANGER);
  await kim.presses("Ask me tomorrow how I am");
  const came = await kim.passes("2026-11-30T22:00:00Z");
  expect(came).toHaveLength(1);
  expect(came[0]?.text).toMatch(/You asked me to look in\./);
  expect((await kim.person()).due).toBeNull();
  await kim.presses("The same");
  kim.hears(/Still heavy/);
});

test.each([
  "after the film I want to kill myself",
  "today's episode of my life: I want to kill myself",
  "my character is me and I want to kill myself",
  "show I want to kill myself",
])("a word of fiction does not hide what is said outright: %s", async (text) => {
  const ana = talk({ personId: "fiction" });
  await ana.says(text);
  ana.hears(/ending your life/);
});

test("what was open before danger takes no answer to what the gate asked, and comes again when they want it", async () => {
  const ada = talk({ personId: "ada" });
  await ada.says("im dreading the flat party, everyone staring at me");
  await ada.presses("They'll see I'm nervous");
  ada.hears("How loud is it right now");
  await ada.says("I want to kill myself");
  await ada.says("my sister");
  ada.hears(/^(?!.*How loud)/s);
  expect((await ada.person()).activity).toBeNull();
  await ada.types("/coach");
  ada.hears("How loud is it right now");
});

test("the quiet days of what was written while the bot was away begin when it is answered", async () => {
  const store = createMemoryStore();
  const coach = createCoach({ store, voice: scriptedVoice, words, log: { info: () => {}, error: () => {} } });
  const at = new Date(Date.now() - 4 * 86_400_000);
  const from = { face: "discord", channel: "here" };
  await coach.hear({ kind: "message", eventIds: ["1"], personId: "ada", at, from, text: DANGER, isLate: true });
  await coach.settle();
  expect(Date.parse((await store.load("ada"))?.quietUntil ?? "")).toBeGreaterThan(Date.now() + 2 * 86_400_000);
});

test("whoever wants to be left alone after danger, and was promised nothing, is told who is there", async () => {
  for (const text of ["leave me alone", "stop messaging me"]) {
    const ada = talk();
    await ada.says(DANGER);
    await ada.says(text);
    ada.hears(/we stop here\.[\s\S]*local emergency number/);
  }
});
