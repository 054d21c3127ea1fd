import { expect, test } from "vitest";
import { talk } from "../../support/talk.ts";

const CLOCK = "What does the clock on your phone say?";

async function atTheClock() {
  const ada = talk();
  await ada.types("/nudge set 08:30");
  ada.hears(CLOCK);
  return ada;
}

test.each([
  ["not on weekends", [1, 2, 3, 4, 5]],
  ["just weekdays pls", [1, 2, 3, 4, 5]],
  ["no weekends", [1, 2, 3, 4, 5]],
  ["mon wed fri", [1, 3, 5]],
  ["not on sundays", [1, 2, 3, 4, 5, 6]],
])('"%s" is taken for the daily message, and the clock is asked for still', async (said, days) => {
  const ada = await atTheClock();
  await ada.says(said);
  ada.hears(/at 08:30, then\. Only the clock is missing\./);
  ada.hears(CLOCK);
  await ada.says("22.47");
  expect((await ada.person()).nudge).toMatchObject({ at: "08:30", days });
});

test("what was set is shown while the clock is asked for, typed or as a command", async () => {
  const ada = await atTheClock();
  for (const show of [() => ada.says("show"), () => ada.types("/nudge show"), () => ada.says("show me pls")]) {
    await show();
    ada.hears("Every day at 08:30, then.");
    ada.hears(CLOCK);
  }
  await ada.says("22.47");
  expect((await ada.person()).nudge).toMatchObject({ at: "08:30" });
});

test("what is no day and no time is asked for again", async () => {
  const ada = await atTheClock();
  await ada.says("not sure really, late");
  ada.hears("I couldn't read that as a time.");
});
