import { isEnough } from "../circle/enough.ts";
import { daysBetween, localTime } from "../reading/clock.ts";
import { quote } from "../reading/quote.ts";
import { freshest } from "../reading/said.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { lookBack } from "../walk/look-back.ts";
import { ownWords, withButtons } from "./own-words.ts";

/** Somebody who was not heard from for so long comes back, in days. */
const AWAY = 7;

/** The daily message comes from where the person is: their thing today or yesterday, what is open, a comeback, upkeep, the next small thing. */
export function dailyTurn(scene: Scene): Turn {
  const { person } = scene;
  if (person.activity !== null) return say(person, talk(scene, "nudge-open"));
  const today = localTime(scene.now, person.zone).day;
  const { tries } = person.progress;
  const isOn = tries.find(({ when, outcome }) => outcome === null && when?.day === today);
  if (isOn) return say(person, withButtons(scene, ownWords(scene, isOn)));
  const wasOn = tries.findIndex(
    ({ when, outcome }) => outcome === null && when?.day && daysBetween(when.day, today) === 1,
  );
  return wasOn >= 0 ? lookBack(scene, wasOn) : say(person, withButtons(scene, lineFor(scene, today)));
}

function lineFor(scene: Scene, today: string): string {
  const { heardAt, progress, zone } = scene.person;
  const lastWalk = progress.walks.at(-1);
  const last = heardAt === null ? today : localTime(new Date(heardAt), zone).day;
  if (daysBetween(last, today) >= AWAY) return talk(scene, "nudge-comeback").text;
  if (lastWalk?.ending === "nothing" || isEnough(scene.person)) return talk(scene, "nudge-upkeep").text;
  const planned = progress.tries.findLast(({ when, outcome }) => outcome === null && !when?.day);
  const next = planned ? [talk(scene, "nudge-next", { step: quote(planned.text) }).text] : [];
  return freshLine(scene, [...next, ...linesOf(scene, lastWalk?.mistake)]);
}

/** A mistake's daily lines; for somebody who finished no walk yet, those of all six. */
function linesOf({ playbook }: Scene, mistake: string | undefined): string[] {
  const own = playbook.mistakes.filter(({ id }) => mistake === undefined || id === mistake);
  return (own.length > 0 ? own : playbook.mistakes).flatMap(({ nudges }) => nudges.map((nudge) => nudge({})));
}

/** One that was not said lately; what comes first in the list is the first that may come. */
function freshLine({ person, now }: Scene, lines: readonly string[]): string {
  const seed = `${person.id} ${now.toISOString().slice(0, 10)}`;
  return freshest(lines, { seed, said: person.said, textOf: (line) => line }) ?? "";
}
