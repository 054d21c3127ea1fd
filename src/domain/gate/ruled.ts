import { isDenied, isLongAgo, isSaidInJest } from "./context.ts";
import { once } from "./once.ts";
import { candidates, type PhraseSet, phraseSet, without } from "./phrase-set.ts";
import type { Rule } from "./rule.ts";
import { ALL_RULES, RULES } from "./rules.ts";
import { SHARED_WISH } from "./self-harm.ts";
import type { Signal, Verdict } from "./signal.ts";

/** What the rules alone make of a message. */
export interface Ruled {
  verdict: Verdict;
  /** What a rule says that holds whatever the words around it say. */
  plain: Alarming | null;
  /** Every rule whose words stand in it, as its place among all rules. */
  found: number[];
}

export type Alarming = Exclude<Verdict, { level: "clear" }>;

/** A rule with what it is a sign of. */
export interface Signed extends Rule {
  signal: Signal;
}

interface Placed extends Signed {
  place: number;
}

/** A rule whose words stand in a message; it is no longer certain where they are denied, long past or a joke. */
export interface Match<T extends Signed = Signed> {
  rule: T;
  level: Rule["level"];
  /** Neither denied nor long past. People laugh at what is true. */
  isMeant: boolean;
}

/** The rules whose words stand in a sentence, with from where to where they do. */
export type Look<T extends Signed> = (sentence: string) => { rule: T; stands: (readonly [number, number])[] }[];

/** Which of several is answered: what may kill within the hour comes first. */
const ORDER: Signal[] = [
  "overdose",
  "medical",
  "self-harm",
  "harm-to-others",
  "abuse",
  "lure",
  "insisting",
  "third-person",
  "psychosis",
  "eating-disorder",
  "minor",
];

/** These may be said in jest or be long past; then they are asked about instead of answered. */
const WEIGHED: Signal[] = [
  "self-harm",
  "harm-to-others",
  "third-person",
  "abuse",
  "overdose",
  "eating-disorder",
  "insisting",
];

/** What is done to others, or by them, is told with a laugh as well. */
const SAID_LAUGHING: Signal[] = ["abuse", "insisting"];

/** Only so long a message may be cut into single words by its points, in characters. */
const SHORT = 300;

const places = new Map(ALL_RULES.map((rule, place) => [rule, place]));
const placed = (signal: Signal, rules: readonly Rule[]): Placed[] =>
  rules.map((rule) => ({ ...rule, signal, place: places.get(rule) ?? -1 }));

const shared = phraseSet(placed("self-harm", SHARED_WISH));
const aboutOthers = phraseSet(placed("third-person", RULES["third-person"]));
const own = phraseSet(
  ORDER.filter((signal) => signal !== "third-person").flatMap((signal) => placed(signal, RULES[signal])),
);

/** What the rules alone make of normalised texts. A sentence is looked at only once, for as long as what this returns is kept. */
export function createRuling(): (said: string) => Ruled {
  const [inShared, inOthers, inOwn] = [lookFor(shared), lookFor(aboutOthers), lookFor(own)];
  return (said) => {
    const matches = [
      ...matchesIn(said, inShared).filter(isCertain),
      ...[...ownIn(without(said, aboutOthers), inOwn), ...matchesIn(said, inOthers)].sort(byOrder),
    ];
    const { level, rule } = matches.find(isCertain) ?? matches[0] ?? {};
    const found = [...new Set(matches.map((match) => match.rule.place))];
    return {
      verdict: level && rule ? { level, signal: rule.signal } : { level: "clear" },
      plain: plainIn(matches),
      found,
    };
  };
}

function plainIn(all: readonly Match[]): Alarming | null {
  const matches = all.filter(({ rule, isMeant }) => rule.isPlain && isMeant);
  const { level, rule } = matches.find(isCertain) ?? matches[0] ?? {};
  return level && rule ? { level, signal: rule.signal } : null;
}

export const byRules = (said: string): Ruled => createRuling()(said);

const byOrder = ({ rule: one }: Match, { rule: other }: Match): number =>
  ORDER.indexOf(one.signal) - ORDER.indexOf(other.signal);

/** Whether somebody may hurt themselves is read once more without the ends of sentences, for "Kill. Myself." */
function ownIn(said: string, look: Look<Placed>): Match<Placed>[] {
  const matches = matchesIn(said, look);
  if (said.length > SHORT || matches.some(isOutright)) return matches;
  return [...matches, ...matchesIn(said.replaceAll(" . ", " "), look).filter(isOutright)];
}

const isOutright = (match: Match): boolean => isCertain(match) && match.rule.signal === "self-harm";

export const isCertain = ({ level }: { level: Rule["level"] }): boolean => level === "certain";

/** Looks for the rules of a set in a sentence, once in each. */
export const lookFor = <T extends Signed>(set: PhraseSet<T>): Look<T> =>
  once((sentence) =>
    candidates(set, sentence).flatMap((rule) => {
      if (sentence.search(rule.find) < 0) return [];
      const stands = [...sentence.matchAll(rule.find)].map(
        ({ index, 0: words }) => [index, index + words.length] as const,
      );
      return [{ rule, stands }];
    }),
  );

/** Sentence by sentence, as no phrase reaches from one into the next. */
export function matchesIn<T extends Signed>(said: string, look: Look<T>): Match<T>[] {
  const matches: Match<T>[] = [];
  let before = 0;
  for (const sentence of sentencesOf(said)) {
    const at = before;
    for (const { rule, stands } of look(sentence)) {
      const meant = stands
        .map(([from, to]) => ({ from: at + from, to: at + to }))
        .filter((place) => !isTakenBack(said, rule.signal, place));
      const isEarnest = meant.some((place) => !isLaughedAt(said, rule.signal, place));
      matches.push({ rule, level: isEarnest ? rule.level : "unclear", isMeant: meant.length > 0 });
    }
    before += sentence.length - 1;
  }
  return matches;
}

/** The sentences of a normalised text. Each begins with the space that ends the one before. */
export const sentencesOf = (said: string): string[] =>
  said.match(/.*? \. |.+/g)?.map((sentence, place) => (place === 0 ? sentence : ` ${sentence}`)) ?? [];

type Place = Parameters<typeof isDenied>[1];

const isTakenBack = (said: string, signal: Signal, at: Place): boolean =>
  WEIGHED.includes(signal) && (isLongAgo(said, at) || isDenied(said, at));

const isLaughedAt = (said: string, signal: Signal, at: Place): boolean =>
  WEIGHED.includes(signal) && !SAID_LAUGHING.includes(signal) && isSaidInJest(said, at);
