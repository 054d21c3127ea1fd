import type { Reply } from "../domain/outgoing.ts";
import { splitQuestion } from "../domain/reading/question.ts";
import { wordsOf } from "../domain/reading/text.ts";

/** In words, but for `sentences`. */
const MOST = { remark: 32, withQuestion: 45, sentence: 25, sentences: 2 };

type Rule = [reason: string, pattern: RegExp];

/** Never written, not even inside a quotation: it would reach the face unescaped. */
const SIGNS: Rule[] = [
  ["a link", /https?:|www\.|\b[\w-]+\.[a-z]{2,}\b/i],
  ["a mention", /[@<]/],
  ["a telephone number", /\d[\d ()-]{6,}\d/],
  ["an emoji", /\p{Extended_Pictographic}|\p{Regional_Indicator}/u],
  ["markup", /[*_`#~|]{2,}|^[-#>*]|\]\(/m],
];

/** Never said in the coach's own words, nor in a sentence it offers. */
const CLAIMS: Rule[] = [
  ["an exclamation mark", /!/],
  [
    "a person",
    /\bi(?:'m| am) (?:(?:an?|only|just|also|really|not|no|your) )*(?:human|person|real|woman|man|guy|girl|bot|machine|ai)\b|\bas an? (?:\w+ )?(?:human|person|ai)\b/i,
  ],
  ["a promise to stay", /\bi(?:'ll| will) always\b|\balways (?:be )?here\b|\bhere for you\b/i],
  [
    "a health service",
    /\b(?:therap\w*|treat(?:ments?|ing|s)?|diagnos\w*|clinical\w*|medicat\w*|meds|disorders?|symptoms?|counsel\w*|psychiatr\w*)\b/i,
  ],
  ["a diagnosis", /\b(?:depress\w*|adhd|ptsd|ocd|autis\w*|traumat\w*|phobi\w*|social anxiety)\b/i],
  [
    "a study",
    /\b(?:stud(?:y|ies)|research\w*|scientists?|experts?|according to|psycholog\w*|statistic\w*|per ?cent|harvard)\b|\b(?:19|20)\d\d\b|\d ?%/i,
  ],
  [
    "cheering",
    /\b(?:(?:great|good|nice|amazing) (?:job|going)|great work|well done|proud of|you(?:'ve| have) got this|doing (?:great|so well)|amazing|awesome|sounds like)\b/i,
  ],
  [
    "a refusal",
    /\b(?:sorry,? but|can(?:'t|not) (?:assist|comply|continue|(?:help|do|discuss) (?:you |with |that|this))|language model|system prompt|previous instructions)\b/i,
  ],
  ["words people never see", /\b(?:reframe|evidence|intensity|belief|mission|ladder|level|streak|journey|growth)\b/i],
];

/** In a remark "I" is the bot, so these are not said there; in an offered sentence "I" is the person, who may. */
const FEELINGS: Rule = [
  "feelings of its own",
  /\bmy name is\b|\bi (?:\w+ )?(?:feel|felt|love|miss|care|worry|understand|know (?:how|exactly))\b|\bi(?:'m| am) (?:\w+ )?(?:sorry|proud|happy|glad|sad|moved)\b|\bi(?:'ve| have) been (?:there|through)\b/i,
];

const QUOTATION = /"([^"]+)"/g;

/** As the rules are written: one kind of quotes, apostrophes and full-width signs, nothing invisible. */
const plainly = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\p{Cf}/gu, "");

const broken = (text: string, rules: readonly Rule[]): string | null =>
  rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

export interface RemarkContext {
  /** The scripted remark. */
  plain: string;
  /** Everything the person typed that a remark may quote. */
  said: string;
  question?: string;
}

/** Why a remark before a question is refused, or null. The reason never quotes it. */
export function remarkRefusal(text: string, { plain, said, question = "" }: RemarkContext): string | null {
  if (text === "") return "nothing";
  const [remark, scripted] = [plainly(text), plainly(plain)];
  const theirs = `${plainly(said)}\n${scripted}`.toLowerCase();
  const own = remark.replace(QUOTATION, '""');
  if (wordsOf(remark).length > mostWords(scripted, question)) return "too long";
  if (sentencesIn(own) > Math.max(MOST.sentences, sentencesIn(scripted))) return "too many sentences";
  if (own.includes("?")) return "a question of its own";
  if (quotedIn(remark).some((words) => !theirs.includes(words.toLowerCase()))) return "words they never said";
  // Last, because a draft may still be without its numbers.
  return (
    broken(remark, SIGNS) ??
    broken(own, [...CLAIMS, FEELINGS]) ??
    (numbersIn(remark).some((number) => !numbersIn(theirs).includes(number)) ? "a number nobody said" : null) ??
    (numbersIn(scripted).some((number) => !numbersIn(remark).includes(number)) ? NUMBER_LEFT_OUT : null)
  );
}

/** At most one thing to do is put to somebody who gets something out. */
const SUGGESTION =
  /\b(?:you could|you might|you should|maybe you|why not|how about|what if you|try (?:to|a|one|saying|asking)|consider)\b/gi;

/** Why an answer to somebody who gets something out is refused, or null. */
export function answerRefusal(text: string, said: string): string | null {
  if (text === "") return "nothing";
  const answer = plainly(text);
  const theirs = plainly(said).toLowerCase();
  const own = answer.replace(QUOTATION, '""');
  if (wordsOf(answer).length > MOST.withQuestion) return "too long";
  if ((own.match(/\?/g) ?? []).length > 1) return "more than one question";
  if ((own.match(SUGGESTION) ?? []).length > 1) return "more than one suggestion";
  if (quotedIn(answer).some((words) => !theirs.includes(words.toLowerCase()))) return "words they never said";
  const unsaid = numbersIn(answer).some((number) => !numbersIn(theirs).includes(number));
  return broken(answer, SIGNS) ?? broken(own, [...CLAIMS, FEELINGS]) ?? (unsaid ? "a number nobody said" : null);
}

/** The one reason that the rest of a draft may still cure. */
export const NUMBER_LEFT_OUT = "a number left out";

/** A remark may fill what its question leaves of a message, or be as long as the scripted one. */
const mostWords = (plain: string, question: string): number =>
  Math.max(wordsOf(plain).length, Math.min(MOST.remark, MOST.withQuestion - wordsOf(question).length));

const sentencesIn = (text: string): number => text.match(/\.+(?=\s|$)/g)?.length ?? 0;
const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];
const quotedIn = (text: string): string[] =>
  [...text.matchAll(QUOTATION)].map(([, words = ""]) => words.replace(/[.,]+$/, ""));

/** Facts that a sentence must not deny, by what the message mentions. */
const DENIALS: Record<string, RegExp> = {
  "job-lost":
    /\b(?:have|'ve got|got|keep|at) (?:my|a|the) (?:job|work)\b|\bmy (?:boss|(?:work )?(?:coworkers|colleagues))\b|\bmy (?:job|work)(?:'s| is| was never)\b|\bat work\b|\b(?:still|not un)\s?(?:employed|working)\b|\b(?:didn't|haven't|never|did not|have not) (?:lose|lost) (?:my|the|a) (?:job|work)\b/i,
  bereaved: /\b(?:still here|still with me|come back)\b/i,
  "break-up": /\b(?:we(?:'re| are) still|back together)\b/i,
};

/** Why a sentence on offer is refused, or null. It is said by the person, so it never speaks to them. */
export function sentenceRefusal(text: string, mentions: readonly string[]): string | null {
  const sentence = plainly(text);
  if (sentence.trim() === "") return "nothing";
  if (sentence.includes("\n")) return "more than one line";
  if (wordsOf(sentence).length > MOST.sentence) return "too long";
  if (sentence.includes("?")) return "a question";
  if (/(?<!thank )\byou(?:r|rself)?\b/i.test(sentence.replace(QUOTATION, '""'))) return "not in the first person";
  if (mentions.some((mention) => DENIALS[mention]?.test(sentence))) return "a fact denied";
  return broken(sentence, [...SIGNS, ...CLAIMS]);
}

/** A translation may be so much longer than what it translates. */
const LONGER = 2;
const LONGEST_LABEL = 40;

/** Why a translation is refused, or null: it has the same numbers, keeps what the person said word for word, and adds no link. */
export function translationRefusal(translated: Reply, original: Reply): string | null {
  const [theirs, ours] = [plainly(readable(translated)), plainly(readable(original))];
  const sentences = plainly(`${translated.text}\n${(translated.offered ?? []).join("\n")}`);
  if (theirs.trim() === "") return "nothing";
  if (theirs.length > ours.length * LONGER + LONGEST_LABEL) return "too long";
  if (numbersIn(ours).some((number) => !numbersIn(theirs).includes(number))) return NUMBER_LEFT_OUT;
  if (numbersIn(theirs).some((number) => !numbersIn(ours).includes(number))) return "a number nobody said";
  if (quotedIn(plainly(original.text)).some((words) => !theirs.includes(words))) return "their words changed";
  if ((translated.choices ?? []).some(({ label }) => label.length > LONGEST_LABEL)) return "a label too long";
  return broken(sentences, SIGNS);
}

const readable = ({ text, offered = [], choices = [] }: Reply): string =>
  [text, ...offered, ...choices.map(({ label }) => label)].join("\n");

/** The remark of a spoken text, if the question below it is the one that had to be kept; otherwise null. */
export function remarkAbove(spoken: string, line: string): string | null {
  const { question } = splitQuestion(line);
  return spoken.endsWith(question) ? spoken.slice(0, -question.length).trim() : null;
}
