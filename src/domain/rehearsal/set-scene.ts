import type { Rehearsing } from "../activity.ts";
import { hash, listenTo, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { sayWhatIsMentioned } from "../talk/say-mention.ts";
import type { Turn } from "../talk/turn.ts";
import { withCardForTheYoung } from "../try/safety-card.ts";
import { hears, kept, LONGEST } from "./hears.ts";
import { refusalOf } from "./place.ts";
import { endingOf } from "./read-line.ts";
import { lay, sceneLine, showScene } from "./say-scene.ts";
import { MANNERS, type Manner } from "./script.ts";

/** The place and the person, unless that is somebody who is not played. */
export function takePlace(scene: Scene, rehearsing: Rehearsing, text: string): Turn {
  const { rehearsal, vocabulary } = scene.playbook;
  const refusal = refusalOf(text, rehearsal) ?? endingOf(text, rehearsal);
  const asked: Rehearsing = { ...rehearsing, place: null };
  if (refusal) return showScene(scene, asked, [{ text: refusal }]);
  const says = listenTo(text);
  const saysNothing = says(vocabulary.yes) || says(vocabulary.no) || says(vocabulary.unsure) || !/\p{L}/u.test(text);
  if (saysNothing) return lay(scene, rehearsing, [sceneLine(scene, "place_again")]);
  return askWho(scene, rehearsing, text);
}

/** How they are played, below what the place mentions, if that is to be named. */
export function askWho(scene: Scene, rehearsing: Rehearsing, place: string): Turn {
  const mention = sayWhatIsMentioned(scene, place);
  return showScene(scene, { ...rehearsing, place: kept(place, LONGEST.place), asked: "who" }, mention ? [mention] : []);
}

export const takeManner = (scene: Scene, rehearsing: Rehearsing, manner: Manner): Turn =>
  withCardForTheYoung(scene, showScene(scene, { ...rehearsing, manner, asked: "line" }));

/** How they are said to be, or any manner where that was left open. */
export function mannerIn(scene: Scene, text: string, rehearsing: Rehearsing): Manner | null {
  const words = wordsOf(text);
  const named = MANNERS.find(
    (manner) => words.includes(manner) || words.includes(scene.playbook.rehearsal.labels[manner].toLowerCase()),
  );
  const meant =
    named ?? MANNERS.find((manner) => words.length <= 4 && words.some((word) => hears(scene, word, manner)));
  return meant ?? (hears(scene, text, "surprise") ? anyManner(scene, rehearsing) : null);
}

export const anyManner = ({ person }: Scene, { number }: Rehearsing): Manner =>
  MANNERS[hash(`${person.id} ${number}`) % MANNERS.length] ?? "friendly";
