import { gate } from "../../src/domain/gate/gate.ts";
import { heldOut } from "../domain/gate/tuning.ts";
import type { Figure } from "./figure.ts";

/** So long are the texts, in characters. */
const LENGTH = 1_000;

/** What the gate makes of long texts that are put together of messages nobody tuned it on. */
export function longTextFigures(): Figure[] {
  const english = heldOut().filter(({ kind }) => kind !== "languages");
  const calm = english.filter(({ strength }) => strength === "calm").map(({ text }) => text);
  const dangers = english.filter(({ strength }) => strength !== "calm");
  const aroundOf = (place: number) => togetherFrom(calm, place * 7);
  const amid = dangers.map(({ text, strength }, place) => ({
    strength,
    ...levelsOf(
      `${aroundOf(place)
        .slice(0, place % 5)
        .join(" ")} ${text} ${aroundOf(place)
        .slice(place % 5)
        .join(" ")}`,
    ),
  }));
  const all = calm.map((_, place) => levelsOf(aroundOf(place).join(" ")));
  return [
    share(
      "danger said outright, among calm, heard",
      amid.filter(({ strength }) => strength === "explicit"),
      isHeard,
    ),
    share(
      "danger hinted at, among calm, heard",
      amid.filter(({ strength }) => strength === "veiled"),
      isHeard,
    ),
    share("nothing but calm that sounds like danger, asked about", all, ({ level }) => level === "unclear"),
    share("nothing but calm that sounds like danger, taken for certain", all, ({ level }) => level === "certain"),
  ];
}

interface Judged {
  level: ReturnType<typeof gate>["level"];
}

const levelsOf = (text: string): Judged => ({ level: gate(text).level });
const isHeard = ({ level }: Judged): boolean => level !== "clear";

/** As many messages, from one place on, as make up a long text. */
function togetherFrom(messages: readonly string[], from: number): string[] {
  const taken: string[] = [];
  for (let place = from; taken.join(" ").length < LENGTH; place++) taken.push(messages[place % messages.length] ?? "");
  return taken;
}

function share<T>(name: string, among: readonly T[], isSo: (one: T) => boolean): Figure {
  const found = among.filter(isSo).length;
  return {
    name: `gate, long texts: ${name}`,
    value: found / among.length,
    unit: `of ${among.length}, ${found}`,
    target: "",
  };
}
