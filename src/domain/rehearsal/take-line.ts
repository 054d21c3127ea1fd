import type { Rehearsing } from "../activity.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { endBecause } from "./end-scene.ts";
import { hears, kept, LONGEST } from "./hears.ts";
import { placeOf } from "./place.ts";
import { playLine } from "./play.ts";
import { endingOf } from "./read-line.ts";
import { lay, MOST, mayGoOn, sceneLine, theySay } from "./say-scene.ts";

/** One line of theirs: what the other says, and exactly one tip. */
export function takeLine(scene: Scene, rehearsing: Rehearsing, text: string): Turn {
  const ending = endingOf(text, scene.playbook.rehearsal);
  if (ending) return endBecause(scene, ending);
  if (hears(scene, text, "blank")) return lend(scene, rehearsing);
  if (!/\p{L}/u.test(text)) return lay(scene, rehearsing, [sceneLine(scene, "unread")]);
  if (rehearsing.isOver) return lay(scene, rehearsing, [sceneLine(scene, "gone")]);
  if (!mayGoOn(rehearsing)) return lay(scene, rehearsing, [sceneLine(scene, "full")]);
  const { read, answer, said, tip, isOver, isLeaving } = playLine(scene, rehearsing, text);
  const next: Rehearsing = {
    ...rehearsing,
    asked: "next",
    exchanges: [...rehearsing.exchanges, { said: kept(text, LONGEST.line), answered: answer, deed: read.deed }],
    played: rehearsing.played + 1,
    isOver,
    tip: { keep: tip.keep, step: tip.step },
  };
  const isLast = !isOver && next.exchanges.length === MOST.exchanges;
  const last = isLast ? [sceneLine(scene, "last")] : [];
  const turn = lay(scene, next, [{ text: theySay(answer) }, { text: said }, ...last]);
  return isLeaving ? turn : { ...turn, lines: turn.lines.map((line) => ({ ...line, plays: answer })) };
}

/** The same moment once more: the last line is taken back. */
export function sayAgain(scene: Scene, rehearsing: Rehearsing): Turn {
  if (rehearsing.played >= MOST.played) return lay(scene, rehearsing, [sceneLine(scene, "full")]);
  const exchanges = rehearsing.exchanges.slice(0, -1);
  const answered = exchanges.at(-1)?.answered;
  const before = answered === undefined ? [] : [{ text: theySay(answered) }];
  return lay(scene, { ...rehearsing, exchanges, asked: "line", isOver: false }, [
    ...before,
    sceneLine(scene, "line_again"),
  ]);
}

/** Somebody who goes blank is lent a line of the place. */
export function lend(scene: Scene, rehearsing: Rehearsing): Turn {
  const { openers } = placeOf(rehearsing.place ?? "", scene.playbook.rehearsal);
  const opener = openers[(rehearsing.number + rehearsing.played) % openers.length] ?? "";
  return lay(scene, rehearsing, [sceneLine(scene, "blank", { opener })]);
}
