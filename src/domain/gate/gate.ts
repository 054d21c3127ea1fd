import { isDenied, isLongAgo, isSaidInJest } from "./context.ts";
import { DENIALS } from "./denials.ts";
import { FIGURES_LANGUAGES } from "./figures-languages.ts";
import { MORE_FIGURES } from "./figures-more.ts";
import { FIGURES_OF_SPEECH } from "./figures-of-speech.ts";
import { normalise } from "./normalise.ts";
import { OTHERS_LANGUAGES } from "./others-languages.ts";
import { LONG, partsOf } from "./parts.ts";
import { candidates, type PhraseSet, phraseSet } from "./phrase-set.ts";
import type { Phrase, Rule } from "./rule.ts";
import { RULES } from "./rules.ts";
import { weighed } from "./second-opinion.ts";
import { SHARED_WISH } from "./self-harm.ts";
import { type LanguageRule, SELF_HARM_LANGUAGES } from "./self-harm-languages.ts";
import type { Signal, Verdict } from "./signal.ts";
import type { Speller } from "./speller.ts";

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

/** A mark stays, so that the words around it do not become neighbours. */
const TAKEN_OUT = " ~";

const hidden = phraseSet([...FIGURES_OF_SPEECH, ...MORE_FIGURES, ...DENIALS]);
const aboutOthers = phraseSet(RULES["third-person"]);
const shared = phraseSet(SHARED_WISH);
const foreign = phraseSet(SELF_HARM_LANGUAGES);
const foreignOthers = phraseSet(OTHERS_LANGUAGES);
const foreignFigures = phraseSet(FIGURES_LANGUAGES);
const sets = ORDER.map((signal) => ({ signal, set: phraseSet(RULES[signal]) }));

const selfHarm = phraseSet(RULES["self-harm"]);
const outright = phraseSet(RULES["self-harm"].filter(({ level }) => level === "certain"));

/** The words of a message as the rules read them: normalised, and without figures of speech. */
export const readable = (text: string, speller?: Speller): string => without(normalise(text, speller), hidden);

/** What a message is a sign of, by its words alone: a pure function of the text, in linear time. */
export function gate(text: string): Verdict {
  const verdict = ofWhole(text);
  return verdict.level === "clear" && text.length > LONG ? ofParts(text) : verdict;
}

/** What the learned opinion makes of any part, had it been said alone; the rules have read all of them. It is asked about. */
function ofParts(text: string): Verdict {
  for (const part of partsOf(text)) {
    const verdict = weighed({ level: "clear" }, readable(part));
    if (verdict.level !== "clear") return verdict;
  }
  return { level: "clear" };
}

function ofWhole(text: string): Verdict {
  const said = readable(text);
  const elsewhere = inOtherLanguage(text);
  if (elsewhere.level === "certain") return elsewhere;
  const ruled = byRules(said);
  if (ruled.level === "clear" && elsewhere.level !== "clear") return elsewhere;
  const verdict = weighed(ruled, said);
  if (verdict.level === "clear" && OUTRIGHT.test(normalise(text))) return { level: "unclear", signal: "self-harm" };
  return verdict.level === "clear" ? elsewhere : askedIn(verdict, elsewhere);
}

/** "mera dost suicide karna chahta hai": one English word in it makes no English question of it. */
const askedIn = (verdict: Verdict, elsewhere: Verdict): Verdict =>
  verdict.level === "unclear" && elsewhere.level === "unclear" && elsewhere.language
    ? { ...verdict, language: elsewhere.language }
    : verdict;

/** Said in the first person and the present, it is asked about whatever stands around it: a film, a show, a character. */
const OUTRIGHT =
  / (?:i|and|so) (?:really |just |still )?(?:want|need|am going|plan|intend|wanna|gonna) (?:to )?(?:kill myself|end my life|take my own life|hang myself) /;

/** What is said in another language. The words are taken as they stand: another language's are no slips. */
function inOtherLanguage(text: string): Verdict {
  const plain = without(
    normalise(text, (word) => word),
    foreignFigures,
  );
  const own = foundIn(without(plain, foreignOthers), "self-harm", foreign);
  return own.level === "clear" ? foundIn(plain, "third-person", foreignOthers) : own;
}

function foundIn(plain: string, signal: Signal, set: PhraseSet<LanguageRule>): Verdict {
  const level = levelOf(plain, signal, set);
  if (level === "clear") return { level };
  const found = candidates(set, plain).filter(({ find }) => plain.search(find) >= 0);
  const { language } = found.find((rule) => rule.level === level) ?? found[0] ?? {};
  return { level, signal, ...(language && { language }) };
}

/** What the rules alone make of it. */
export function byRules(said: string): Verdict {
  if (levelOf(said, "self-harm", shared) === "certain") return { level: "certain", signal: "self-harm" };
  const own = without(said, aboutOthers);
  let worst: Verdict = { level: "clear" };
  for (const { signal, set } of sets) {
    const level =
      signal === "self-harm" ? selfHarmLevel(own) : levelOf(signal === "third-person" ? said : own, signal, set);
    if (level === "certain") return { level, signal };
    if (level === "unclear" && worst.level === "clear") worst = { level, signal };
  }
  return worst;
}

const without = (said: string, set: PhraseSet<Phrase>): string =>
  candidates(set, said).reduce(
    (rest, { find }) => (rest.search(find) < 0 ? rest : rest.replace(find, TAKEN_OUT)),
    said,
  );

/** Read once more without the ends of sentences, for "Kill. Myself." */
function selfHarmLevel(own: string): Verdict["level"] {
  const level = levelOf(own, "self-harm", selfHarm);
  if (level === "certain" || own.length > SHORT) return level;
  return levelOf(own.replaceAll(" . ", " "), "self-harm", outright) === "certain" ? "certain" : level;
}

/** Sentence by sentence, as no phrase reaches from one into the next. */
function levelOf(said: string, signal: Signal, set: PhraseSet<Rule>): Verdict["level"] {
  let level: Verdict["level"] = "clear";
  let from = 0;
  for (const sentence of sentencesOf(said)) {
    for (const { level: ruled, find } of candidates(set, sentence)) {
      if ((ruled === "unclear" && level === "unclear") || sentence.search(find) < 0) continue;
      for (const { index, 0: words } of sentence.matchAll(find)) {
        const at = from + index;
        if (ruled === "certain" && !isWeighedDown(said, signal, { from: at, to: at + words.length })) return "certain";
        level = "unclear";
      }
    }
    from += sentence.length - 1;
  }
  return level;
}

/** Each begins with the space that ends the one before. */
const sentencesOf = (said: string): string[] =>
  said.match(/ .*? \. |.+/g)?.map((sentence, place) => (place === 0 ? sentence : ` ${sentence}`)) ?? [];

const isWeighedDown = (said: string, signal: Signal, at: { from: number; to: number }): boolean =>
  WEIGHED.includes(signal) &&
  (isLongAgo(said, at) || isDenied(said, at) || (signal !== "abuse" && isSaidInJest(said, at)));

/** Compiles the expressions now (some 50 ms), so that the first message does not wait for it. */
gate("");
