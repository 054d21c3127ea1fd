import type { Reminder } from "../person.ts";
import { sentence } from "../reading/quote.ts";
import { freshest } from "../reading/said.ts";
import type { Scene } from "../scene.ts";
import { lookBack } from "../walk/look-back.ts";
import { dueNow, withoutOldHeld } from "./nudge.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** What is said unasked: their own sentence on the day, "how was it?" the day after, or the daily message. */
export function nudgeTurn(scene: Scene): Turn {
  const { reminder, daily, person } = dueNow(withoutOldHeld(scene.person, scene.now), scene.now);
  const moved = { ...scene, person };
  const quiet = person.quietUntil !== null && scene.now.toISOString() < person.quietUntil;
  if (quiet || person.activity?.kind === "check") return say(person);
  if (reminder) return reminder.kind === "day" ? onTheDay(moved, reminder) : lookBack(moved, reminder.about);
  return daily ? dailyLine(moved) : say(person);
}

/** No question and no cheering: their sentence, their own if-then. */
function onTheDay(scene: Scene, { about }: Reminder): Turn {
  const one = scene.person.progress.tries[about];
  if (!one) return say(scene.person);
  const own = {
    sentence: one.sentence ? sentence(one.sentence) : null,
    if_then: one.ifThen ? sentence(one.ifThen) : null,
    step: sentence(one.text),
  };
  return say(scene.person, talk(scene, "on-the-day", own));
}

function dailyLine(scene: Scene): Turn {
  const { person, playbook, now } = scene;
  if (person.activity !== null) return say(person, talk(scene, "nudge-open"));
  const last = person.progress.walks.at(-1)?.mistake;
  const mistake = playbook.mistakes.find(({ id }) => id === last) ?? playbook.mistakes[0];
  const line = freshest(mistake?.nudges ?? [], {
    seed: `${person.id} ${now.toISOString().slice(0, 10)}`,
    said: person.said,
    textOf: (nudge) => nudge({}),
  });
  return say(person, { ...talk(scene, "nudge-daily", { line: line?.({}) ?? "" }) });
}
