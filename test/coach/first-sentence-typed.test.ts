import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

test.each([
  ["It'd be odd to write now", /^"It'd be odd to write now\."[^?]*\n?.*Who has crossed your mind/s],
  ["ive lost touch with everyone from uni. its been 9 years", /^"I've lost touch with everyone\."/],
  ["it feels fake", /^"It feels fake\."/],
  ["They never wrote back to me after the fair", /^"They never wrote back\."/],
])("whoever begins with one of the first sentences is not asked which it is: %s", async (said, expected) => {
  const ada = talk();
  await ada.says(said);
  ada.hears(expected);
});

test("whoever tells more instead of a tap goes on with the sentence that was nearest, in their first words", async () => {
  const ada = talk();
  await ada.says("It'd be weird to message my old flatmate after six years");
  ada.hears(/Which of these is nearest/);
  await ada.says("his name is Tom");
  ada.hears(/"It'd be weird to message my old flatmate after six years\." Long silences/);
  expect(ada.reply()?.text).toMatch(/Who has crossed your mind/);
});
