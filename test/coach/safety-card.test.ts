import { expect, test } from "vitest";
import { countWords, talk } from "../support/talk.ts";

const BY_DAY = /Said once: .*by day/s;

/** Sets out on the small thing whose button stands at `place`, from `/try` with people they do not know. */
async function setsOut(ada: ReturnType<typeof talk>, place: number) {
  await ada.presses(ada.buttons()[place]!);
  await ada.says("when i am there i do it");
  await ada.says("2");
  if (/uneasy/.test(ada.reply()?.text ?? "")) await ada.says("5");
  await ada.presses("No, I'll come to you");
}

async function trying(age: string) {
  const ada = talk();
  await ada.types("/try fear-of-strangers");
  await ada.presses(age);
  return ada;
}

test("how to go about it safely stands once, in small print, under the first small thing among people", async () => {
  const ada = await trying("Yes");
  await setsOut(ada, 1);
  ada.hears(/Then it's yours/);
  expect(ada.reply()?.print).toMatch(BY_DAY);
  expect(countWords(ada.reply()?.print ?? "")).toBeLessThanOrEqual(45);
  expect((await ada.person()).cardShown).toBe(true);
  await ada.types("/try different");
  await setsOut(ada, 1);
  expect(ada.reply()?.print).toBeUndefined();
});

test("a nod needs none; the next one that goes further does", async () => {
  const ada = await trying("Yes");
  await setsOut(ada, 0);
  expect(ada.reply()?.print ?? "").not.toMatch(BY_DAY);
  expect((await ada.person()).cardShown).toBe(false);
  await ada.types("/try different");
  await setsOut(ada, 1);
  expect(ada.reply()?.print).toMatch(BY_DAY);
});

test("who did not say that they are 18 reads what holds at fourteen", async () => {
  const ada = await trying("Rather not say");
  await setsOut(ada, 1);
  expect(ada.reply()?.print).toMatch(
    /class, club, team or server.*adult near.*Never meet someone you only know online/s,
  );
  expect(countWords(ada.reply()?.print ?? "")).toBeLessThanOrEqual(45);
});

test("their own idea gets it too, a message owed to somebody does not", async () => {
  const ada = await trying("Yes");
  await ada.says("i go to the market and ask about the cheese");
  await ada.says("skip");
  await ada.says("2");
  await ada.presses("No, I'll come to you");
  expect(ada.reply()?.print).toMatch(BY_DAY);

  const ben = talk({ personId: "ben" });
  await ben.types("/try not-working-it");
  await ben.presses("Yes");
  await ben.presses(ben.buttons()[1]!);
  for (let turn = 0; turn < 6 && (await ben.person()).activity !== null; turn++) await ben.says("skip");
  expect((await ben.person()).progress.tries).toHaveLength(1);
  expect(ben.seen.some(({ print }) => BY_DAY.test(print ?? ""))).toBe(false);
});

test("afterwards it is one button away in the help, and what was on the table stays there", async () => {
  const ada = await trying("Yes");
  const before = (await ada.person()).activity;
  await ada.types("/help");
  await ada.presses("The safe way");
  ada.hears(BY_DAY);
  expect((await ada.person()).activity).toEqual(before);
});
