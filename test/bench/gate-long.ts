import { gate } from "../../src/domain/gate/gate.ts";
import { heldOut } from "../domain/gate/tuning.ts";
import { type Figure, share } from "./figure.ts";

/** So long are the texts, in characters. */
const LENGTH = 1_000;

/** What the gate makes of long texts that are put together of messages nobody tuned it on. */
export function longTextFigures(): Figure[] {
  const english = heldOut().filter(({ kind }) => kind !== "languages");
  const calm = english.filter(({ strength }) => strength === "calm").map(({ text }) => text);
  const dangers = english.filter(({ strength }) => strength !== "calm");
  const aroundOf = (place: number) => togetherFrom(calm, place * 7);
  const amid = dangers.map(({ text, strength }, place) => {
    const around = aroundOf(place);
    return { strength, level: gate(around.toSpliced(place % 5, 0, text).join(" ")).level };
  });
  const all = calm.map((_, place) => ({ level: gate(aroundOf(place).join(" ")).level }));
  return [
    share(
      "gate, long texts: danger said outright, among calm, heard",
      amid.filter(({ strength }) => strength === "explicit"),
      isHeard,
    ),
    share(
      "gate, long texts: danger hinted at, among calm, heard",
      amid.filter(({ strength }) => strength === "veiled"),
      isHeard,
    ),
    share(
      "gate, long texts: nothing but calm that sounds like danger, asked about",
      all,
      ({ level }) => level === "unclear",
    ),
    share(
      "gate, long texts: nothing but calm that sounds like danger, taken for certain",
      all,
      ({ level }) => level === "certain",
    ),
  ];
}

const isHeard = ({ level }: { level: string }): boolean => level !== "clear";

/** As many messages, from one place on, as make up a long text. */
function togetherFrom(messages: readonly string[], from: number): string[] {
  const taken: string[] = [];
  for (let place = from; taken.join(" ").length < LENGTH; place++) taken.push(messages[place % messages.length] ?? "");
  return taken;
}
