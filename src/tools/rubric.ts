import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { splitQuestion } from "../domain/reading/question.ts";
import { listenTo, wordsOf } from "../domain/reading/text.ts";
import { PROMPTS } from "./prompts.ts";
import { readingGrade } from "./reading-grade.ts";

const RubricFile = z.strictObject({
  most_words: z.int(),
  most_words_offered: z.int(),
  highest_grade: z.number(),
  sunny: z.array(z.string()),
  too_sure: z.array(z.string()),
  does_something: z.array(z.string()),
  read: z.record(z.string(), z.string()),
});
export type Rubric = z.infer<typeof RubricFile>;

export const readRubric = (root: string = PROMPTS): Rubric =>
  RubricFile.parse(parse(readFileSync(join(root, "rubric.yaml"), "utf8")));

/** What a reply is held against: the scripted line it stands for, and everything the person has said. */
export interface Asked {
  plain: string;
  said: string;
}

/** Each countable line of the rubric and whether a spoken reply keeps it. */
export function judgeSpoken(text: string, { plain, said }: Asked, rubric: Rubric): Record<string, boolean> {
  const { question } = splitQuestion(plain);
  return {
    specific: sharesWords(text, said),
    readable: readingGrade(text) <= rubric.highest_grade,
    "not sunny": !says(text, rubric.sunny),
    "keeps the question": text.endsWith(question),
    "one question": (text.replace(/"[^"]*"/g, "").match(/\?/g) ?? []).length <= 1,
    "short enough": wordsOf(text).length <= rubric.most_words,
  };
}

/** The same for three sentences on offer. */
export function judgeOffered(three: readonly string[], said: string, rubric: Rubric): Record<string, boolean> {
  return {
    specific: three.some((sentence) => sharesWords(sentence, said)),
    believable: !three.some((sentence) => says(sentence, rubric.too_sure)),
    actionable: says(three[1] ?? "", rubric.does_something),
    readable: three.every((sentence) => readingGrade(sentence) <= rubric.highest_grade),
    "not sunny": !three.some((sentence) => says(sentence, rubric.sunny)),
    "short enough": three.every((sentence) => wordsOf(sentence).length <= rubric.most_words_offered),
  };
}

const says = (text: string, phrases: readonly string[]): boolean =>
  listenTo(text)(phrases.map((phrase) => `…${phrase}…`));

/** Small words are everybody's; a longer one that both have is theirs. */
const LONG = 4;

function sharesWords(text: string, said: string): boolean {
  const theirs = new Set(wordsOf(said).filter((word) => word.length >= LONG));
  return wordsOf(text).some((word) => theirs.has(word));
}
