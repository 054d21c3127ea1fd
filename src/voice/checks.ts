import { splitQuestion } from "../domain/reading/question.ts";
import { wordsOf } from "../domain/reading/text.ts";

const MOST = { remark: 32, sentence: 25 };

/** What a coach never says, whoever wrote it. The first that is found is the reason a text is refused. */
const NEVER: [string, RegExp][] = [
  ["a link", /https?:|www\.|\b[\w-]+\.(?:com|org|net|io)\b/i],
  ["a mention", /@\w|<[@#]/],
  ["an exclamation mark", /!/],
  ["an emoji", /\p{Extended_Pictographic}/u],
  ["markup", /[*_`#]{2,}|^[-#>]/m],
  ["a person", /\b(?:i'?m|i am) (?:a |only )?(?:human|person|real|woman|man)\b|\bas a (?:human|person)\b/i],
  [
    "feelings of its own",
    /\bi (?:feel|love|miss|care about|understand exactly|know exactly)\b|\bi(?:'| wi)ll always\b|\balways be here\b/i,
  ],
  [
    "a health service",
    /\b(?:therap\w*|treat(?:ment|ing)?|diagnos\w*|clinical\w*|medication|disorder|symptoms?|counsel+ing)\b/i,
  ],
  [
    "a study",
    /\b(?:stud(?:y|ies)|research\w*|scientists?|according to|psycholog\w*|statistic\w*)\b|\b(?:19|20)\d\d\b|\d ?%/i,
  ],
  ["cheering", /\b(?:great job|well done|proud of you|you(?:'ve| have) got this|amazing|awesome|it sounds like)\b/i],
  ["words people never see", /\b(?:reframe|evidence|intensity|belief|mission|ladder|level|streak|journey|growth)\b/i],
];

/** Why a text is refused, or null. The reason never quotes it. */
export const refusal = (text: string): string | null => NEVER.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Why a remark before a question is refused. `plain` is the scripted one, `said` everything the person typed. */
export function remarkRefusal(remark: string, { plain, said }: { plain: string; said: string }): string | null {
  if (remark === "") return "nothing";
  if (wordsOf(remark).length > MOST.remark) return "too long";
  if (remark.includes("?")) return "a question of its own";
  const quoted = [...remark.matchAll(/["“]([^"”]+)["”]/g)].map(([, words = ""]) => words.replace(/[.,…]+$/, ""));
  const theirs = `${said}\n${plain}`.toLowerCase();
  if (quoted.some((words) => !theirs.includes(words.toLowerCase()))) return "words they never said";
  const numbers = plain.match(/\d+(?:\.\d+)?/g) ?? [];
  if (numbers.some((number) => !remark.includes(number))) return "a number left out";
  return refusal(remark);
}

/** Facts that a sentence must not deny, by what the message mentions. */
const DENIALS: Record<string, RegExp> = {
  "job-lost": /\b(?:i (?:still )?have|i've got|keep|at) (?:my|a|the) (?:job|work)\b|\bmy boss\b/i,
  bereaved: /\b(?:still here|still with me|come back)\b/i,
  "break-up": /\b(?:we(?:'re| are) still|back together)\b/i,
};

/** Why a sentence on offer is refused. */
export function sentenceRefusal(sentence: string, mentions: readonly string[]): string | null {
  if (sentence.trim() === "") return "nothing";
  if (wordsOf(sentence).length > MOST.sentence) return "too long";
  if (sentence.includes("?")) return "a question";
  if (mentions.some((mention) => DENIALS[mention]?.test(sentence))) return "a fact denied";
  return refusal(sentence);
}

/** The remark of a spoken text, if the question below it is the one that had to be kept; otherwise null. */
export function remarkAbove(spoken: string, line: string): string | null {
  const { question } = splitQuestion(line);
  return spoken.endsWith(question) ? spoken.slice(0, -question.length).trim() : null;
}
