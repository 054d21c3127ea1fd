import type { Person } from "../person.ts";
import type { Scene } from "../scene.ts";
import { type Today, todayOf, withTold } from "../today.ts";
import { talk } from "./talk.ts";
import { say, type Turn, withSmallPrint } from "./turn.ts";

/** So many finished walks are a good day: then the word that it is the world's turn. */
const A_GOOD_DAY = 2;

/** A walk that begins in this turn is counted; beyond `most` a day it does not begin. Looking back on a try is no new walk. */
export function withinWalks(scene: Scene, turn: Turn, most: number): Turn {
  const { person } = turn;
  const walk = person?.activity;
  if (!person || walk?.kind !== "walk" || walk.looksBackOn !== undefined || walk.number <= scene.person.begun)
    return turn;
  const today = todayOf(scene.person, scene.now);
  if (today.walks < most) return { ...turn, person: { ...person, today: { ...today, walks: today.walks + 1 } } };
  const { activity } = scene.person;
  return say(
    { ...scene.person, activity: activity?.kind === "walk" ? activity : null, left: null },
    talk(scene, "walks-enough"),
  );
}

/** Once a day, under the end of a good day's last walk: the world comes next. */
export function handedOver(scene: Scene, turn: Turn): Turn {
  const { person } = turn;
  if (!person || finishedIn(person) <= finishedIn(scene.person)) return turn;
  const { day } = todayOf(person, scene.now);
  const finished = person.progress.walks.filter((walk) => walk.day >= day).length;
  return finished < A_GOOD_DAY ? turn : toldOnce(scene, turn, "world");
}

/** Once a day, where the model has no tokens left for somebody: that the words are the plain ones now. */
export const plainFromNow = (scene: Scene, turn: Turn): Turn => toldOnce(scene, turn, "words");

type Told = Exclude<Today["told"][number], "anyone">;

const LINES: Record<Told, string> = { world: "hand-over", words: "tokens-spent" };

function toldOnce(scene: Scene, { person, lines }: Turn, what: Told): Turn {
  if (!person || lines.length === 0) return { person, lines };
  if (todayOf(person, scene.now).told.includes(what)) return { person, lines };
  return {
    person: { ...person, today: withTold(person, what, scene.now) },
    lines: withSmallPrint(lines, talk(scene, LINES[what]).text),
  };
}

const finishedIn = ({ progress }: Person): number => progress.walks.length + progress.earlierWalks;
