import type { Knocking, Walking } from "../activity.ts";
import { LONGEST_ANSWER } from "../reading/answer.ts";
import { type Language, languageOf } from "../reading/language.ts";
import { wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { type Line, say, type Turn } from "./turn.ts";

/** One kind line in the person's own language, and first sentences in it; from there on it is simple English. */
export function sayOtherLanguage({ person, playbook }: Scene, language: Language, text: string): Turn {
  const offered = playbook.mistakes.flatMap((mistake) =>
    mistake.knocks.flatMap(({ id }, knock) => {
      const label = language.knocks[`${mistake.id}.${id}`];
      return label === undefined ? [] : [{ mistake: mistake.id, knock, label, value: `${mistake.id}.${id}` }];
    }),
  );
  const number = person.begun + 1;
  const knocking: Knocking = {
    kind: "knock",
    number,
    situation: text.slice(0, LONGEST_ANSWER),
    offered: offered.map(({ mistake, knock }) => ({ mistake, knock })),
  };
  const choices = [...offered, { label: language.other, value: "other" }].map(({ label, value }) => ({
    label,
    send: `/answer ${number}.knock ${value}`,
  }));
  return say({ ...person, begun: number, activity: knocking }, { text: language.line, choices, writeIt: true });
}

/** Initials and a "ya no" are in many languages; so many words of two letters or more, or a script of its own, are in one. */
const FEWEST_WORDS = 3;

/**
 * What somebody hears who changes to another language in the middle of a walk; null where its words are theirs already: then
 * they were told, and what they write is filed as it is.
 */
export function sayNotTheWalks({ person, playbook }: Scene, { answers }: Walking, text: string): Line | null {
  const language = languageOf(text, playbook.languages);
  const isShort = wordsOf(text).filter((word) => word.length > 1).length < FEWEST_WORDS;
  if (!language || (isShort && language.script === undefined)) return null;
  const written = Object.values(answers).flatMap((answer) => (typeof answer === "string" ? answer.split("\n") : []));
  const isTheirs = (line: string) => languageOf(line, playbook.languages) === language;
  if (person.language === language.id || written.some(isTheirs)) return null;
  return { text: language.line.replace(/[^.\u0964\u3002]*[?\uff1f]\s*$/u, "").trim() };
}
