import { gate } from "../../src/domain/gate/gate.ts";
import { decided } from "../../src/domain/gate/second-opinion.ts";
import { tuning } from "../domain/gate/tuning.ts";
import { type Judged, judged, thresholdOf } from "../support/gate-learning.ts";
import { type Figure, share } from "./figure.ts";

/** What rules and opinion hear of writers the opinion never met, and what own messages the gate hears that it was tuned on. */
export function opinionFigures(): Figure[] {
  const all = judged();
  const sureAt = thresholdOf(all);
  const verdict = ({ ruled, guess, said }: Judged) => decided(ruled, guess, { said, sureAt });
  const level = (one: Judged) => verdict(one).level;
  const isNamed = (one: Judged) => {
    const is = verdict(one);
    return is.level !== "clear" && is.signal === one.lesson.topic;
  };
  const alarms = all.filter(({ lesson }) => lesson.topic !== "calm");
  const hard = all.filter(({ lesson }) => lesson.isHard);
  const ordinary = all.filter(({ lesson }) => lesson.topic === "calm" && !lesson.isHard);
  const strengths = new Map(tuning().map(({ text, strength }) => [text, strength]));
  const groupOf = ({ lesson }: Judged) => `${lesson.topic}, ${strengths.get(lesson.text)}`;
  const answered = alarms.filter((one) => level(one) === "certain");
  const unruled = alarms.filter(({ ruled }) => ruled.verdict.level === "clear");
  return [
    ...Object.entries(Object.groupBy(alarms, groupOf)).map(([group, ones = []]) =>
      share(`gate, writers left out: ${group}, heard`, ones, (one) => level(one) !== "clear"),
    ),
    share("gate, writers left out: alarms the rules miss", alarms, ({ ruled }) => ruled.verdict.level === "clear"),
    share("gate, writers left out: of those, heard by the opinion", unruled, (one) => level(one) !== "clear"),
    share("gate, writers left out: of what is answered at once, the right kind", answered, isNamed),
    share("gate, writers left out: hard calm messages asked about", hard, (one) => level(one) === "unclear"),
    share("gate, writers left out: hard calm messages taken for certain", hard, (one) => level(one) === "certain"),
    share("gate, writers left out: ordinary messages asked about", ordinary, (one) => level(one) === "unclear"),
    ...ownFigures(),
  ];
}

function ownFigures(): Figure[] {
  const groups = Object.groupBy(tuning(), ({ kind, strength }) => `${kind}, ${strength}`);
  return Object.entries(groups).map(([group, ones = []]) =>
    share(`gate, tuned on: ${group}, not let pass`, ones, ({ text }) => gate(text).level !== "clear"),
  );
}
