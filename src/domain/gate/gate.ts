import { isLongAgo, isSaidInJest } from "./context.ts";
import { DENIALS } from "./denials.ts";
import { FIGURES_OF_SPEECH } from "./figures-of-speech.ts";
import { normalise } from "./normalise.ts";
import { anyOf, type Compiled, compiled, type Rule } from "./rule.ts";
import { RULES } from "./rules.ts";
import { SHARED_WISH } from "./self-harm.ts";
import type { Signal, Verdict } from "./signal.ts";

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

/** A mark stays, so that the words around it do not become neighbours. */
const TAKEN_OUT = " ~";

interface RuleSet {
  any: RegExp;
  rules: Compiled<Rule>[];
}

const ruleSet = (rules: Rule[]): RuleSet => ({ any: anyOf(rules), rules: rules.map(compiled) });

const hidden = anyOf([...FIGURES_OF_SPEECH, ...DENIALS]);
const aboutOthers = anyOf(RULES["third-person"]);
const shared = ruleSet(SHARED_WISH);
const sets = ORDER.map((signal) => ({ signal, set: ruleSet(RULES[signal]) }));

const selfHarm = ruleSet(RULES["self-harm"]);
const outright = ruleSet(RULES["self-harm"].filter(({ level }) => level === "certain"));

/** What a message is a sign of, by its words alone: a pure function of the text, in linear time. */
export function gate(text: string): Verdict {
  const said = normalise(text).replace(hidden, TAKEN_OUT);
  if (levelOf(said, "self-harm", shared) === "certain") return { level: "certain", signal: "self-harm" };
  const own = said.replace(aboutOthers, TAKEN_OUT);
  let worst: Verdict = { level: "clear" };
  for (const { signal, set } of sets) {
    const level =
      signal === "self-harm" ? selfHarmLevel(own) : levelOf(signal === "third-person" ? said : own, signal, set);
    if (level === "certain") return { level, signal };
    if (level === "unclear" && worst.level === "clear") worst = { level, signal };
  }
  return worst;
}

/** Read once more without the ends of sentences, for "Kill. Myself." */
function selfHarmLevel(own: string): Verdict["level"] {
  const level = levelOf(own, "self-harm", selfHarm);
  if (level === "certain") return level;
  return levelOf(own.replaceAll(" . ", " "), "self-harm", outright) === "certain" ? "certain" : level;
}

function levelOf(said: string, signal: Signal, { any, rules }: RuleSet): Verdict["level"] {
  let level: Verdict["level"] = "clear";
  if (said.search(any) < 0) return level;
  for (const { level: ruled, find } of rules) {
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

/** Compiles the expressions now (some 50 ms), so that the first message does not wait for it. */
gate("");
