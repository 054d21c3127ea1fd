import { byRules, gate, readable } from "../../src/domain/gate/gate.ts";
import { tuning } from "../domain/gate/tuning.ts";
import { type Judged, judged, thresholdOf } from "../support/gate-learning.ts";
import type { Figure } from "./figure.ts";

/** What the second opinion adds on messages it did not learn from (ten-fold), and what own messages the gate hears that it was tuned on. */
export function opinionFigures(): Figure[] {
  const all = judged();
  const sureAt = thresholdOf(all);
  const asks = ({ chance }: Judged) => chance >= sureAt;
  const found = ({ lesson }: Judged) => byRules(readable(lesson.text)).level !== "clear";
  const alarms = all.filter(({ lesson }) => lesson.topic !== "calm");
  const hard = all.filter(({ lesson }) => lesson.isHard);
  const easy = all.filter(({ lesson }) => lesson.topic === "calm" && !lesson.isHard);
  return [
    share("ten-fold: alarms the opinion alone hears", alarms, asks),
    share("ten-fold: alarms the rules miss", alarms, (one) => !found(one)),
    share(
      "ten-fold: of those, heard by the opinion",
      alarms.filter((one) => !found(one)),
      asks,
    ),
    share("ten-fold: hard calm messages the opinion asks about", hard, asks),
    share("ten-fold: ordinary messages the opinion asks about", easy, asks),
    share("ten-fold: right signal where it asks", alarms.filter(asks), ({ lesson, signal }) => lesson.topic === signal),
    ...ownFigures(),
  ];
}

function ownFigures(): Figure[] {
  const groups = Object.groupBy(tuning(), ({ kind, strength }) => `${kind}, ${strength}`);
  return Object.entries(groups).map(([group, ones = []]) =>
    share(`tuned on: ${group}, not let pass`, ones, ({ text }) => gate(text).level !== "clear"),
  );
}

function share<T>(name: string, among: readonly T[], isSo: (one: T) => boolean): Figure {
  const found = among.filter(isSo).length;
  return { name: `gate, ${name}`, value: found / among.length, unit: `of ${among.length}, ${found}`, target: "" };
}
