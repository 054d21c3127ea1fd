import { checkInTurn } from "../danger/check-in.ts";
import type { Person } from "../person.ts";
import { localTime } from "../reading/clock.ts";
import { remember } from "../reading/said.ts";
import { withoutScene } from "../rehearsal/without-scene.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { lookBack } from "../walk/look-back.ts";
import { cadenceOn, daysOn, isSparser } from "./cadence.ts";
import { dailyTurn } from "./daily.ts";
import { nameDays } from "./days.ts";
import { takeDue } from "./due.ts";
import type { Reminder } from "./nudge.ts";
import { ownWords, withButtons } from "./own-words.ts";
import { TALKING, withoutOldHeld } from "./when.ts";

/** What is said unasked: their own sentence on the day, "how was it?" the day after, or the daily message. */
export function nudgeTurn(scene: Scene): Turn {
  const { due, person } = takeDue(rested(scene), scene.now);
  // A line said unasked in the last two weeks counts as said, whatever was talked about since.
  const moved = { ...scene, person: { ...person, said: [...person.unasked.lines, ...person.said] } };
  switch (due?.kind) {
    case undefined:
      return say(person);
    case "day":
      return told(scene, onTheDay(moved, due.reminders), person, [late(moved, due.late)]);
    case "after":
      return told(scene, lookBack(moved, due.reminder.about), person, [late(moved, due.late)]);
    case "daily":
      return told(scene, dailyTurn(moved), person, [late(moved, due.late), cadence(moved)]);
    case "check-in":
      return told(scene, checkInTurn(moved), person, []);
    case "goodbye":
      return told(scene, say(moved.person, talk(moved, "nudge-goodbye")), person, []);
  }
}

/** A held message whose time is over goes, and so does a scene that somebody left in the middle. */
function rested({ person, now }: Scene): Person {
  const isTalking = person.heardAt !== null && now.getTime() - Date.parse(person.heardAt) < TALKING;
  return withoutOldHeld(isTalking ? person : withoutScene(person, now), now);
}

/** The turn with its small print, and what was said kept for two weeks. */
function told(scene: Scene, turn: Turn, { said }: Person, prints: (string | null)[]): Turn {
  const last = turn.lines.at(-1);
  if (!turn.person || !last) return turn;
  const print = [...prints, last.print ?? null].filter((one) => one !== null).join("\n");
  const texts = turn.lines.map(({ text }) => text);
  const { unasked, nudge } = turn.person;
  const now = nudge && nudge.told !== "silent" ? cadenceOn(nudge, localTime(scene.now, turn.person.zone).day) : null;
  return {
    person: {
      ...turn.person,
      said,
      unasked: { ...unasked, lines: remember(unasked.lines, texts) },
      nudge: nudge && now !== null && nudge.isUnanswered ? { ...nudge, told: now } : nudge,
    },
    lines: [...turn.lines.slice(0, -1), { ...last, ...(print !== "" && { print }) }],
  };
}

const late = (scene: Scene, at: string | null): string | null =>
  at === null ? null : talk(scene, "nudge-late", { at }).text;

/** Said once, when it begins to come more seldom, and when it is back after a silence. */
function cadence(scene: Scene): string | null {
  const { nudge, zone } = scene.person;
  if (!nudge) return null;
  if (nudge.told === "back") return talk(scene, "nudge-back").text;
  const today = localTime(scene.now, zone).day;
  const now = cadenceOn(nudge, today);
  const days = nameDays(daysOn(nudge, today), scene.playbook.vocabulary);
  return isSparser(now, nudge.told) ? talk(scene, `nudge-now-${now}`, { days }).text : null;
}

/** No question and no cheering: their sentence, their own if-then. */
function onTheDay(scene: Scene, reminders: readonly Reminder[]): Turn {
  const tries = reminders.flatMap(({ about }) => scene.person.progress.tries[about] ?? []);
  const texts = tries.map((one) => ownWords(scene, one));
  return texts.length === 0 ? say(scene.person) : say(scene.person, withButtons(scene, texts.join("\n\n")));
}
