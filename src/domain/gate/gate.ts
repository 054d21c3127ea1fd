import { DENIALS } from "./denials.ts";
import { FIGURES_LANGUAGES } from "./figures-languages.ts";
import { MORE_FIGURES } from "./figures-more.ts";
import { FIGURES_OF_OTHERS } from "./figures-of-others.ts";
import { FIGURES_OF_SPEECH } from "./figures-of-speech.ts";
import { createReading, inOneLine, normalise } from "./normalise.ts";
import { OTHERS_LANGUAGES } from "./others-languages.ts";
import { partsOf, WHOLE } from "./parts.ts";
import { phraseSet, without } from "./phrase-set.ts";
import {
  createRuling,
  isCertain,
  type Look,
  lookFor,
  matchesIn,
  type Ruled,
  type Signed,
  sentencesOf,
} from "./ruled.ts";
import { createOpinion, weighed, weighedAlone } from "./second-opinion.ts";
import { type LanguageRule, SELF_HARM_LANGUAGES } from "./self-harm-languages.ts";
import type { Signal, Verdict } from "./signal.ts";
import type { Speller } from "./speller.ts";

const hidden = phraseSet([...FIGURES_OF_SPEECH, ...FIGURES_OF_OTHERS, ...MORE_FIGURES, ...DENIALS]);
const foreign = phraseSet(signed("self-harm", SELF_HARM_LANGUAGES));
const foreignOthers = phraseSet(signed("third-person", OTHERS_LANGUAGES));
const foreignFigures = phraseSet(FIGURES_LANGUAGES);

function signed(signal: Signal, rules: readonly LanguageRule[]): (LanguageRule & Signed)[] {
  return rules.map((rule) => ({ ...rule, signal }));
}

/** The words of a message as the rules read them: normalised, and without figures of speech. */
export const readable = (text: string, speller?: Speller): string => without(normalise(text, speller), hidden);

/** A long text is read in parts of so many characters, and nearly sentence by sentence. */
const PARTS = { least: 400, shared: 120 };
const SENTENCES = { least: 60, shared: 0 };

/** What a message is a sign of, by its words alone: a pure function of the text, in linear time. */
export const gate = (text: string): Verdict => createGate()(text);

/** The same for texts that have sentences in common: what was made of a word or a sentence holds for as long as this is kept. */
export function createGate(): (text: string) => Verdict {
  const reader = createReader();
  return (text) => {
    if (text.length <= WHOLE) return verdictOn(text, reader);
    return worstOf([
      ...partsOf(text, PARTS).map((part) => verdictOn(part, reader)),
      ...partsOf(text, SENTENCES).map((part) => verdictAlone(part, reader)),
    ]);
  };
}

/** Reads one text: the parts of a long one overlap, and what was made of a word or a sentence holds for all of them. */
const createReader = () => ({
  ...createReading(),
  byRules: createRuling(),
  opinion: createOpinion(),
  inForeign: lookFor(foreign),
  inForeignOthers: lookFor(foreignOthers),
});
type Reader = ReturnType<typeof createReader>;

const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.find(({ level }) => level === "certain") ??
  verdicts.find(({ level }) => level === "unclear") ?? { level: "clear" };

function verdictOn(text: string, reader: Reader): Verdict {
  const words = reader.spoken(text);
  const spoken = inOneLine(words, reader.meant);
  const said = without(spoken, hidden);
  const elsewhere = inOtherLanguage(words, reader);
  if (elsewhere.level === "certain") return elsewhere;
  const ruled = reader.byRules(said);
  if (ruled.verdict.level === "clear" && elsewhere.level !== "clear") return elsewhere;
  const verdict = weighed(ruled, said, reader.opinion);
  if (verdict.level === "clear" && OUTRIGHT.test(spoken)) return { level: "unclear", signal: "self-harm" };
  return verdict.level === "clear" ? elsewhere : askedIn(verdict, elsewhere);
}

/** A sentence or two out of many, and each in which a rule was found: there are many, so it takes more to ask. */
function verdictAlone(text: string, { spoken, meant, byRules, opinion }: Reader): Verdict {
  const said = without(inOneLine(spoken(text), meant), hidden);
  const ruled = byRules(said);
  const verdict = weighedAlone(ruled, said, opinion);
  if (verdict.level !== "clear" || ruled.found.length === 0) return verdict;
  const sentences = sentencesOf(said);
  const inStretches = sentences.flatMap(stretchesOf).flatMap((stretch) => {
    const own = heardInWhole(byRules(stretch), ruled);
    return own ? [asked(weighedAlone(own, stretch, opinion))] : [];
  });
  return worstOf([...sentences.map((sentence) => weighedAlone(byRules(sentence), sentence, opinion)), ...inStretches]);
}

const asked = (verdict: Verdict): Verdict => (verdict.level === "certain" ? { ...verdict, level: "unclear" } : verdict);

/** In words: whoever types without points says something else before and after, which drowns it. */
const STRETCH = { least: 24, length: 16, next: 6 };

/** A long sentence in stretches that overlap. */
function stretchesOf(sentence: string): string[] {
  const words = sentence.trim().split(" ");
  if (words.length < STRETCH.least) return [];
  const starts = Array.from({ length: Math.ceil(words.length / STRETCH.next) }, (_, place) => place * STRETCH.next);
  return starts.map((start) => ` ${words.slice(start, start + STRETCH.length).join(" ")} `);
}

/** What the rules are certain of in a stretch, where they are in the whole as well: a cut is no end of a sentence. */
function heardInWhole({ verdict, plain, found }: Ruled, whole: Ruled): Ruled | null {
  const isCertainInBoth = verdict.level === "certain" && whole.verdict.level === "certain";
  return isCertainInBoth && found.every((place) => whole.found.includes(place)) ? { verdict, plain, found } : null;
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
function inOtherLanguage(words: readonly string[], { inForeign, inForeignOthers }: Reader): Verdict {
  const plain = without(
    inOneLine(words, (word) => word),
    foreignFigures,
  );
  const own = foundIn(without(plain, foreignOthers), inForeign);
  return own.level === "clear" ? foundIn(plain, inForeignOthers) : own;
}

function foundIn(plain: string, look: Look<LanguageRule & Signed>): Verdict {
  const matches = matchesIn(plain, look);
  const { level, rule } = matches.find(isCertain) ?? matches[0] ?? {};
  return level && rule ? { level, signal: rule.signal, language: rule.language } : { level: "clear" };
}

/** Once now, so that the first message does not wait for what is made when it is first used. */
gate("");
