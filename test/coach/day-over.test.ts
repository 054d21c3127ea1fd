import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Somebody who went away in the middle of a walk about tomorrow, and is back three days later. */
async function backAfterTheDay() {
  const ada = talk();
  await ada.says("ugh its the staff meeting tomorrow");
  await ada.says("i'll be asked something and freeze");
  await ada.says("8");
  await ada.passes("2026-11-27T22:47:00Z");
  return ada;
}

test.each(["hi", "ok", "/coach"])("who comes back after the day is not asked about before it: %s", async (said) => {
  const ada = await backAfterTheDay();
  await (said.startsWith("/") ? ada.types(said) : ada.says(said));
  ada.hears(/That day is over by now/);
  expect(ada.reply()?.text).not.toMatch(/tomorrow/);
  await ada.says("it was fine i said one thing");
  ada.hears(/How many people|Roughly how many/);
  expect((await ada.person()).progress.walks).toMatchObject([{ thought: "i'll be asked something and freeze" }]);
});

test("what came of it is heard at once, and a new worry as a new one", async () => {
  const ada = await backAfterTheDay();
  await ada.says("it was fine i said one thing");
  ada.hears(/"it was fine i said one thing\."/);
  const bea = await backAfterTheDay();
  await bea.says("now im dreading the party on saturday");
  bea.hears(/Saturday/);
});
