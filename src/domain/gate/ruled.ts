import { isDenied, isLongAgo, isSaidInJest } from "./context.ts";
import { candidates, type PhraseSet, phraseSet, without } from "./phrase-set.ts";
import type { Rule } from "./rule.ts";
import { ALL_RULES, RULES } from "./rules.ts";
import { SHARED_WISH } from "./self-harm.ts";
import type { Signal, Verdict } from "./signal.ts";

/** What the rules alone make of a message. */
export interface Ruled {
  verdict: Verdict;
  /** Every rule whose words stand in it, as its place among all rules. */
  found: number[];
}

/** A rule whose words stand in a message; it is no longer certain where they are denied, long past or a joke. */
export interface Match<T extends Rule> {
  rule: T;
  level: Rule["level"];
}

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

/** Only so long a message may be cut into single words by its points, in characters. */
const SHORT = 300;

const places = new Map(ALL_RULES.map((rule, place) => [rule, place]));
const placed = (rules: readonly Rule[]) => phraseSet(rules.map((rule) => ({ ...rule, place: places.get(rule) ?? -1 })));

const aboutOthers = phraseSet(RULES["third-person"]);
const shared = placed(SHARED_WISH);
const outright = placed(RULES["self-harm"].filter(({ level }) => level === "certain"));
const sets = ORDER.map((signal) => ({ signal, set: placed(RULES[signal]) }));

export function byRules(said: string): Ruled {
  const own = without(said, aboutOthers);
  const together = matchesIn(said, "self-harm", shared).filter(isCertain);
  const matches = [
    ...together.map((match) => ({ ...match, signal: "self-harm" as const })),
    ...sets.flatMap(({ signal, set }) =>
      matchesOf(signal, set, signal === "third-person" ? said : own).map((match) => ({ ...match, signal })),
    ),
  ];
  const { level, signal } = matches.find(isCertain) ?? matches[0] ?? {};
  const found = [...new Set(matches.map(({ rule }) => rule.place))];
  return { verdict: level && signal ? { level, signal } : { level: "clear" }, found };
}

/** Whether somebody may hurt themselves is read once more without the ends of sentences, for "Kill. Myself." */
function matchesOf<T extends Rule>(signal: Signal, set: PhraseSet<T>, said: string) {
  const matches = matchesIn(said, signal, set);
  if (signal !== "self-harm" || said.length > SHORT || matches.some(isCertain)) return matches;
  return [...matches, ...matchesIn(said.replaceAll(" . ", " "), signal, outright).filter(isCertain)];
}

export const isCertain = ({ level }: { level: Rule["level"] }): boolean => level === "certain";

/** Sentence by sentence, as no phrase reaches from one into the next. */
export function matchesIn<T extends Rule>(said: string, signal: Signal, set: PhraseSet<T>): Match<T>[] {
  const matches: Match<T>[] = [];
  let from = 0;
  for (const sentence of sentencesOf(said)) {
    for (const rule of candidates(set, sentence)) {
      if (sentence.search(rule.find) < 0) continue;
      const stands = [...sentence.matchAll(rule.find)].some(({ index, 0: words }) => {
        const at = from + index;
        return !isWeighedDown(said, signal, { from: at, to: at + words.length });
      });
      matches.push({ rule, level: stands ? rule.level : "unclear" });
    }
    from += sentence.length - 1;
  }
  return matches;
}

/** The sentences of a normalised text. Each begins with the space that ends the one before. */
export const sentencesOf = (said: string): string[] =>
  said.match(/ .*? \. |.+/g)?.map((sentence, place) => (place === 0 ? sentence : ` ${sentence}`)) ?? [];

const isWeighedDown = (said: string, signal: Signal, at: { from: number; to: number }): boolean =>
  WEIGHED.includes(signal) &&
  (isLongAgo(said, at) || isDenied(said, at) || (signal !== "abuse" && isSaidInJest(said, at)));
