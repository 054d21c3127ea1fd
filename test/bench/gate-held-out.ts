import { gate } from "../../src/domain/gate/gate.ts";
import { heldOut, type Written } from "../domain/gate/tuning.ts";
import type { Figure } from "./figure.ts";

interface Heard extends Written {
  level: ReturnType<typeof gate>["level"];
}

/** What the gate makes of messages that nobody tuned it on: rates, how many there were and how many were missed. */
export function heldOutFigures(): Figure[] {
  const heard = heldOut().map((one) => ({ ...one, level: gate(one.text).level }));
  const alarms = heard.filter(({ strength, kind }) => strength !== "calm" && kind !== "languages");
  const calm = heard.filter(({ strength }) => strength === "calm");
  return [
    ...rates("heard", alarms, ({ kind, strength }) => `${kind}, ${strength}`, isHeard),
    ...rates("heard by style", alarms, ({ style }) => style, isHeard),
    ...rates("heard by length", alarms, ({ length }) => length, isHeard),
    ...rates(
      "heard by language",
      heard.filter(({ kind, strength }) => kind === "languages" && strength !== "calm"),
      ({ style }) => style,
      isHeard,
    ),
    ...rates(
      "calm but taken for certain",
      calm,
      ({ kind }) => kind,
      ({ level }) => level === "certain",
      "<= 0.005",
    ),
    ...rates(
      "calm but asked about",
      calm,
      ({ kind }) => kind,
      ({ level }) => level === "unclear",
      "<= 0.04",
    ),
    ...rates("calm but not let pass", calm, ({ style }) => style, isHeard, ""),
  ];
}

const isHeard = ({ level }: Heard) => level !== "clear";

function rates(
  what: string,
  among: Heard[],
  groupOf: (one: Heard) => string,
  isSo: (one: Heard) => boolean,
  target?: string,
): Figure[] {
  return Object.entries(Object.groupBy(among, groupOf)).map(([group, ones = []]) => {
    const found = ones.filter(isSo).length;
    const missed = target === undefined ? `${ones.length - found} missed` : `${found}`;
    return {
      name: `gate, held out: ${what}: ${group}`,
      value: found / ones.length,
      unit: `of ${ones.length}, ${missed}`,
      target: target ?? (group.startsWith("explicit") ? ">= 0.99" : ">= 0.95"),
    };
  });
}
