import { DENIALS } from "./denials.ts";
import { FIGURES_LANGUAGES } from "./figures-languages.ts";
import { MORE_FIGURES } from "./figures-more.ts";
import { FIGURES_OF_SPEECH } from "./figures-of-speech.ts";
import { normalise } from "./normalise.ts";
import { OTHERS_LANGUAGES } from "./others-languages.ts";
import { partsOf, WHOLE } from "./parts.ts";
import { type PhraseSet, phraseSet, without } from "./phrase-set.ts";
import { byRules, isCertain, matchesIn, sentencesOf } from "./ruled.ts";
import { weighed, weighedAlone } from "./second-opinion.ts";
import { type LanguageRule, SELF_HARM_LANGUAGES } from "./self-harm-languages.ts";
import type { Signal, Verdict } from "./signal.ts";
import type { Speller } from "./speller.ts";

const hidden = phraseSet([...FIGURES_OF_SPEECH, ...MORE_FIGURES, ...DENIALS]);
const foreign = phraseSet(SELF_HARM_LANGUAGES);
const foreignOthers = phraseSet(OTHERS_LANGUAGES);
const foreignFigures = phraseSet(FIGURES_LANGUAGES);

/** The words of a message as the rules read them: normalised, and without figures of speech. */
export const readable = (text: string, speller?: Speller): string => without(normalise(text, speller), hidden);

/** A long text is read in parts of so many characters, and nearly sentence by sentence. */
const PARTS = { least: 400, shared: 120 };
const SENTENCES = { least: 60, shared: 0 };

/** What a message is a sign of, by its words alone: a pure function of the text, in linear time. */
export const gate = (text: string): Verdict =>
  text.length <= WHOLE
    ? verdictOn(text)
    : worstOf([...partsOf(text, PARTS).map(verdictOn), ...partsOf(text, SENTENCES).map(verdictAlone)]);

const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.find(({ level }) => level === "certain") ??
  verdicts.find(({ level }) => level === "unclear") ?? { level: "clear" };

function verdictOn(text: string): Verdict {
  const spoken = normalise(text);
  const said = without(spoken, hidden);
  const elsewhere = inOtherLanguage(text);
  if (elsewhere.level === "certain") return elsewhere;
  const ruled = byRules(said);
  if (ruled.verdict.level === "clear" && elsewhere.level !== "clear") return elsewhere;
  const verdict = weighed(ruled, said);
  if (verdict.level === "clear" && OUTRIGHT.test(spoken)) return { level: "unclear", signal: "self-harm" };
  return verdict.level === "clear" ? elsewhere : askedIn(verdict, elsewhere);
}

/** A sentence or two out of many, and each in which a rule was found: there are many, so it takes more to ask. */
function verdictAlone(text: string): Verdict {
  const said = readable(text);
  const ruled = byRules(said);
  const verdict = weighedAlone(ruled, said);
  if (verdict.level !== "clear" || ruled.found.length === 0) return verdict;
  return worstOf(sentencesOf(said).map((sentence) => weighedAlone(byRules(sentence), sentence)));
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
  const matches = matchesIn(plain, signal, set);
  const match = matches.find(isCertain) ?? matches[0];
  return match ? { level: match.level, signal, language: match.rule.language } : { level: "clear" };
}

/** Compiles the expressions now (some 50 ms), so that the first message does not wait for it. */
gate("");
