import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

test.each(["they'll see im shaking", "they'll see i go red"])(
  "a thought that is nearly one of the first sentences comes back as it was typed: %s",
  async (said) => {
    const ada = talk();
    await ada.says("i cant do the thing on thursday");
    await ada.says(said);
    expect(ada.reply()?.text).toContain(`"${said}."`);
    ada.hears(/points a lamp at you/);
    await ada.says("8");
    expect(ada.reply()?.offered?.join(" ")).toMatch(/nervous|shaky|wobble|noticed/);
  },
);

test("the same among the sentences that are offered where nothing is sure", async () => {
  const ada = talk();
  await ada.says("im so awkward");
  await ada.says("they'll see my hands shake, im nervous");
  expect(ada.reply()?.text).toContain('"they\'ll see my hands shake, im nervous."');
});

test.each(["i'll stand there alone", "the nervous one", "they will see i am nervous"])(
  "who points at a first sentence has taken it: %s",
  async (said) => {
    const ada = talk();
    await ada.says("i cant do the thing on thursday");
    await ada.says(said);
    ada.hears(/"(I'll stand there alone|They'll see I'm nervous)\."/);
  },
);
