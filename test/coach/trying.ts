import { talk } from "../support/talk.ts";

/** Somebody who sets out on one small thing with people they do not know. */
export async function trying(now = "2026-11-24T10:00:00Z") {
  const ada = talk({ now });
  await ada.types("/try");
  await ada.presses("With people I don't know");
  await ada.presses("Rather not say");
  return ada;
}

/** One whole try, told of at once. */
export async function whole(ada: Awaited<ReturnType<typeof trying>>, guess: string, met: string) {
  await ada.presses(ada.buttons()[1]!);
  await ada.says("when i am there i do it");
  await ada.says(guess);
  if (/uneasy/.test(ada.reply()?.text ?? "")) await ada.says("7");
  await ada.presses("No, I'll come to you");
  await ada.types("/log");
  await ada.presses("I did it");
  await ada.says(met);
  await ada.says("2");
  if (/uneasy/.test(ada.reply()?.text ?? "")) await ada.says("3");
  await ada.presses("Nothing much");
}

/** Somebody who has a quieter sentence, and is asked what next. */
export async function askedWhatNext() {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  await ada.says("c");
  await ada.says("6");
  return ada;
}
