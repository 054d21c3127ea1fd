import type { talk } from "./talk.ts";

/** From a first message to the last question before the walk ends: whether and when to ask how it was. */
export async function plansToStay(ada: ReturnType<typeof talk>, story: string) {
  await ada.says(story);
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  await ada.says("c");
  await ada.says("6");
  await ada.presses(ada.buttons().find((label) => label.startsWith("One small thing"))!);
  if (ada.buttons().includes("Rather not say")) await ada.presses("Rather not say");
  await ada.says("stay ten minutes");
  await ada.says("when i am at the door i go in");
  await ada.says("3");
}
