import type { Reply } from "../domain/outgoing.ts";
import { splitQuestion } from "../domain/reading/question.ts";
import { wordsOf } from "../domain/reading/text.ts";
import { ASKING, BOUNDS, feelingsIn, orderIn, tellingIn } from "./bounds.ts";
import { CLAIMS } from "./claims.ts";
import { elsewhereRefusal } from "./claims-elsewhere.ts";
import { isInLanguage } from "./in-their-language.ts";
import { countsInWords } from "./numbers-elsewhere.ts";
import { broken, countsAnew, numbersIn, plainly, quotedIn, withoutQuotations } from "./rule.ts";
import { hiddenRefusal, SIGNS, writingRefusal } from "./signs.ts";
import { OF_THEM, VERDICTS } from "./verdicts.ts";

/** In words, but for `sentences`, `quotations` and `letters`. */
const MOST = { remark: 32, withQuestion: 45, sentence: 25, sentences: 2, quotations: 2, letters: 320 };

/** Nothing, or one bare word such as "false": a value that slipped out, and nothing anybody would say. */
const isNoSentence = (text: string): boolean =>
  wordsOf(text).length < 2 && !(wordsOf(text).length === 1 && /[.!?…。]["”]?$/.test(text.trim()));

export interface RemarkContext {
  /** The scripted remark. */
  plain: string;
  /** Everything the person typed that a remark may quote. */
  said: string;
  question?: string;
}

/** Why a remark before a question is refused, or null. The reason never quotes it. */
export function remarkRefusal(text: string, { plain, said, question = "" }: RemarkContext): string | null {
  if (isNoSentence(text)) return "nothing";
  const [remark, scripted] = [plainly(text), plainly(plain)];
  const theirs = `${plainly(said)}\n${scripted}`.toLowerCase();
  const own = withoutQuotations(remark);
  if (wordsOf(remark).length > mostWords(scripted, question)) return "too long";
  if (remark.length > Math.max(MOST.letters, scripted.length)) return "too long";
  if (sentencesIn(own) > Math.max(MOST.sentences, sentencesIn(scripted))) return "too many sentences";
  if (own.includes("?")) return "a question of its own";
  if (quotedIn(remark).some((words) => !theirs.includes(words.toLowerCase()))) return "words they never said";
  // Last, because a draft may still be without its numbers.
  return (
    ownRefusal(text, own) ??
    feelingsIn(own) ??
    tellingIn(own, theirs) ??
    broken(own, OF_THEM) ??
    (countsAnew(own, theirs) ? "a number nobody said" : null) ??
    (numbersIn(scripted).some((number) => !numbersIn(remark).includes(number)) ? NUMBER_LEFT_OUT : null)
  );
}

/** At most one thing to do is put to somebody who gets something out. */
const SUGGESTION =
  /\b(?:you could|you might|you should|maybe you|why not|how about|what if you|try (?:to|a|one|saying|asking)|consider)\b/gi;

/** Why an answer to somebody who gets something out is refused, or null. */
export function answerRefusal(text: string, said: string): string | null {
  if (isNoSentence(text)) return "nothing";
  const answer = plainly(text);
  const theirs = plainly(said).toLowerCase();
  const own = withoutQuotations(answer);
  if (wordsOf(answer).length > MOST.withQuestion || answer.length > MOST.letters) return "too long";
  if ((own.match(/\?/g) ?? []).length > 1) return "more than one question";
  if ((own.match(SUGGESTION) ?? []).length > 1) return "more than one suggestion";
  if (quotedIn(answer).some((words) => !theirs.includes(words.toLowerCase()))) return "words they never said";
  const unsaid = countsAnew(own, theirs);
  return (
    ownRefusal(text, own) ??
    feelingsIn(own) ??
    tellingIn(own, theirs) ??
    broken(own, OF_THEM) ??
    (unsaid ? "a number nobody said" : null)
  );
}

/** Why the coach would not say or write this, whoever "I" is in it, or null. */
function ownRefusal(text: string, own: string): string | null {
  if (quotedIn(plainly(text)).length > MOST.quotations) return "too many quotations";
  return broken(own, [...CLAIMS, ...BOUNDS, ...ASKING, ...VERDICTS]) ?? writingRefusal(text);
}

/** The one reason that the rest of a draft may still cure. */
export const NUMBER_LEFT_OUT = "a number left out";

/** A remark may fill what its question leaves of a message, or be as long as the scripted one. */
const mostWords = (plain: string, question: string): number =>
  Math.max(wordsOf(plain).length, Math.min(MOST.remark, MOST.withQuestion - wordsOf(question).length));

const sentencesIn = (text: string): number => text.match(/\.+(?=\s|$)/g)?.length ?? 0;

/** Facts that a sentence must not deny, by what the message mentions. */
const DENIALS: Record<string, RegExp> = {
  "job-lost":
    /\b(?:have|'ve got|got|keep|at) (?:my|a|the) (?:job|work)\b|\bmy (?:boss|(?:work )?(?:coworkers|colleagues))\b|\bmy (?:job|work)(?:'s| is| was never)\b|\bat work\b|\b(?:still|not un)\s?(?:employed|working)\b|\b(?:didn't|haven't|never|did not|have not) (?:lose|lost) (?:my|the|a) (?:job|work)\b/i,
  bereaved: /\b(?:still here|still with me|come back)\b/i,
  "break-up": /\b(?:we(?:'re| are) still|back together)\b/i,
};

/** Why a sentence on offer is refused, or null. It is said by the person, so it never speaks to them. */
export function sentenceRefusal(text: string, mentions: readonly string[], said = ""): string | null {
  const sentence = plainly(text);
  if (wordsOf(sentence).length === 0) return "nothing";
  if (sentence.includes("\n")) return "more than one line";
  if (wordsOf(sentence).length > MOST.sentence || sentence.length > MOST.letters) return "too long";
  if (sentence.includes("?")) return "a question";
  if (/(?<!thank )\byou(?:r|rself)?\b/i.test(withoutSaid(sentence))) return "not in the first person";
  if (mentions.some((mention) => DENIALS[mention]?.test(sentence))) return "a fact denied";
  const unsaid = numbersIn(sentence).some((number) => !numbersIn(plainly(said)).includes(number));
  return ownRefusal(text, sentence) ?? orderIn(sentence) ?? (unsaid ? "a number nobody said" : null);
}

/** A sentence of theirs may have in it what they would say to somebody. */
const withoutSaid = (sentence: string): string =>
  withoutQuotations(sentence).replace(/(?<!\p{L})'[^']+'(?!\p{L})/gu, "");

/** A translation may be so much longer than what it translates. */
const LONGER = 2;
const LONGEST_LABEL = 40;

/** Why a translation is refused, or null: it has the same numbers, keeps what the person said word for word, and speaks of nothing else. */
export function translationRefusal(translated: Reply, original: Reply, language = ""): string | null {
  const [theirs, ours] = [plainly(readable(translated)), plainly(readable(original))];
  if (partsOf(translated).some((part) => part.trim() === "")) return "nothing";
  if (theirs.length > ours.length * LONGER + LONGEST_LABEL) return "too long";
  if (numbersIn(ours).some((number) => !numbersIn(theirs).includes(number))) return NUMBER_LEFT_OUT;
  if (numbersIn(theirs).some((number) => !numbersIn(ours).includes(number))) return "a number nobody said";
  if (quotedIn(plainly(original.text)).some((words) => !theirs.includes(words))) return "their words changed";
  if (quotedIn(theirs).some((words) => !ours.includes(words))) return "words they never said";
  if ((translated.choices ?? []).some(({ label }) => label.length > LONGEST_LABEL)) return "a label too long";
  if (labelsOf(translated).size < labelsOf(original).size) return "two labels the same";
  const own = withoutQuotations(theirs);
  const said = { theirs: own, ours: withoutQuotations(ours) };
  return (
    hiddenRefusal(readable(translated), true) ??
    broken(theirs, SIGNS) ??
    elsewhereRefusal(said, language) ??
    (isInLanguage(own, language) ? null : "not in their language") ??
    (countsInWords(own, ours, language) ? "a number nobody said" : null)
  );
}

const partsOf = ({ text, offered = [], choices = [] }: Reply): string[] => [
  text,
  ...offered,
  ...choices.map(({ label }) => label),
];

const labelsOf = ({ choices = [] }: Reply): Set<string> =>
  new Set(choices.map(({ label }) => label.trim().toLowerCase()));

const readable = (reply: Reply): string => partsOf(reply).join("\n");

/** The remark of a spoken text, if the question below it is the one that had to be kept; otherwise null. */
export function remarkAbove(spoken: string, line: string): string | null {
  const { question } = splitQuestion(line);
  return spoken.endsWith(question) ? spoken.slice(0, -question.length).trim() : null;
}
