import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Somebody whose plan is made, and who is asked for nothing but their clock. */
async function atTheClock() {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.says("everyone at the meetup will look at me and i'll freeze");
  for (const said of ["They'll see I'm nervous", "8", "a", "5"]) await ada.says(said);
  await ada.presses("One small thing");
  await ada.presses("Rather not say");
  await ada.presses(ada.buttons()[0]!);
  await ada.says("when i have had my coffee");
  await ada.says("3");
  await ada.presses(ada.buttons()[0]!);
  ada.hears("What does the clock on your phone say?");
  return ada;
}

test("/log while only the clock is asked for is about the plan that was just made", async () => {
  const ada = await atTheClock();
  await ada.types("/log");
  ada.hears(/how was it\?/);
  await ada.presses("I did it");
  ada.hears(/Your guess was 3 of 5 unfriendly/);
  const { progress, reminders } = await ada.person();
  expect(progress.tries).toMatchObject([{ ifThen: "when i have had my coffee", became: "done" }]);
  expect(progress.walks).toHaveLength(1);
  expect(reminders).toEqual([]);
});

test("told in words, it is that plan's too, and no second thing is made of it", async () => {
  const ada = await atTheClock();
  await ada.types("/log i did it, my hands shook");
  ada.hears(/Your guess was 3 of 5 unfriendly/);
  expect((await ada.person()).progress.tries).toMatchObject([{ guess: 3, became: "done" }]);
});

test("/log at an earlier question of a walk leaves the walk where it was", async () => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.says("everyone at the meetup will look at me and i'll freeze");
  await ada.presses("They'll see I'm nervous");
  await ada.types("/log");
  ada.hears("What was it?");
  expect(await ada.person()).toMatchObject({ left: { asked: "intensity" }, progress: { tries: [] } });
});
