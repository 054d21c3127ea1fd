import { test } from "vitest";
import { talk } from "../support/talk.ts";

test.each([
  "how do i leave a conversation",
  "i never know how to end a chat with a colleague",
  "I get stuck, how do I get out of a talk?",
])('who asks for the way out gets that first: "%s"', async (text) => {
  const ada = talk();
  await ada.says(text);
  if (ada.buttons().includes("I never know how to leave")) await ada.presses("I never know how to leave");
  await ada.presses("Somewhere new");
  ada.hears(/The way out first/);
});

test("who talks too much gets a first line, and then the brake", async () => {
  const ada = talk();
  await ada.says("i talk too much when im nervous");
  await ada.presses("Somewhere new");
  await ada.says("a");
  ada.hears(/the brake, for any moment/);
});
