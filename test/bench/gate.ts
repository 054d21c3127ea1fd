import { gate } from "../../src/domain/gate/gate.ts";
import type { Verdict } from "../../src/domain/gate/signal.ts";
import { alarms, calm, type Expected, isExpected, unseen } from "../domain/gate/messages.ts";
import { type Figure, share } from "./figure.ts";
import { answerFigures, besideTheGateFigures } from "./gate-beside.ts";
import { heldOutFigures } from "./gate-held-out.ts";
import { longTextFigures } from "./gate-long.ts";
import { opinionFigures } from "./gate-opinion.ts";

/** The project's own table is what the rules were tuned on: it shows what broke. The unseen messages show what people would meet. */
export async function gateBench(): Promise<Figure[]> {
  const table = alarms();
  const passes = calm().map(({ style, text }) => ({ style, verdict: gate(text) }));
  const hyperbole = passes.filter(({ style }) => style === "hyperbole");
  return [
    ...heardAt("certain", table),
    ...heardAt("unclear", table),
    share(
      "gate, own table: right level and signal",
      table,
      (expected) => isExpected(gate(expected.text), expected),
      ">= 0.95",
    ),
    share("gate, own table: false alarms, any", passes, ({ verdict }) => verdict.level !== "clear", "<= 0.05"),
    share("gate, own table: false alarms, certain", passes, ({ verdict }) => verdict.level === "certain", "<= 0.002"),
    share(
      "gate, own table: hyperbole that is asked about",
      hyperbole,
      ({ verdict }) => verdict.level !== "clear",
      "<= 0.15",
    ),
    ...onUnseen(unseen()),
    ...heldOutFigures(),
    ...(await besideTheGateFigures()),
    ...(await answerFigures()),
    ...longTextFigures(),
    ...opinionFigures(),
    ...speed(),
  ];
}

/** A message counts as heard when it is answered or asked about at all. */
function heardAt(level: Expected["level"], table: Expected[]): Figure[] {
  const ofLevel = table.filter((expected) => expected.level === level);
  const missed = ofLevel.filter(({ text }) => gate(text).level === "clear").length;
  const target = level === "certain" ? ">= 0.99" : ">= 0.9";
  return [
    {
      name: `gate, own table: ${level} messages heard`,
      value: 1 - missed / ofLevel.length,
      unit: `of ${ofLevel.length}`,
      target,
    },
    { name: `gate, own table: ${level} messages missed`, value: missed, unit: `of ${ofLevel.length}`, target: "0" },
  ];
}

function onUnseen(messages: Expected[]): Figure[] {
  const isHeard = ({ text }: Expected) => gate(text).level !== "clear";
  const certain = messages.filter(({ level }) => level === "certain");
  const outright = certain.filter(({ signal }) => signal === "self-harm");
  const veiled = messages.filter(({ level }) => level === "unclear");
  return [
    share("gate, unseen: self-harm said outright, heard", outright, isHeard, ">= 0.99"),
    share("gate, unseen: certain messages heard", certain, isHeard, ">= 0.95"),
    share("gate, unseen: unclear messages heard", veiled, isHeard, ">= 0.9"),
    share(
      "gate, unseen: false alarms",
      messages.filter(({ level }) => level === "clear"),
      isHeard,
      "<= 0.15",
    ),
  ];
}

function speed(): Figure[] {
  const texts = [...alarms(), ...calm()].map(({ text }) => text);
  const long = calm()
    .map(({ text }) => text)
    .join(". ")
    .slice(0, 10_000);
  const verdicts: Verdict[] = texts.map(gate);
  return [
    { name: "gate: one message", value: timeOf(() => texts.map(gate)) / verdicts.length, unit: "ms", target: "<= 0.5" },
    { name: "gate: 10,000 characters", value: timeOf(() => gate(long)), unit: "ms", target: "<= 10" },
  ];
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
