import { expect, test } from "vitest";
import { playbook } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";
import { someCircle, tieOf, tiesOf } from "./some-circle.ts";

/** Somebody who has set out to send Kim two lines. */
async function whoeverWritesToKim() {
  const ada = await someCircle();
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  await ada.presses("Skip this");
  while (!ada.reply()?.text.includes("Drawn: Kim")) await ada.presses("Somebody else");
  await ada.presses("I'd send that");
  await ada.says("when i get off the bus i send it");
  await ada.presses("Maybe");
  await ada.presses("No, I'll come to you");
  return ada;
}

test("whoever hurt them is never brought up, and who is not said to be safe is not either", async () => {
  const ada = talk();
  await ada.types("/circle add Rex drifted");
  await ada.presses("They hurt me");
  ada.hears("Rex never comes up here, and you owe them no lines.");
  await ada.types("/circle add");
  await ada.says("Ben; Kim");
  await ada.presses("Drifted");
  await ada.presses("They hurt me");
  ada.hears("I'm sorry. Which of them?");
  await ada.presses("Kim");
  await ada.types("/circle add Sal drifted");
  await ada.presses("Rather not say");
  expect((await tiesOf(ada)).map(({ name, mark }) => `${name} ${mark}`)).toEqual([
    "Rex hurt",
    "Ben open",
    "Kim hurt",
    "Sal unsaid",
  ]);
  await ada.types("/circle show");
  expect(ada.reply()?.text).not.toMatch(/Rex|Kim/);
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  ada.hears("Only Ben is in the draw");
  await ada.types("/circle never Rex");
  expect(await tieOf(ada, "Rex")).toMatchObject({ mark: "hurt" });
});

test("after danger from somebody near nobody is suggested, and later only whom they name as safe", async () => {
  const ada = await someCircle();
  await ada.says("my boyfriend hits me");
  await ada.types("/circle write");
  ada.hears("Not this week.");
  ada.at("2026-11-30T10:00:00Z");
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  ada.hears("Who of these ended well?");
  await ada.presses("Maya");
  ada.hears("Only Maya is in the draw");
  expect((await tiesOf(ada)).filter(({ mark }) => mark === "open").map(({ name }) => name)).toEqual(["Maya"]);
});

test("a reconnection over days: somebody easy first, a draw, two lines, a try, and an old contact is back", async () => {
  const ada = await someCircle({ now: "2026-11-24T18:00:00Z" });
  await ada.types("/circle write");
  await ada.says("somebody who knows the museum world");
  ada.hears("Somebody easy first, Tom perhaps.");
  await ada.presses("I've sent it");
  expect(await tieOf(ada, "Tom")).toMatchObject({ contact: "2026-11-24" });
  ada.hears(/Drawn: (Ben|Kim|Zoë) \(/);
  const shown = ada.reply()?.text ?? "";
  expect(shown).not.toMatch(/Drawn: Maya/);
  expect(shown.match(/^> /gm)).toHaveLength(2);
  while (!ada.reply()?.text.includes("Drawn: Ben")) await ada.presses("Somebody else");
  const before = ada.reply()?.text;
  await ada.presses("Other lines");
  ada.hears("Drawn: Ben (school).");
  expect(ada.reply()?.text).not.toBe(before);
  await ada.says("hello ben, you came to mind on the bus\nhope the cello is well");
  ada.hears("> hello ben, you came to mind on the bus\n> hope the cello is well\nWhen would you send it?");
  await ada.says("when i've had my coffee tomorrow i send it");
  ada.hears("will Ben write back?");
  await ada.presses("No");
  await ada.presses("Yes, tomorrow evening");
  await ada.says("18:00");
  expect((await ada.person()).progress.tries.at(-1)).toMatchObject({
    mistake: "small-circle",
    text: "The message to Ben",
    who: "Ben",
    guess: "No",
  });
  const came = await ada.passes("2026-11-25T21:00:00Z");
  expect(came.map(({ text }) => text).join()).toContain("The message to Ben: where did it get to?");
  await ada.presses("Sent, got an answer");
  await ada.presses("Better than I guessed");
  await ada.presses("Nothing much");
  ada.hears("The people you had, still there.");
  expect(await tieOf(ada, "Ben")).toMatchObject({ ring: "known", contact: "2026-11-25", revived: "2026-11-25" });
  ada.at("2026-11-27T18:00:00Z");
  await ada.types("/circle write");
  ada.hears(/Drawn: (Kim|Zoë) \(|That was everybody/);
});

test("a message that was sent and not answered starts the clock again, and brings nobody back yet", async () => {
  const ada = await whoeverWritesToKim();
  ada.at("2026-11-26T18:00:00Z");
  await ada.says("wrote to Kim");
  ada.hears("The message to Kim: where did it get to?");
  await ada.presses("Sent, nothing yet");
  expect(await tieOf(ada, "Kim")).toMatchObject({ ring: "drifted", contact: "2026-11-26" });
  expect(await tieOf(ada, "Kim")).not.toHaveProperty("revived");
});

test("being in touch with somebody something was set out about asks how that went, and leaves no question behind", async () => {
  const ada = await whoeverWritesToKim();
  await ada.types("/circle whom log");
  await ada.presses("Kim");
  ada.hears("The message to Kim: where did it get to?");
  await ada.presses("Sent, got an answer");
  await ada.presses("As I guessed");
  await ada.presses("Nothing much");
  expect(await ada.person()).toMatchObject({ activity: null, left: null });
  expect(await tieOf(ada, "Kim")).toMatchObject({ ring: "known", revived: "2026-11-24" });
});

test("only one name in the draw: more are asked for, and it may be taken all the same", async () => {
  const ada = talk();
  await ada.types("/circle add Maya drifted");
  await ada.presses("It just went quiet");
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  ada.hears("Only Maya is in the draw, and the first name is mostly the comfortable one.");
  await ada.presses("Add somebody");
  await ada.says("Ben, school");
  await ada.presses("Drifted");
  await ada.presses("It just went quiet");
  ada.hears("Drawn: Ben (school).");
});

test("whoever is in the draw and never to be brought up again is not, on that day or later", async () => {
  const ada = await someCircle();
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  await ada.presses("Skip this");
  while (!ada.reply()?.text.includes("Drawn: Kim")) await ada.presses("Somebody else");
  await ada.presses("Never this one");
  for (let day = 10; day < 30; day++) {
    ada.at(`2026-12-${day}T10:00:00Z`);
    await ada.types("/circle write");
    if (ada.buttons().includes("Skip this")) await ada.presses("Skip this");
    expect(ada.reply()?.text).not.toContain("Kim");
  }
});

test("nobody is a name that was not given: asked for one, no, nobody and not sure add none", async () => {
  for (const said of ["nobody", "no", "idk", "that's all", "skip"]) {
    const ada = talk();
    await ada.types("/circle add");
    await ada.says(said);
    ada.hears("Nobody is added.");
    expect((await ada.person()).activity).toBeNull();
    expect(await tiesOf(ada)).toEqual([]);
  }
});

test("a kind line to one of them is upkeep, and being done with it is contact", async () => {
  const ada = await someCircle();
  await ada.says("they're enough for me");
  await ada.presses("A kind line to one of them");
  ada.hears("Tom, perhaps.");
  await ada.says("done");
  expect(await tieOf(ada, "Tom")).toMatchObject({ contact: "2026-11-24" });
  await ada.types("/circle show");
  ada.hears("and enough as it is.");
  await ada.types("/nudge smaller");
  expect(playbook.talk["nudge-smaller-upkeep"]!.map(({ text }) => text({}))).toContain(ada.reply()?.text);
  await ada.types("/circle show");
  await ada.presses("Something is missing");
  expect((await ada.person()).circle).toMatchObject({ enough: null, facts: { missing: true } });
});

test("somebody who was in touch is noted also while sentences are on the table", async () => {
  const ada = talk();
  await ada.types("/circle add Zed");
  await ada.presses("Close");
  await ada.says("blah blah people");
  await ada.says("i talked to Zed");
  expect((await ada.person()).circle.ties).toMatchObject([{ contact: "2026-11-24" }]);
});
