import type { Signal, Verdict } from "../gate.ts";
import { isLongAgo, isSaidInJest } from "./context.ts";
import { DENIALS } from "./denials.ts";
import { FIGURES_OF_SPEECH } from "./figures-of-speech.ts";
import { normalise } from "./normalise.ts";
import { compiled } from "./rule.ts";
import { RULES } from "./rules.ts";
import { SHARED_WISH } from "./self-harm.ts";

/** Which of several is answered: what may kill within the hour comes first. */
const ORDER: Signal[] = [
  "overdose",
  "medical",
  "self-harm",
  "harm-to-others",
  "abuse",
  "lure",
  "third-person",
  "psychosis",
  "eating-disorder",
  "minor",
];

/** These may be said in jest or be long past; then they are asked about instead of answered. */
const WEIGHED: Signal[] = ["self-harm", "harm-to-others", "third-person", "abuse", "overdose", "eating-disorder"];

const hidden = [...FIGURES_OF_SPEECH, ...DENIALS].map(compiled);
const aboutOthers = RULES["third-person"].map(compiled);
const shared = SHARED_WISH.map(compiled);
const rules = ORDER.map((signal) => ({ signal, rules: RULES[signal].map(compiled) }));

/** Read once more without the ends of sentences, for "Kill. Myself." */
const outright = RULES["self-harm"].filter(({ level }) => level === "certain").map(compiled);

/** What a message is a sign of, by its words alone: a pure function of the text, in linear time. */
export function gate(text: string): Verdict {
  const said = without(normalise(text), hidden);
  if (levelOf(said, "self-harm", shared) === "certain") return { level: "certain", signal: "self-harm" };
  const own = without(said, aboutOthers);
  const unbroken = own.replaceAll(" . ", " ");
  let worst: Verdict = { level: "clear" };
  for (const { signal, rules: ofSignal } of rules) {
    const level = levelOf(signal === "third-person" ? said : own, signal, ofSignal);
    if (level === "certain" || (signal === "self-harm" && levelOf(unbroken, signal, outright) === "certain"))
      return { level: "certain", signal };
    if (level === "unclear" && worst.level === "clear") worst = { level, signal };
  }
  return worst;
}

/** The text with what these phrases say taken out; a mark stays, so that the words around it do not become neighbours. */
const without = (said: string, phrases: { find: RegExp }[]): string =>
  phrases.reduce((left, { find }) => left.replace(find, " ~"), said);

function levelOf(said: string, signal: Signal, among: (typeof rules)[number]["rules"]): Verdict["level"] {
  let level: Verdict["level"] = "clear";
  for (const { level: ruled, find } of among) {
    if (ruled === "unclear" && level === "unclear") continue;
    for (const { index, 0: words } of said.matchAll(find)) {
      if (ruled === "certain" && !isWeighedDown(said, signal, { from: index, to: index + words.length }))
        return "certain";
      level = "unclear";
    }
  }
  return level;
}

const isWeighedDown = (said: string, signal: Signal, at: { from: number; to: number }): boolean =>
  WEIGHED.includes(signal) && (isLongAgo(said, at) || (signal !== "abuse" && isSaidInJest(said, at)));
